import { CheckCircleIcon } from "@phosphor-icons/react/dist/csr/CheckCircle";
import { TranslateIcon } from "@phosphor-icons/react/dist/csr/Translate";
import { WarningCircleIcon } from "@phosphor-icons/react/dist/csr/WarningCircle";
import type { ReactNode } from "react";
import { type Locale, locales } from "#platform/shared/actor.ts";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { codeOf, WireError } from "#platform/web/client/wire-error.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { ProgrammeDraft } from "../../shared/programme-draft.ts";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import { programmeWords } from "../../shared/programme-words.messages.ts";
import { obstacles } from "../../shared/programmes.contract.ts";
import { programmesMessages } from "../../shared/programmes.messages.ts";
import type { SetUpStep } from "./set-up-steps.ts";
import type { DraftState } from "./use-programme-draft.ts";

type Props = DraftState & { onGo: (step: SetUpStep) => void; refusal: unknown };

/** What was decided, a line a step, what is missing in which language, and what keeps the programme from opening. */
export function ReviewFields({ draft, onGo, refusal }: Props) {
  const t = useMessages(programmeSetupMessages);
  const words = useMessages(programmeWords);
  const say = useErrorText(programmesMessages);
  const { locale } = useLanguage();
  const { form, joining, cadenceDays: days, meetingMinutes: minutes } = draft;
  const lines: { step: SetUpStep; said: string }[] = [
    { step: "purpose", said: draft.name[locale] ?? draft.name.sv ?? draft.name.en ?? "" },
    { step: "form", said: `${words(form)}, ${words("cadence", { minutes, days })}` },
    { step: "days", said: `${words("needsDueOn")}: ${draft.dates.needsDueOn}` },
    { step: "people", said: words(joining) },
  ];
  return (
    <div className="grid gap-6">
      <Rows label={t("review")}>
        {lines.map(({ step, said }) => (
          <Row
            key={step}
            lead={<CheckCircleIcon size={20} weight="fill" className="text-us" aria-hidden />}
            title={t(step)}
            detail={said}
            end={<Go step={step} onGo={onGo} label={t("change")} />}
          />
        ))}
        {locales.map((missing) => (
          <MissingTexts key={missing} draft={draft} locale={missing} onGo={onGo} />
        ))}
      </Rows>
      {obstaclesIn(refusal).map((obstacle) => (
        <Obstacle key={obstacle}>
          {t(obstacle)}.{" "}
          <Go step={obstacle === "nobody-in-cohort" ? "people" : "days"} onGo={onGo} label={t("change")} />
        </Obstacle>
      ))}
      {refusal !== null && codeOf(refusal) !== "NOT_READY" && <Banner tone="danger">{say(refusal)}</Banner>}
    </div>
  );
}

const Go = ({ step, onGo, label }: { step: SetUpStep; onGo: (step: SetUpStep) => void; label: string }) => (
  <TextButton onPress={() => onGo(step)}>{label}</TextButton>
);

const Obstacle = ({ children }: { children: ReactNode }) => (
  <Banner tone="caution" icon={WarningCircleIcon}>
    {children}
  </Banner>
);

function MissingTexts({ draft, locale, onGo }: { draft: ProgrammeDraft; locale: Locale } & Pick<Props, "onGo">) {
  const t = useMessages(programmeSetupMessages);
  const missing = [draft.name, draft.purpose, draft.expectations].filter((text) => text[locale] === null).length;
  if (missing === 0) return null;
  return (
    <Row
      lead={<TranslateIcon size={20} className="text-caution" aria-hidden />}
      title={t("missingTexts", { n: missing, language: t(locale === "sv" ? "inSwedish" : "inEnglish") })}
      detail={t("missingTextsHelp")}
      end={<Go step="purpose" onGo={onGo} label={t("fillIn")} />}
    />
  );
}

/** What the server named when it refused to open the programme. */
function obstaclesIn(refusal: unknown): (typeof obstacles)[number][] {
  const named: unknown = refusal instanceof WireError && refusal.code === "NOT_READY" ? refusal.data : null;
  const list: unknown = typeof named === "object" && named !== null ? Reflect.get(named, "obstacles") : null;
  return obstacles.filter((obstacle) => Array.isArray(list) && list.includes(obstacle));
}
