import type { Database } from "#platform/server/database/connect.ts";

export type Persona = { name: string; email: string; role: string };

/**
 * Somebody for each way of using Parvis, so that a visitor can look at it through their eyes. A role is what the person
 * comes for: with an open relationship a participant, with reports a manager, and so on.
 */
export async function personas(db: Database): Promise<Persona[]> {
  const found = await Promise.all([
    holders(db, "coordinator", 2),
    members(db),
    waiting(db),
    managers(db),
    holders(db, "hr", 1),
    holders(db, "administrator", 1),
  ]);
  return found.flat();
}

async function holders(db: Database, role: "administrator" | "hr" | "coordinator", most: number): Promise<Persona[]> {
  const people = await db
    .selectFrom("roleAssignmentsPublished as held")
    .innerJoin("peoplePublished as person", "person.id", "held.personId")
    .select(["person.name", "person.email"])
    .where("held.role", "=", role)
    .orderBy("person.id")
    .limit(most)
    .execute();
  return people.map((person) => as(role, person));
}

/** Two partners of one relationship that is under way, so that both sides can be looked at. */
async function members(db: Database): Promise<Persona[]> {
  const first = await db
    .selectFrom("relationshipsPublished")
    .select("id")
    .where("state", "in", ["active", "agreed", "accepted"])
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  const people = await db
    .selectFrom("membershipsPublished as membership")
    .innerJoin("peoplePublished as person", "person.id", "membership.personId")
    .select(["person.name", "person.email"])
    .where("membership.relationshipId", "=", first?.id ?? null)
    .where("membership.endedAt", "is", null)
    .orderBy("person.id")
    .execute();
  return people.map((person) => as("participant", person));
}

/** Somebody who has an introduction to answer. */
async function waiting(db: Database): Promise<Persona[]> {
  const people = await db
    .selectFrom("relationshipsPublished as relationship")
    .innerJoin("membershipsPublished as membership", "membership.relationshipId", "relationship.id")
    .innerJoin("peoplePublished as person", "person.id", "membership.personId")
    .select(["person.name", "person.email"])
    .where("relationship.state", "=", "introduced")
    .orderBy("person.id")
    .limit(1)
    .execute();
  return people.map((person) => as("introduced", person));
}

async function managers(db: Database): Promise<Persona[]> {
  const people = await db
    .selectFrom("peoplePublished as manager")
    .innerJoin("peoplePublished as report", "report.managerId", "manager.id")
    .select(["manager.name", "manager.email"])
    .where("manager.level", "=", 3)
    .groupBy(["manager.id", "manager.name", "manager.email"])
    .orderBy((eb) => eb.fn.countAll(), "desc")
    .orderBy("manager.id")
    .limit(1)
    .execute();
  return people.map((person) => as("manager", person));
}

const as = (role: string, { name, email }: { name: string; email: string | null }): Persona => ({
  name,
  email: email ?? "",
  role,
});
