export { peopleFrom, type Population } from "./people.ts";
export { randomFrom, type Random } from "./random.ts";
export { roundFrom } from "./round.ts";
