export { answersForMatching } from "./answers-for-matching.ts";
