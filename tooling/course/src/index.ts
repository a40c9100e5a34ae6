export { byPackageOrder, dayPackage, exerciseIdPattern, idDigits, packageOrder } from './curriculum.ts';
export type * from './exercise.ts';
export { frontMatterSchema, parseLesson, type FrontMatter, type Lesson } from './front-matter.ts';
export { inLanes, startInLanes } from './in-lanes.ts';
export { hintsOf, ladderOf, type Hint } from './hints.ts';
export {
  findCourseRoot,
  loadCourse,
  loadExercise,
  loadPackage,
  roomFolders,
  remarksOf,
  sentenceOf,
  typeErrorsOf,
} from './load.ts';
export { surveyPackage, type PackageSurvey, type UnreadableRoom } from './survey.ts';
export { comingDays, loadSyllabus, syllabusSchema } from './syllabus.ts';
