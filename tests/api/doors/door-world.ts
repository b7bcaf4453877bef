import { issueToken } from "#features/accounts/server/index.ts";
import { systemWork } from "#platform/server/work.ts";
import { aDraft } from "../../factories/matching.ts";
import { aParticipant } from "../../factories/needs.ts";
import { aCast } from "../../factories/relationship-cast.ts";
import { type APerson, aPerson } from "../../factories/people.ts";
import type { ActorName } from "../../support/actors.ts";
import type { TestApp } from "../../support/app.ts";

/** A company with a programme and relationships in it, and everybody of the list of actors as a cookie or a token. */
export type DoorWorld = {
  programmeId: string;
  draftId: string;
  /** The relationship that each actor stands before. */
  relationshipOf(who: ActorName): string;
  headersOf(who: ActorName): Record<string, string>;
  ada: APerson;
  bo: APerson;
  bystander: APerson;
  /** A participant who has handed in an answer. */
  answererId: string;
  /** Something that the member was told. */
  notificationId: string;
  /** A people file that the administrator sent. */
  importId: string;
  /** A draft of another programme, which the coordinator of this one runs as well. */
  round: { programmeId: string; runId: string; proposalId: string };
};

export async function buildDoorWorld(test: TestApp): Promise<DoorWorld> {
  const { programmeId, karin, ada, bo, standings, relationshipId } = await aCast(test);
  const { id: draftId } = await karin.api.programmes.create({ template: "peer-exchange" });
  const bystander = await aPerson(test, { givenName: "Bengt" });
  const answerer = await aParticipant(test, programmeId);
  const round = await roundOf(test, karin);
  const administrator = standings.find((standing) => standing.who === "administrator")?.person;
  const token = await tokenOf(test, karin);
  const standingOf = (who: ActorName) => standings.find((standing) => standing.who === who);
  return {
    programmeId,
    draftId,
    ada,
    bo,
    bystander,
    answererId: answerer.id,
    round,
    notificationId: await toldTo(test, standings.find((standing) => standing.who === "member")?.person ?? ada),
    importId: await importOf(administrator ?? karin),
    relationshipOf: (who) => standingOf(who)?.relationshipId ?? relationshipId,
    headersOf: (who) => {
      if (who === "token with less scope") return { authorization: `Bearer ${token}` };
      const standing = standingOf(who);
      return standing ? { cookie: standing.person.cookie } : {};
    },
  };
}

/** A token of Karin's that may read nothing that there is. */
async function tokenOf(test: TestApp, { id }: APerson): Promise<string> {
  const { platform } = test.app;
  const person = platform.system.selectFrom("people").select("email").where("id", "=", id);
  const { email } = await person.executeTakeFirstOrThrow();
  const token = await systemWork(platform)("a token in a test", (work) =>
    issueToken(work, { email: email ?? "", scopes: ["nothing:read"], days: 1, name: "Script" }),
  );
  if (!token) throw new Error("Karin is not there");
  return token;
}

async function roundOf(test: TestApp, karin: APerson): Promise<DoorWorld["round"]> {
  const { karin: other, programmeId, runId, proposals } = await aDraft(test);
  await other.api.programmes.addCoordinator({ programmeId, personId: karin.id });
  const [proposal] = await proposals();
  return { programmeId, runId, proposalId: proposal?.id ?? "" };
}

async function importOf({ api }: APerson): Promise<string> {
  const body = new File(["Anst.nr;Förnamn;Efternamn\n1;Ada;Berg\n2;;Ek\n"], "personal.csv", { type: "text/csv" });
  return (await api.people.importPreview({ query: { fileName: body.name }, body })).id;
}

async function toldTo(test: TestApp, { id }: APerson): Promise<string> {
  await test.eventsHandled();
  const told = test.app.platform.system.selectFrom("notifications").select("id").where("personId", "=", id);
  return (await told.executeTakeFirstOrThrow()).id;
}
