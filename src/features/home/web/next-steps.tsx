import { Link } from "@tanstack/react-router";
import { Popover } from "#platform/web/kit/popover.tsx";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { homeMessages } from "../shared/home.messages.ts";
import type { NextItem } from "../shared/next-item.ts";

/** What comes after the first thing, in its order. */
export function NextSteps({ items }: { items: readonly NextItem[] }) {
  const t = useMessages(homeMessages);
  return (
    <section className="grid content-start gap-2.5">
      <h2 className="display-2 border-b border-line pb-2.5">{t("next")}</h2>
      <ol className="grid">
        {items.map((item, at) => (
          <li
            key={item.id}
            className="relative grid grid-cols-[1.75rem_minmax(0,1fr)] border-b border-line pb-2.5 not-first:pt-2.5 hover:bg-hover"
          >
            <span aria-hidden className="number text-15 font-semibold text-ink-2">
              {at + 1}
            </span>
            <span className="grid gap-0.5">
              <Link to={item.href} className="text-14 font-semibold after:absolute after:inset-0">
                {item.title}
              </Link>
              <span className="text-13 text-ink-2">{item.detail}</span>
            </span>
          </li>
        ))}
      </ol>
      <div className="text-13">
        <Popover trigger={<TextButton>{t("why")}</TextButton>} label={t("why")}>
          <p className="text-13 text-ink-2">{t("whyBody")}</p>
        </Popover>
      </div>
    </section>
  );
}
