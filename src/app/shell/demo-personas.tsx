import { ArrowRightIcon } from "@phosphor-icons/react/dist/csr/ArrowRight";
import { FlaskIcon } from "@phosphor-icons/react/dist/csr/Flask";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components/Button";
import { useAfterSignIn } from "#features/accounts/web/index.ts";
import { apiOf } from "#platform/web/client/api-of.ts";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { demoContract } from "../demo/shared/demo.contract.ts";
import { shellMessages } from "./shell.messages.ts";

const api = apiOf({ demo: demoContract });
/** The demo answers on this machine only, so nobody else needs to be asked whether it is one. */
const mayBeDemo = ["127.0.0.1", "localhost", "[::1]"].includes(location.hostname);

/** Below the sign-in of the demo: people whom a visitor can be at one click. Nothing when this is no demo. */
export function DemoPersonas() {
  const t = useMessages(shellMessages);
  const enter = useAfterSignIn();
  const personas = useQuery(api.demo.personas.queryOptions({ enabled: mayBeDemo, retry: false }));
  const signIn = useMutation(api.demo.signIn.mutationOptions({ onSuccess: enter }));
  const people = personas.data?.items ?? [];
  if (people.length === 0) return null;
  return (
    <section aria-label={t("demoEnterAs")} className="grid gap-1 pt-4">
      <h2 className="flex items-center gap-2 text-13 font-semibold">
        <FlaskIcon size={16} aria-hidden />
        {t("demoEnterAs")}
      </h2>
      <ul className="divide-y divide-line">
        {people.map(({ name, email, role }) => (
          <Persona
            key={email}
            {...{ name, email, role }}
            isDisabled={signIn.isPending}
            onPress={() => signIn.mutate({ email })}
          />
        ))}
      </ul>
    </section>
  );
}

type PersonaProps = { name: string; email: string; role: string; isDisabled: boolean; onPress: () => void };

function Persona({ name, email, role, isDisabled, onPress }: PersonaProps) {
  const t = useMessages(shellMessages);
  const words = `demo_${role}`;
  return (
    <li>
      <Button
        isDisabled={isDisabled}
        onPress={onPress}
        className="flex w-full items-center gap-3 rounded-2 px-3 py-2 text-left hover:bg-hover data-pressed:bg-pressed"
      >
        <Avatar person={{ id: email, name }} size={32} />
        <span className="grid flex-1">
          <span className="text-14 font-semibold">{name}</span>
          <span className="text-13 text-ink-2">{t.has(words) ? t(words) : role}</span>
        </span>
        <ArrowRightIcon size={16} aria-hidden />
      </Button>
    </li>
  );
}
