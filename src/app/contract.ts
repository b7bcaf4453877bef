/** The whole API by tag: `tag.verb` is the operation id. */
export const contract = {};
