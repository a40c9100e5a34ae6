export { frontMatterSchema, parseLesson, type FrontMatter, type Lesson } from './front-matter.ts';
export {
  exerciseIdPattern,
  findCourseRoot,
  loadCourse,
  loadExercise,
  loadPackage,
  sentenceOf,
  type Course,
  type CoursePackage,
  type Exercise,
  type Variant,
} from './load.ts';
