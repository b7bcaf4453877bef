import type { TestApp } from "../support/app.ts";
import type { ActorName } from "../support/actors.ts";
import { aPerson, type APerson } from "./people.ts";
import { aProgramme } from "./programmes.ts";
import { acceptedBy, aCircle, aPair, introduce, propose } from "./relationships.ts";

/** Somebody before the door of one relationship: what they may know of it. */
export type Standing = {
  who: Exclude<ActorName, "anonymous" | "token with less scope">;
  person: APerson;
  relationshipId: string;
  seesFacts: boolean;
  seesContent: boolean;
};

const all = { seesFacts: true, seesContent: true };
const facts = { seesFacts: true, seesContent: false };
const nothing = { seesFacts: false, seesContent: false };

/** Everybody who can stand before a relationship, each before the one that shows what they are. */
export async function aCast(test: TestApp) {
  const { karin, programmeId } = await aProgramme(test);
  const manager = await aPerson(test, { givenName: "Maj" });
  const ada = await aPerson(test, { givenName: "Ada", managerId: manager.id });
  const { bo, relationshipId } = await aPair(test, { programmeId, ada });
  const participant = await aPerson(test, { givenName: "Tuva" });
  await participant.api.programmes.join({ programmeId });
  const { karin: otherCoordinator } = await aProgramme(test);
  const paused = await aPair(test, { programmeId });
  await paused.ada.api.relationships.pause({ relationshipId: paused.relationshipId, until: "2027-01-07" });
  const former = await aPair(test, { programmeId });
  await former.ada.api.relationships.saveSharedNote({ ...noteOf(former.relationshipId) });
  await former.ada.api.relationships.leave({ relationshipId: former.relationshipId });
  const circle = await aCircle(test, 4, { programmeId });
  await circle.members[0].api.relationships.leave({ relationshipId: circle.relationshipId });
  const ownPair = await pairOfCoordinator(test, programmeId, karin);
  const standings: Standing[] = [
    { who: "member", person: ada, relationshipId, ...all },
    { who: "disabled", person: await disabled(test), relationshipId, ...nothing },
    { who: "outsider", person: await aPerson(test, { givenName: "Ulla" }), relationshipId, ...nothing },
    { who: "participant", person: participant, relationshipId, ...nothing },
    { who: "paused member", person: paused.bo, relationshipId: paused.relationshipId, ...all },
    { who: "circle member", person: circle.members[1], relationshipId: circle.relationshipId, ...all },
    { who: "former member", person: former.bo, relationshipId: former.relationshipId, ...all },
    { who: "ex-member", person: circle.members[0], relationshipId: circle.relationshipId, ...nothing },
    { who: "coordinator", person: karin, relationshipId, ...facts },
    { who: "other coordinator", person: otherCoordinator, relationshipId, ...nothing },
    { who: "coordinator who is a member", person: ownPair.coordinator, relationshipId: ownPair.relationshipId, ...all },
    { who: "manager", person: manager, relationshipId, ...nothing },
    { who: "hr", person: await aPerson(test, { givenName: "Hugo", roles: ["hr"] }), relationshipId, ...nothing },
    { who: "administrator", person: await aPerson(test, { roles: ["administrator"] }), relationshipId, ...nothing },
  ];
  return { programmeId, karin, ada, bo, relationshipId, draftId: ownPair.draftId, former, standings };
}

const noteOf = (relationshipId: string) => ({ relationshipId, words: "Det vi kom fram till", version: 0 });

/** A second coordinator of the programme who takes part in it: one pair is made, and another is a draft. */
async function pairOfCoordinator(test: TestApp, programmeId: string, karin: APerson) {
  const coordinator = await aPerson(test, { givenName: "Klas", roles: ["coordinator"] });
  await karin.api.programmes.addCoordinator({ programmeId, personId: coordinator.id });
  const [partner, next] = [await aPerson(test), await aPerson(test)];
  const [relationshipId = "", draftId = ""] = await propose(test, programmeId, [
    [coordinator.id, partner.id],
    [coordinator.id, next.id],
  ]);
  await introduce(test, { programmeId, relationshipIds: [relationshipId] });
  await acceptedBy(relationshipId, coordinator, partner);
  return { coordinator, relationshipId, draftId };
}

async function disabled(test: TestApp): Promise<APerson> {
  const person = await aPerson(test, { givenName: "Dag" });
  const { system, clock } = test.app.platform;
  await system.insertInto("disabledAccounts").values({ personId: person.id, disabledAt: clock.now() }).execute();
  return person;
}
