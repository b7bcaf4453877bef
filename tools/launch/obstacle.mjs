/** What is in the way and what to do about it, in one line for the person who typed the command. */
export class Obstacle extends Error {}
