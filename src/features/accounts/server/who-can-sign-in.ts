import type { Database } from "#platform/server/database/connect.ts";

/** Everybody whom the door lets in: in the company, and not shut out. What is asked of them is for the caller to select. */
export const whoCanSignIn = (db: Database) =>
  db
    .selectFrom("peoplePublished as person")
    .leftJoin("accounts as account", "account.personId", "person.id")
    .leftJoin("organisationPublished as organisation", (join) => join.onTrue())
    .where("person.status", "<>", "terminated")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("disabledAccounts as shut").select("shut.personId").whereRef("shut.personId", "=", "person.id"),
        ),
      ),
    );
