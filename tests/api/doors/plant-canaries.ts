import type { ActorName } from "../../support/actors.ts";
import type { DoorWorld } from "./door-world.ts";

const canary = (place: string) => `CANARY ${place}`;

/** What a member addressed to somebody outside the pair: that person reads it, and it alone. */
export const addressedTo: Partial<Record<ActorName, string>> = { coordinator: canary("report") };

/** Writes a sentence that is easy to find into every field that Ada and Bo can write in between themselves. */
export async function plantCanaries({ ada, bo, programmeId, relationshipOf, bystander }: DoorWorld): Promise<void> {
  const relationshipId = relationshipOf("member");
  await ada.api.relationships.saveSharedNote({ relationshipId, words: canary("shared note"), version: 0 });
  await ada.api.relationships.savePrivateNote({ relationshipId, words: canary("private note"), version: 0 });
  await bo.api.relationships.savePrivateNote({ relationshipId, words: canary("private note of Bo"), version: 0 });
  await ada.api.programmes.join({ programmeId });
  await ada.api.needs.save({
    programmeId,
    goals: canary("goals"),
    expectations: canary("expectations"),
    needs: [{ ownSkill: canary("own skill") }],
    blocks: [bystander.id],
  });
  await bo.api.relationships.report({
    relationshipId,
    kind: "other",
    words: canary("report"),
    to: { coordinatorId: await coordinatorOf(bo, relationshipId) },
  });
}

async function coordinatorOf({ api }: DoorWorld["bo"], relationshipId: string): Promise<string> {
  const [coordinator] = (await api.relationships.reportChoices({ relationshipId })).coordinators;
  if (!coordinator) throw new Error("the programme has no coordinator");
  return coordinator.id;
}
