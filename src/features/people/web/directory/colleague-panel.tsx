import { useQuery } from "@tanstack/react-query";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { directoryMessages } from "../../shared/directory.messages.ts";
import { profileMessages } from "../../shared/profile.messages.ts";
import { api } from "../api.ts";
import { useLanguageNames } from "../language-names.ts";
import { SkillLevels } from "../profile/skill-levels.tsx";

/** Somebody of the list, looked at beside it. */
export function ColleaguePanel({ personId, sought }: { personId: string; sought: readonly string[] }) {
  const t = useMessages(directoryMessages);
  const words = useMessages(profileMessages);
  const nameOf = useLanguageNames();
  const person = useQuery(api.people.get.queryOptions({ input: { personId } }));
  return (
    <div className="sticky top-20">
      <Loaded value={person}>
        {(person) => (
          <div className="grid gap-6">
            <div className="flex items-start gap-4">
              <Avatar person={person} size={64} />
              <div className="grid min-w-0 gap-0.5">
                <h2 className="display-2">{person.name}</h2>
                <p className="text-13 text-ink-2">{[person.title, person.department].filter(Boolean).join(", ")}</p>
                <p className="text-13 text-ink-2">
                  {[person.location, person.languages.map(nameOf).join(", ")].filter(Boolean).join(" · ")}
                </p>
              </div>
            </div>
            <div>
              <LinkButton to="/people/$personId" params={{ personId }} isSmall>
                {t("showProfile")}
              </LinkButton>
            </div>
            {person.skills.length > 0 && (
              <section className="grid gap-1.5">
                <h3 className="label text-ink-2">{words("offers")}</h3>
                <SkillLevels skills={person.skills} sought={sought} />
              </section>
            )}
            {person.about && (
              <section className="grid gap-1.5">
                <h3 className="label text-ink-2">{words("about")}</h3>
                <p className="voice border-l-[3px] border-line-2 pl-3.5 whitespace-pre-line">{person.about}</p>
              </section>
            )}
          </div>
        )}
      </Loaded>
    </div>
  );
}
