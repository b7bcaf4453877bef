/** An obstacle that a person can remove. The message is one line that says what is in the way and what to do about it. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}
