/** One page of each kind, by its address. */
export const kindsOfPages: readonly { kind: string; address: string }[] = [
  { kind: 'the home page', address: '/' },
  { kind: 'a package', address: '/async-function/' },
  { kind: 'the package of the days', address: '/100-days/' },
  { kind: 'a lesson', address: '/variable-annotations/01-add/' },
  { kind: 'a lesson with a diagram', address: '/100-days/001-execution-model/' },
  { kind: 'a guide', address: '/guides/topics/' },
  { kind: 'a reference', address: '/reference/unittests-and-integration-tests/' },
  { kind: 'the progress', address: '/progress/' },
  { kind: 'the changes', address: '/changelog/' },
  { kind: 'a missing page', address: '/404.html' },
];
