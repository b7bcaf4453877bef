import type { UnreadableReason } from "../../shared/unreadable-file.ts";

/** The file as a whole can not be read, and why; `params` fill the message. Nothing has been written when it is thrown. */
export class UnreadableFile extends Error {
  readonly reason: UnreadableReason;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(reason: UnreadableReason, params: Readonly<Record<string, string | number>> = {}) {
    super(`the people file can not be read: ${reason}`);
    this.name = "UnreadableFile";
    this.reason = reason;
    this.params = params;
  }
}
