export { byPackageOrder, comingDays, dayPackage, exerciseIdPattern, idDigits, packageOrder } from './curriculum.ts';
export type * from './exercise.ts';
export { frontMatterSchema, type FrontMatter } from './front-matter.ts';
export { inLanes, startInLanes } from './in-lanes.ts';
export { ladderOf } from './hints.ts';
export { hintsIn, hintsOf, parseLesson, promiseOf, type Hint, type Lesson } from './lesson-text.ts';
export {
  findCourseRoot,
  loadCourse,
  loadExercise,
  loadPackage,
  exerciseFolders,
  remarksOf,
  sentenceOf,
  typeErrorsOf,
} from './load.ts';
export { packageFolders } from './packages.ts';
export { surveyPackage, type PackageSurvey, type UnreadableExercise } from './survey.ts';
export { loadSyllabus, syllabusSchema } from './syllabus.ts';
