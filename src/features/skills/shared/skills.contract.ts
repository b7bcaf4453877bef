import { z } from "zod";
import { localizedTextView } from "#platform/shared/localized-text-view.ts";
import { endpoint, paged, pageInput } from "#platform/shared/contract.ts";
import { localizedText } from "#platform/shared/localized-text-input.ts";
import { skillThemes } from "./skill-themes.ts";

/** A skill that people can pick. One of the organisation's own has no theme. */
export const skillView = z.object({
  id: z.string(),
  name: localizedTextView,
  theme: z.enum(skillThemes).nullable(),
});
export type SkillView = z.infer<typeof skillView>;

export const skillsContract = {
  list: endpoint("GET", "/skills")
    .input(
      z.object({
        search: z.string().max(60).default(""),
        /** `own`: only what the organisation has beside the catalogue that comes with Parvis. */
        kind: z.enum(["all", "own"]).default("all"),
        ...pageInput,
      }),
    )
    .output(paged(skillView)),
  add: endpoint("POST", "/skills", 201)
    .input(z.object({ name: localizedText(60) }))
    .errors({ SKILL_EXISTS: { status: 409, data: z.object({ skillId: z.string() }) } })
    .output(skillView),
};
