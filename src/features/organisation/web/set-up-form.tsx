import { useMutation } from "@tanstack/react-query";
import { LanguageSwitch, NewPassword, useAfterSignIn } from "#features/accounts/web/index.ts";
import { Choices } from "#platform/web/form/choices.tsx";
import { Form } from "#platform/web/form/form.tsx";
import { TextField } from "#platform/web/form/text-field.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { FullScreenTask } from "#platform/web/screen/full-screen-task.tsx";
import { setUpMessages } from "../shared/set-up.messages.ts";
import { api } from "./api.ts";
import { WhatWorks } from "./what-works.tsx";

type Draft = {
  organisation: string;
  language: "sv" | "en";
  "person.givenName": string;
  "person.familyName": string;
  "person.email": string;
  password: string;
};

/** One page: the organisation's name, its language, and who runs Parvis for it. */
export function SetUpForm({ token, sendsMail }: { token: string; sendsMail: boolean }) {
  const t = useMessages(setUpMessages);
  const { locale, timeZone } = useLanguage();
  const enter = useAfterSignIn();
  const setUp = useMutation(api.organisation.setUp.mutationOptions({ onSuccess: enter }));
  const initial: Draft = {
    organisation: "",
    language: locale,
    "person.givenName": "",
    "person.familyName": "",
    "person.email": "",
    password: "",
  };
  const send = ({ organisation, language, password, ...person }: Draft) =>
    setUp.mutate({ token, organisation, locale: language, timeZone, person: personOf(person), password });
  return (
    <FullScreenTask
      title={t("title")}
      heading={t("heading")}
      lead={t("lead")}
      corner={<LanguageSwitch />}
      aside={{ title: t("asideTitle"), short: t("asideShort"), content: <WhatWorks sendsMail={sendsMail} /> }}
    >
      <Form
        initial={initial}
        action={setUp}
        onSubmit={send}
        messages={setUpMessages}
        submit={t("create")}
        note={t("note")}
      >
        <div className="grid grid-cols-2 gap-x-6 gap-y-5 max-sm:grid-cols-1">
          <TextField name="organisation" label={t("organisation")} maxLength={100} isRequired autoFocus />
          <Choices
            name="language"
            label={t("language")}
            look="joined"
            choices={(["sv", "en"] as const).map((value) => ({ value, label: t(value) }))}
          />
          <TextField
            name="person.givenName"
            label={t("givenName")}
            autoComplete="given-name"
            maxLength={100}
            isRequired
          />
          <TextField
            name="person.familyName"
            label={t("familyName")}
            autoComplete="family-name"
            maxLength={100}
            isRequired
          />
          <TextField name="person.email" label={t("email")} type="email" autoComplete="username" isRequired />
          <NewPassword label={t("password")} />
        </div>
      </Form>
    </FullScreenTask>
  );
}

const personOf = (draft: Omit<Draft, "organisation" | "language" | "password">) => ({
  givenName: draft["person.givenName"],
  familyName: draft["person.familyName"],
  email: draft["person.email"],
});
