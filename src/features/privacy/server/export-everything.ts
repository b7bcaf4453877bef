import type { Handler } from "#platform/server/context.ts";
import type { PersonalData, PersonalSection } from "#platform/server/personal-data.ts";
import { audit } from "#features/accounts/server/index.ts";
import type { privacyContract } from "../shared/privacy.contract.ts";

/**
 * Everything about the asker as one file: headings in the asker's language over the rows as they are kept. That it was taken is
 * written down in the transaction that reads it.
 */
export const exportEverything =
  (kept: readonly PersonalData[]): Handler<typeof privacyContract.export> =>
  async (ctx) => {
    const { id: personId, locale } = ctx.actor;
    const sections = await ctx.asSystem("a person's own export", async (work) => {
      const found: PersonalSection[] = [];
      for (const part of kept) found.push(...(await part.export(work, personId)));
      await audit(
        { ...work, actor: ctx.actor, origin: ctx.origin },
        { action: "privacy.exported", subjectPersonId: personId },
      );
      return found;
    });
    const written = Object.fromEntries(
      sections.filter(({ rows }) => rows.length > 0).map(({ heading, rows }) => [heading[locale], rows]),
    );
    const file = { takenAt: ctx.now.toISOString(), ...written };
    return new File([JSON.stringify(file, null, 2)], `parvis-${ctx.today}.json`, { type: "application/json" });
  };
