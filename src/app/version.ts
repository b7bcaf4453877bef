import packageJson from "../../package.json" with { type: "json" };

/** The version of this copy of Parvis, as its package says. */
export const { version } = packageJson;
