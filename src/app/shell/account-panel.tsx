import { Button } from "react-aria-components/Button";
import { Link } from "react-aria-components/Link";
import type { Locale } from "#platform/shared/actor.ts";
import { rowLook } from "#platform/web/form/row-look.ts";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import type { MenuChoice } from "#platform/web/kit/menu.tsx";
import { Segmented } from "#platform/web/kit/segmented.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { type Theme, themes, useTheme } from "#platform/web/theme.ts";
import { useShellParts } from "./parts.ts";
import { shellMessages } from "./shell.messages.ts";

/** Language, appearance, and what the account itself offers. */
export function AccountPanel() {
  const t = useMessages(shellMessages);
  const { person, detail, choices, rememberLocale, rememberTheme } = useShellParts().session.useAccount();
  const { locale, choose } = useLanguage();
  const [theme, setTheme] = useTheme();
  const speak = (next: Locale) => {
    choose(next);
    rememberLocale(next);
  };
  const light = (next: Theme) => {
    setTheme(next);
    rememberTheme(next);
  };
  return (
    <div className="grid gap-4">
      <div className="flex items-center gap-3">
        <Avatar person={person} size={40} isSilent />
        <div className="grid">
          <span className="font-semibold">{person.name}</span>
          {detail && <span className="text-13 text-ink-2">{detail}</span>}
        </div>
      </div>
      <Labelled text={t("language")}>
        <Segmented
          label={t("language")}
          value={locale}
          onChange={speak}
          isWide
          choices={[
            { value: "sv", label: "Svenska", lang: "sv" },
            { value: "en", label: "English", lang: "en" },
          ]}
        />
      </Labelled>
      <Labelled text={t("theme")}>
        <Segmented
          label={t("theme")}
          value={theme}
          onChange={light}
          isWide
          choices={themes.map((value) => ({ value, label: t(value) }))}
        />
      </Labelled>
      <ul className="-mx-2.5 -mb-1.5 border-t border-line pt-2">
        {choices.map((choice) => (
          <li key={choice.id}>
            <Choice {...choice} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const Labelled = ({ text, children }: { text: string; children: React.ReactNode }) => (
  <div className="grid gap-1.5">
    <span aria-hidden className="label">
      {text}
    </span>
    {children}
  </div>
);

function Choice({ label, icon: Icon, href, onAction }: MenuChoice) {
  const look = `${rowLook} w-full hover:bg-hover data-focus-visible:outline-2 data-focus-visible:outline-focus`;
  const content = (
    <>
      {Icon && <Icon size={18} aria-hidden />}
      {label}
    </>
  );
  return href === undefined ? (
    <Button className={look} {...(onAction && { onPress: onAction })}>
      {content}
    </Button>
  ) : (
    <Link href={href} className={look}>
      {content}
    </Link>
  );
}
