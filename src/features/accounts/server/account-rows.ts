import { sql } from "kysely";
import type { Database } from "#platform/server/database/connect.ts";
import type { AccountFacts } from "../shared/accounts.policy.ts";
import type { Role } from "../shared/admin.contract.ts";

/** Everybody in the company and what is known of their account; those who never had one are there too. */
export const accountRows = (db: Database, now: Date) =>
  db.selectFrom(
    db
      .selectFrom("peoplePublished as person")
      .leftJoin("accounts as account", "account.personId", "person.id")
      .select(["person.id as personId", "person.name", "person.email", "account.firstSignedInAt"])
      .select(({ fn, selectFrom }) => [
        stateAt(now).as("state"),
        fn<Role[]>("array", [
          selectFrom("roleAssignments as held")
            .select("held.role")
            .whereRef("held.personId", "=", "person.id")
            .orderBy("held.role"),
        ]).as("roles"),
      ])
      .as("row"),
  );

/** The first that holds: gone, shut out, has been here, has a link, nothing. */
const stateAt = (now: Date) => sql<AccountFacts["state"]>`case
  when person.status = 'terminated' then 'left'
  when exists (select from disabled_accounts d where d.person_id = person.id) then 'disabled'
  when account.first_signed_in_at is not null then 'active'
  when exists (select from sign_in_links l where l.person_id = person.id and l.kind = 'invitation'
    and l.used_at is null and l.expires_at > ${now}) then 'invited'
  else 'none' end`;

export type AccountRow = {
  personId: string;
  name: string;
  email: string | null;
  firstSignedInAt: Date | null;
  state: AccountFacts["state"];
  roles: Role[];
};

/** What decides about an account, from its row. */
export const factsOf = ({ personId, state, firstSignedInAt, email, roles }: AccountRow): AccountFacts => ({
  ...{ personId, state, roles },
  hasSignedIn: firstSignedInAt !== null,
  hasMail: email !== null,
});
