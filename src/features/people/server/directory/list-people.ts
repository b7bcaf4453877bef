import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import type { peopleContract } from "../../shared/people.contract.ts";
import type { PersonFacts } from "../../shared/people.policy.ts";
import { allOf, conditionsOf } from "./people-filter.ts";
import { everybody, peopleFound } from "./people-found.ts";
import { personCards } from "./person-cards.ts";

/** Colleagues, found by what was typed and narrowed by choices, in Swedish order. */
export const listPeople: Handler<typeof peopleContract.list> = async (ctx, { search, cursor, limit, ...filter }) => {
  const found = await peopleFound(ctx, search);
  const where = allOf(Object.values(conditionsOf(ctx, filter)));
  const sought = [...found.skillIds, ...filter.skills];
  return personCards(ctx, found, { where, sought, paging: { cursor, limit } });
};

/** Those who report to somebody and work here. */
export const listReports: Handler<typeof peopleContract.reports, PersonFacts> = (ctx, { personId, ...paging }) => {
  const where = sql<boolean>`p.manager_id = ${personId}::uuid and p.status <> 'terminated'`;
  return personCards(ctx, everybody, { where, sought: [], paging });
};
