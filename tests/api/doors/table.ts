import type { ActorName } from "../../support/actors.ts";
import { type Door, everybody, forAnyone, forEverybody, only, refusing } from "./door.ts";

const administrators: readonly ActorName[] = ["administrator"];
const coordinators: readonly ActorName[] = ["coordinator", "coordinator who is a member"];
const members: readonly ActorName[] = ["member", "paused member", "circle member", "coordinator who is a member"];
const readers: readonly ActorName[] = [...members, "former member"];
const seeFacts: readonly ActorName[] = [...readers, "coordinator"];
const helpers: readonly ActorName[] = [
  "hr",
  "administrator",
  "coordinator",
  "other coordinator",
  "coordinator who is a member",
];
const hasRoleToCreate: readonly ActorName[] = [
  "administrator",
  "coordinator",
  "other coordinator",
  "coordinator who is a member",
];

const but = (who: readonly ActorName[]) => everybody.filter((one) => !who.includes(one));

const onPerson: Door["send"] = ({ bystander }) => ({ personId: bystander.id });
const onProgramme: Door["send"] = ({ programmeId }) => ({ programmeId });
const onDraft: Door["send"] = ({ draftId }) => ({ programmeId: draftId });
const inProgramme: Door["send"] = ({ programmeId, bystander }) => ({
  programmeId,
  personId: bystander.id,
  personIds: [bystander.id],
});
const onRelationship: Door["send"] = (world, who) => ({ relationshipId: world.relationshipOf(who) });
const withWords: Door["send"] = (world, who) => ({
  relationshipId: world.relationshipOf(who),
  words: "Hej",
  version: 0,
});
const onStep: Door["send"] = (world, who) => ({ relationshipId: world.relationshipOf(who), step: "hello" });
const report: Door["send"] = (world, who) => ({
  relationshipId: world.relationshipOf(who),
  kind: "other",
  words: "Något",
  to: { hr: true },
});

/** What was told to the member. */
const onTold: Door["send"] = ({ notificationId }) => ({ notificationId });
const ownTold = (send: Door["send"] = onTold) => only(["member"], send);

const inRound: Door["send"] = ({ round }) => ({ programmeId: round.programmeId });
const onRun: Door["send"] = ({ round }) => ({ runId: round.runId });
const onProposal: Door["send"] = ({ round }) => ({ proposalId: round.proposalId });
const someEdit: Door["send"] = ({ ada, bo, round }) => ({
  runId: round.runId,
  personIds: [ada.id, bo.id],
  edit: { kind: "swap", personIds: [ada.id, bo.id] },
});
const aMessage: Door["send"] = ({ round }) => ({ runId: round.runId, message: { sv: "Hej", en: null }, version: 1 });

const onImport: Door["send"] = ({ importId }) => ({ importId });
const withHr: readonly ActorName[] = ["hr", "administrator"];

/** Matching is its coordinators' alone: for others it does not exist, also where the programme is open to them. */
const ofTheRound = (send: Door["send"]) => only(["coordinator"], send);

/** A programme that is open to all is read by all; what only its coordinators do is refused to the others. */
const forCoordinators = (send: Door["send"] = onProgramme) => refusing(only(coordinators, send), but(coordinators));
/** Coordinators see the facts of a relationship, and are refused what its members do with it. */
const forParties = (send: Door["send"] = onRelationship) => refusing(only(readers, send), ["coordinator"]);
/** What members make does not exist for a coordinator. */
const forReaders = (send: Door["send"] = onRelationship) => only(readers, send);
const forWriters = (send: Door["send"]) => refusing(only(members, send), ["former member"]);
const ofParticipants = (send: Door["send"] = onProgramme) =>
  refusing(only(["participant"], send), but(["participant"]));

/** Every door of the API. An endpoint that is not here fails the test. */
export const doors: Readonly<Record<string, Door>> = {
  "admin.accounts": only(administrators),
  "admin.confirmLink": only(administrators, () => ({ linkId: crypto.randomUUID() })),
  "admin.copyInvitation": only(administrators, onPerson),
  "admin.disableAccount": only(administrators, onPerson),
  "admin.enableAccount": only(administrators, onPerson),
  "admin.giveRole": only(administrators, (world, who) => ({ ...onPerson(world, who), role: "hr" })),
  "admin.invite": only(helpers, ({ bystander }) => ({ personIds: [bystander.id] })),
  "admin.mails": only(administrators),
  "admin.makeSignInLink": only(administrators, onPerson),
  "admin.takeRole": only(administrators, (world, who) => ({ ...onPerson(world, who), role: "hr" })),
  "admin.waitingLinks": only(administrators),
  "audit.list": only(administrators),
  "audit.mine": forEverybody(),
  "auth.acceptInvitation": forAnyone(),
  "auth.acknowledgeNotice": forEverybody(() => ({ version: 1 })),
  "auth.askLink": forAnyone(),
  "auth.askReset": forAnyone(),
  "auth.changePassword": forEverybody(() => ({ present: "x", password: "y" })),
  "auth.confirmLink": forEverybody(() => ({ linkId: crypto.randomUUID() })),
  "auth.createToken": forEverybody(),
  "auth.endOtherSessions": forEverybody(),
  "auth.endSession": forEverybody(() => ({ sessionId: crypto.randomUUID() })),
  "auth.me": forEverybody(),
  "auth.readLink": forAnyone(),
  "auth.refuseLink": forEverybody(() => ({ linkId: crypto.randomUUID() })),
  "auth.revokeToken": forEverybody(() => ({ tokenId: crypto.randomUUID() })),
  "auth.savePreferences": forEverybody(() => ({ locale: "sv", timeZone: "Europe/Stockholm" })),
  "auth.sessions": forEverybody(),
  "auth.setPassword": forAnyone(),
  "auth.signIn": forAnyone(),
  "auth.signOut": forAnyone(),
  "auth.tokens": forEverybody(),
  "auth.useLink": forAnyone(),
  "auth.waitingLinks": forEverybody(),
  "matching.ahead": forEverybody(),
  "matching.alternatives": ofTheRound(onProposal),
  "matching.cancel": ofTheRound(onRun),
  "matching.chooseAim": ofTheRound((world, who) => ({ ...onRun(world, who), aim: "most-matched" })),
  "matching.edits": ofTheRound(onRun),
  "matching.export": ofTheRound(onRun),
  "matching.get": ofTheRound(inRound),
  "matching.lock": ofTheRound(onProposal),
  "matching.preview": ofTheRound(someEdit),
  "matching.publish": ofTheRound(aMessage),
  "matching.reject": ofTheRound(onProposal),
  "matching.review": ofTheRound(onRun),
  "matching.run": ofTheRound(inRound),
  "matching.setMessage": ofTheRound((world, who) => ({ ...aMessage(world, who), messageVersion: 0 })),
  "matching.swap": ofTheRound(someEdit),
  "matching.undo": ofTheRound(() => ({ editId: crypto.randomUUID() })),
  "matching.unlock": ofTheRound(onProposal),
  "matching.unmatched": ofTheRound(onRun),
  "needs.demand": forCoordinators(),
  "needs.erase": ofParticipants(),
  "needs.get": ofParticipants(),
  "needs.read": forCoordinators(({ programmeId, answererId }) => ({ programmeId, personId: answererId })),
  "needs.reopen": ofParticipants(),
  "needs.save": ofParticipants(),
  "needs.submit": ofParticipants(),
  "notifications.choose": forEverybody(() => ({ quiet: "never", gathered: "daily" })),
  "notifications.chooseSubject": forEverybody(() => ({ subject: "partners", channel: "mail", isOn: true })),
  "notifications.finish": ownTold(),
  "notifications.get": ownTold(),
  "notifications.list": forEverybody(),
  "notifications.read": ownTold(),
  "notifications.readAll": forEverybody(),
  "notifications.reopen": ownTold(),
  "notifications.resume": forAnyone(),
  "notifications.settings": forEverybody(),
  "notifications.snooze": ownTold((world, who) => ({ ...onTold(world, who), until: "2027-01-07T08:00:00Z" })),
  "notifications.stop": forAnyone(),
  "notifications.stopped": forAnyone(),
  "notifications.unmark": ownTold(),
  "notifications.unread": forEverybody(),
  "notifications.wake": ownTold(),
  "organisation.get": forAnyone(),
  "organisation.setUp": forAnyone(),
  "people.facets": forEverybody(),
  "people.get": forEverybody(onPerson),
  "people.importApply": only(administrators, onImport),
  "people.importDiscard": only(administrators, onImport),
  "people.importGet": only(administrators, onImport),
  "people.importPreview": only(withHr),
  "people.importRejected": only(administrators, onImport),
  "people.importRemap": only(administrators, (world, who) => ({ ...onImport(world, who), mapping: { columns: {} } })),
  "people.importRows": only(administrators, onImport),
  "people.imports": only(withHr),
  "people.levels": forEverybody(),
  "people.list": forEverybody(),
  "people.reports": forEverybody(onPerson),
  "people.setLevels": only(withHr, () => ({ levels: [], version: "x" })),
  "people.updateProfile": refusing(
    only([], (world, who) => ({ ...onPerson(world, who), version: 1 })),
    everybody,
  ),
  "privacy.erase": forEverybody(),
  "privacy.export": forEverybody(),
  "programmes.addCoordinator": forCoordinators(inProgramme),
  "programmes.close": forCoordinators(),
  "programmes.cohort": forCoordinators(),
  "programmes.cohortChoices": only(hasRoleToCreate),
  "programmes.create": only(hasRoleToCreate, () => ({ template: "peer-exchange" })),
  "programmes.decline": refusing(only([], onProgramme), everybody),
  "programmes.discard": only(["coordinator"], onDraft),
  "programmes.enrolCohort": forCoordinators(),
  "programmes.get": forEverybody(onProgramme),
  "programmes.invite": forCoordinators(inProgramme),
  "programmes.join": refusing(only(but(["participant"]), onProgramme), ["participant"]),
  "programmes.leave": ofParticipants(),
  "programmes.list": forEverybody(),
  "programmes.overview": forCoordinators(),
  "programmes.participants": forCoordinators(),
  "programmes.publish": only(["coordinator"], onDraft),
  "programmes.removeCoordinator": forCoordinators(inProgramme),
  "programmes.update": forCoordinators((world, who) => ({ ...onProgramme(world, who), version: 1 })),
  "programmes.withdrawInvitation": forCoordinators(inProgramme),
  "relationships.accept": forParties(),
  "relationships.askForAnother": forParties(),
  "relationships.decline": forParties(),
  "relationships.get": only(seeFacts, onRelationship),
  "relationships.leave": forParties(),
  "relationships.list": forEverybody(),
  "relationships.overview": forReaders(),
  "relationships.pause": forParties((world, who) => ({ ...onRelationship(world, who), until: "2027-01-07" })),
  "relationships.privateNote": forReaders(),
  "relationships.report": forReaders(report),
  "relationships.reportChoices": forReaders(),
  "relationships.reports": forEverybody(),
  "relationships.resume": forParties(),
  "relationships.savePrivateNote": forReaders(withWords),
  "relationships.saveSharedNote": forWriters(withWords),
  "relationships.sayDone": forParties(),
  "relationships.sharedNote": forReaders(),
  "relationships.stir": forParties(),
  "relationships.takeBackDone": forParties(),
  "relationships.tick": forWriters(onStep),
  "relationships.untick": forWriters(onStep),
  "relationships.withdraw": refusing(only(["coordinator"], onRelationship), readers),
  "skills.add": only(helpers, () => ({ name: { sv: "Sömnad", en: "Sewing" } })),
  "skills.list": forEverybody(),
};
