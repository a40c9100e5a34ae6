export { byPackageOrder, comingDays, dayPackage, exerciseIdPattern, idDigits, packageOrder } from './curriculum.ts';
export type * from './exercise.ts';
export { frontMatterSchema, parseLesson, type FrontMatter, type Lesson } from './front-matter.ts';
export { inLanes, startInLanes } from './in-lanes.ts';
export { hintsOf, ladderOf, type Hint } from './hints.ts';
export { findCourseRoot, loadCourse, loadExercise, loadPackage, roomFolders, remarksOf, sentenceOf } from './load.ts';
export { packageFolders } from './packages.ts';
export { surveyPackage, type PackageSurvey, type UnreadableRoom } from './survey.ts';
export { loadSyllabus, syllabusSchema } from './syllabus.ts';
