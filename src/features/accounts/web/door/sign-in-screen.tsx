import { useContext, useState } from "react";
import { AskForMail } from "./ask-for-mail.tsx";
import { PasswordSignIn } from "./password-sign-in.tsx";
import { SignInExtras } from "./sign-in-extras.ts";

export type Way = "password" | "link" | "reset";

/** The door: by password, by a link in the mail, or to a new password. The address goes along from one way to the other. */
export function SignInScreen() {
  const extras = useContext(SignInExtras);
  const [{ way, email }, setState] = useState<{ way: Way; email: string }>({ way: "password", email: "" });
  const go = (next: Way, typed: string) => setState({ way: next, email: typed });
  if (way === "password") return <PasswordSignIn email={email} onOther={go} below={extras} />;
  return <AskForMail key={way} way={way} email={email} onBack={(typed) => go("password", typed)} />;
}
