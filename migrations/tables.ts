// Made by `npm run tables` from the migrations. Not edited by hand.

import type { ColumnType } from "kysely";

export type ArrayType<T> = ArrayTypeImpl<T> extends (infer U)[] ? U[] : ArrayTypeImpl<T>;

export type ArrayTypeImpl<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S[], I[], U[]> : T[];

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface Accounts {
  createdAt: Timestamp;
  firstSignedInAt: Timestamp | null;
  locale: "sv" | "en" | null;
  passwordHash: string | null;
  passwordSetAt: Timestamp | null;
  personId: string;
  theme: Generated<"system" | "light" | "dark">;
  timeZone: string | null;
  updatedAt: Timestamp;
}

export interface AccountsPublished {
  firstSignedInAt: Timestamp | null;
  locale: "sv" | "en" | null;
  personId: string;
  timeZone: string | null;
}

export interface ApiTokens {
  createdAt: Timestamp;
  createdBy: string | null;
  expiresAt: Timestamp | null;
  id: Generated<string>;
  name: string;
  personId: string;
  revokedAt: Timestamp | null;
  scopes: string[];
  tokenHash: string;
  usedAt: Timestamp | null;
}

export interface AuditLog {
  action: string;
  actorId: string | null;
  address: string | null;
  at: Timestamp;
  detail: Generated<Json>;
  id: Generated<string>;
  subjectPersonId: string | null;
}

export interface DisabledAccounts {
  disabledAt: Timestamp;
  disabledBy: string | null;
  personId: string;
}

export interface EnrolmentReasons {
  createdAt: Timestamp;
  id: Generated<string>;
  personId: string;
  programmeId: string;
  reason: "no-time" | "other-need" | "new-job" | "not-for-me" | "other";
}

export interface Enrolments {
  createdAt: Timestamp;
  endedAt: Timestamp | null;
  firstInLine: Generated<boolean>;
  id: Generated<string>;
  invitedBy: string | null;
  joinedAt: Timestamp | null;
  personId: string;
  programmeId: string;
  state: "invited" | "enrolled" | "declined" | "left";
  toldAt: Timestamp | null;
}

export interface EnrolmentsPublished {
  firstInLine: boolean;
  id: string;
  joinedAt: Timestamp | null;
  personId: string;
  programmeId: string;
  state: "invited" | "enrolled" | "declined" | "left";
}

export interface EventFailures {
  error: string;
  failedAt: Timestamp;
  pos: number;
  subscriber: string;
}

export interface EventInbox {
  actorId: string | null;
  at: Timestamp;
  id: Generated<number>;
  payload: Json;
  topics: string[];
  type: string;
  version: number;
  xid: Generated<string>;
}

export interface Events {
  actorId: string | null;
  at: Timestamp;
  id: number;
  payload: Json;
  pos: number;
  topics: string[];
  type: string;
  version: number;
}

export interface EventSubscribers {
  name: string;
  pos: number;
}

export interface IdempotentAnswers {
  answer: Json | null;
  createdAt: Timestamp;
  key: string;
  personId: string;
  requestHash: string;
}

export interface Levels {
  id: Generated<string>;
  nameEn: string;
  nameSv: string;
  position: number;
}

export interface LevelsPublished {
  nameEn: string;
  nameSv: string;
  position: number;
}

export interface MailEnvelopes {
  attempts: number;
  createdAt: Timestamp;
  error: string | null;
  id: string;
  kind: string;
  sentAt: Timestamp | null;
  state: "waiting" | "sent" | "kept" | "failed";
  toAddress: string;
  toName: string;
}

export interface Mails {
  attempts: Generated<number>;
  bodyHtml: string;
  bodyText: string;
  createdAt: Timestamp;
  dueAt: Timestamp;
  error: string | null;
  id: Generated<string>;
  kind: string;
  sentAt: Timestamp | null;
  state: "waiting" | "sent" | "kept" | "failed";
  stopUrl: string | null;
  subject: string;
  toAddress: string;
  toName: string;
}

export interface MatchEdits {
  id: Generated<string>;
  kind: "locked" | "rejected" | "swapped";
  madeAt: Timestamp;
  madeBy: string | null;
  oneId: string;
  otherId: string;
  programmeId: string;
  round: number;
  undoneAt: Timestamp | null;
  undoneBy: string | null;
}

export interface MatchExports {
  createdAt: Timestamp;
  file: Buffer;
  runId: string;
}

export interface MatchInputs {
  createdAt: Timestamp;
  input: Buffer;
  runId: string;
}

export interface MatchProposals {
  createdAt: Timestamp;
  id: Generated<string>;
  leftOut: "left" | "taken" | "not-employed" | null;
  oneGets: number;
  oneId: string;
  otherGets: number;
  otherId: string;
  programmeId: string;
  publicationId: string | null;
  runId: string;
  score: number;
  weakerGets: Generated<number>;
  why: Json;
}

export interface MatchPublications {
  answerBy: Timestamp;
  id: Generated<string>;
  message: Json;
  programmeId: string;
  publishedAt: Timestamp;
  publishedBy: string | null;
  round: number;
  runId: string;
}

export interface MatchReasons {
  proposalId: string;
  reasons: Json;
}

export interface MatchResults {
  createdAt: Timestamp;
  result: Buffer;
  runId: string;
}

export interface MatchRuns {
  aim: "most-matched" | "good-for-both" | "highest-total";
  attempt: Generated<number>;
  cancelledBy: string | null;
  comparison: Generated<Json>;
  createdAt: Timestamp;
  createdBy: string | null;
  endedAt: Timestamp | null;
  failure: "too-few-answers" | "contradiction" | "engine" | null;
  id: Generated<string>;
  inputDigest: string | null;
  message: Json | null;
  messageVersion: Generated<number>;
  people: number | null;
  placeable: number | null;
  programmeId: string;
  progress: Json | null;
  round: number;
  seed: number;
  startedAt: Timestamp | null;
  state: "waiting" | "running" | "done" | "cancelled" | "failed";
  version: Generated<number>;
}

export interface MatchUnmatched {
  cause: Json;
  help: Generated<Json>;
  id: Generated<string>;
  personId: string;
  programmeId: string;
  runId: string;
}

export interface Memberships {
  answer: "accepted" | "declined" | null;
  answeredAt: Timestamp | null;
  endedAs: "former" | "ex" | null;
  endedAt: Timestamp | null;
  joinedAt: Timestamp;
  personId: string;
  relationshipId: string;
  saidDoneAt: Timestamp | null;
}

export interface MembershipsPublished {
  endedAs: "former" | "ex" | null;
  endedAt: Timestamp | null;
  joinedAt: Timestamp;
  personId: string;
  relationshipId: string;
}

export interface NeedsAnswers {
  answers: Json;
  createdAt: Timestamp;
  id: Generated<string>;
  personId: string;
  programmeId: string;
  submittedAt: Timestamp | null;
  updatedAt: Timestamp;
  version: Generated<number>;
}

export interface NeedsAnswersPublished {
  personId: string;
  programmeId: string;
  submittedAt: Timestamp | null;
}

export interface NeedsBlocks {
  blockedId: string;
  createdAt: Timestamp;
  personId: string;
  programmeId: string;
}

export interface NeedsWishes {
  createdAt: Timestamp;
  personId: string;
  programmeId: string;
  rank: number;
  wishedId: string;
}

export interface NoticeAcknowledgements {
  acknowledgedAt: Timestamp;
  personId: string;
  version: number;
}

export interface NotificationChoices {
  channel: "inbox" | "mail";
  isOn: boolean;
  personId: string;
  subject: string;
  updatedAt: Timestamp;
}

export interface NotificationReminders {
  day: string;
  kind: string;
  toldAt: Timestamp;
}

export interface Notifications {
  aboutId: string;
  aboutKind: string;
  blanks: Json;
  count: Generated<number>;
  createdAt: Timestamp;
  doneAt: Timestamp | null;
  id: Generated<string>;
  isFresh: Generated<boolean>;
  kind: string;
  mailDueAt: Timestamp | null;
  mailedAt: Timestamp | null;
  onceKey: string | null;
  path: string;
  personId: string;
  readAt: Timestamp | null;
  snoozedUntil: Timestamp | null;
  toldAt: Timestamp;
}

export interface NotificationSettings {
  gathered: "twice-a-day" | "daily" | "weekly";
  personId: string;
  quiet: "outside-working-hours" | "evenings-and-weekends" | "nights" | "never";
  updatedAt: Timestamp;
}

export interface NotificationStops {
  createdAt: Timestamp;
  personId: string;
  subject: string;
  token: string;
}

export interface Organisation {
  defaultLocale: "sv" | "en";
  name: string;
  onlyOne: Generated<boolean>;
  setUpAt: Timestamp;
  timeZone: string;
}

export interface OrganisationPublished {
  defaultLocale: "sv" | "en";
  name: string;
  timeZone: string;
}

export interface OwnSkills {
  createdAt: Timestamp;
  createdBy: string | null;
  id: Generated<string>;
  isSuggested: boolean;
  name: Json;
  spelling: string;
}

export interface People {
  about: string | null;
  chosenFields: Generated<string[]>;
  createdAt: Timestamp;
  dateInJob: string | null;
  dateOfSeniority: string | null;
  dateOfTermination: string | null;
  department: string | null;
  email: string | null;
  employeeId: string | null;
  familyName: string;
  givenName: string;
  id: Generated<string>;
  languages: Generated<string[]>;
  lastHireDate: string | null;
  levelId: string | null;
  location: string | null;
  managerEmployeeId: string | null;
  managerId: string | null;
  name: Generated<string>;
  profileVersion: Generated<number>;
  searchWords: Generated<string>;
  status: Generated<"active" | "leave" | "terminated">;
  timeZone: string | null;
  title: string | null;
  updatedAt: Timestamp;
  version: Generated<number>;
  workingHours: number[] | null;
}

export interface PeopleImportRows {
  cells: Json | null;
  changedFields: Generated<string[]>;
  dateInJob: string | null;
  dateOfSeniority: string | null;
  dateOfTermination: string | null;
  department: string | null;
  email: string | null;
  employeeId: string | null;
  familyName: string | null;
  givenName: string | null;
  importId: string;
  isLeaving: Generated<boolean>;
  languages: string[] | null;
  lastHireDate: string | null;
  level: number | null;
  line: number | null;
  location: string | null;
  managerEmployeeId: string | null;
  outcome: "new" | "changed" | "unchanged" | "refused" | "missing";
  personId: string | null;
  place: number;
  problems: Json | null;
  status: string | null;
  timeZone: string | null;
  title: string | null;
}

export interface PeopleImports {
  bytes: number;
  chosen: Generated<Json>;
  claimedAt: Timestamp | null;
  claimedBy: string | null;
  corrections: Generated<Json>;
  createdAt: Timestamp;
  createdBy: string | null;
  endedAt: Timestamp | null;
  failure: Json | null;
  fileName: string;
  form: Json | null;
  id: Generated<string>;
  legalBasis: "legitimate-interest" | "contract" | "legal-obligation" | "collective-agreement" | null;
  legalNote: string | null;
  locale: "sv" | "en";
  mapping: Json | null;
  missingPeople: "keep" | "deactivate" | null;
  preview: Json | null;
  progress: Json | null;
  proposals: Json | null;
  readAt: Timestamp | null;
  result: Json | null;
  rowsToApply: "all" | "good" | null;
  sourceKey: string | null;
  sourceName: string | null;
  state: "reading" | "ready" | "unreadable" | "applying" | "applied" | "failed" | "discarded";
}

export interface PeoplePublished {
  department: string | null;
  email: string | null;
  employeeId: string | null;
  familyName: string;
  givenName: string;
  id: string;
  languages: string[];
  lastHireDate: string | null;
  level: number | null;
  location: string | null;
  managerId: string | null;
  name: string;
  status: "active" | "leave" | "terminated";
  timeZone: string | null;
  title: string | null;
  workingHours: number[] | null;
}

export interface PeopleSources {
  createdAt: Timestamp;
  mapping: Json;
  name: string;
  sourceKey: string;
  usedAt: Timestamp;
  usedBy: string | null;
}

export interface PersonSkills {
  createdAt: Timestamp;
  personId: string;
  proficiency: number;
  skillId: string;
  updatedAt: Timestamp;
}

export interface ProgrammeCoordinators {
  addedAt: Timestamp;
  addedBy: string | null;
  personId: string;
  programmeId: string;
}

export interface ProgrammeCoordinatorsPublished {
  personId: string;
  programmeId: string;
}

export interface Programmes {
  cadenceDays: number;
  closedAt: Timestamp | null;
  cohort: Json;
  createdAt: Timestamp;
  createdBy: string | null;
  endsOn: string;
  expectations: Json;
  form: "pairs" | "circles";
  id: Generated<string>;
  introductionsOn: string;
  joining: "open" | "invitation" | "cohort";
  joiningEndsOn: string | null;
  matching: Json;
  meetingMinutes: number;
  name: Json;
  needsDueOn: string;
  publishedAt: Timestamp | null;
  purpose: Json;
  questions: Json;
  startsOn: string;
  state: Generated<"draft" | "open" | "closed">;
  template: string;
  updatedAt: Timestamp;
  updatedBy: string | null;
  version: Generated<number>;
}

export interface ProgrammesPublished {
  cadenceDays: number;
  endsOn: string;
  form: "pairs" | "circles";
  id: string;
  introductionsOn: string;
  joiningEndsOn: string | null;
  matching: Json;
  meetingMinutes: number;
  name: Json;
  needsDueOn: string;
  questions: Json;
  startsOn: string;
  state: "draft" | "open" | "closed";
  template: string;
}

export interface RateLimits {
  bucket: string;
  key: string;
  lastTryAt: Timestamp;
  tries: ArrayType<Timestamp>;
}

export interface RelationshipFirstSteps {
  relationshipId: string;
  step: string;
  tickedAt: Timestamp;
  tickedBy: string | null;
}

export interface RelationshipIntroductions {
  createdAt: Timestamp;
  reasons: Json;
  relationshipId: string;
}

export interface RelationshipPauses {
  endedAt: Timestamp | null;
  id: Generated<string>;
  pausedAt: Timestamp;
  pausedBy: string | null;
  pausedFrom: "accepted" | "agreed" | "active";
  pausedUntil: string;
  relationshipId: string;
}

export interface RelationshipPrivateNotes {
  createdAt: Timestamp;
  personId: string;
  relationshipId: string;
  updatedAt: Timestamp;
  version: Generated<number>;
  words: string;
}

export interface RelationshipReasons {
  about: "decline" | "exit";
  addressedTo: Generated<string[]>;
  choice: "know-each-other" | "other-need" | "no-time" | "no-click" | "new-job" | "other";
  createdAt: Timestamp;
  id: Generated<string>;
  personId: string;
  relationshipId: string;
  words: string | null;
}

export interface RelationshipReportEvidence {
  content: Json;
  createdAt: Timestamp;
  reportId: string;
  source: "shared-note" | "first-steps";
}

export interface RelationshipReports {
  aboutId: string | null;
  addressedTo: string[];
  createdAt: Timestamp;
  id: Generated<string>;
  kind: "harassment" | "unsafe" | "confidence" | "other";
  relationshipId: string;
  reporterId: string;
  words: string;
}

export interface Relationships {
  acceptedAt: Timestamp | null;
  activeAt: Timestamp | null;
  agreedAt: Timestamp | null;
  answerBy: Timestamp | null;
  asksAgreement: Generated<boolean>;
  closedAt: Timestamp | null;
  closeReason: "done" | "end-date" | "left" | "mismatch" | "silent" | "too-few" | "ended" | null;
  closingAt: Timestamp | null;
  createdAt: Timestamp;
  createdBy: string | null;
  dormantSince: Timestamp | null;
  endsOn: string;
  form: "pair" | "circle";
  id: Generated<string>;
  introducedAt: Timestamp | null;
  lastSignAt: Timestamp | null;
  message: Json | null;
  minimum: number;
  programmeId: string;
  remindedAt: Timestamp | null;
  state:
    | "proposed"
    | "introduced"
    | "accepted"
    | "agreed"
    | "active"
    | "paused"
    | "closing"
    | "closed"
    | "declined"
    | "withdrawn"
    | "expired";
  updatedAt: Timestamp;
}

export interface RelationshipSharedNotes {
  createdAt: Timestamp;
  relationshipId: string;
  updatedAt: Timestamp;
  updatedBy: string | null;
  version: Generated<number>;
  words: string;
}

export interface RelationshipsPublished {
  acceptedAt: Timestamp | null;
  activeAt: Timestamp | null;
  agreedAt: Timestamp | null;
  answerBy: Timestamp | null;
  closedAt: Timestamp | null;
  endsOn: string;
  form: "pair" | "circle";
  id: string;
  introducedAt: Timestamp | null;
  pausedUntil: string;
  programmeId: string;
  state:
    | "proposed"
    | "introduced"
    | "accepted"
    | "agreed"
    | "active"
    | "paused"
    | "closing"
    | "closed"
    | "declined"
    | "withdrawn"
    | "expired";
}

export interface RoleAssignments {
  givenAt: Timestamp;
  givenBy: string | null;
  personId: string;
  role: "administrator" | "hr" | "coordinator";
}

export interface RoleAssignmentsPublished {
  personId: string;
  role: "administrator" | "hr" | "coordinator";
}

export interface Sessions {
  address: string;
  createdAt: Timestamp;
  deviceHash: string;
  endedAt: Timestamp | null;
  expiresAt: Timestamp;
  id: Generated<string>;
  personId: string;
  seenAt: Timestamp;
  tokenHash: string;
  userAgent: string;
}

export interface SetUpLinks {
  createdAt: Timestamp;
  tokenHash: string;
}

export interface SignInLinks {
  confirmedAt: Timestamp | null;
  confirmedBy: string | null;
  createdAt: Timestamp;
  createdBy: string | null;
  deviceHash: string | null;
  expiresAt: Timestamp;
  id: Generated<string>;
  kind: "invitation" | "sign-in" | "reset";
  needsConfirmation: Generated<boolean>;
  personId: string;
  tokenHash: string;
  usedAt: Timestamp | null;
}

export interface Tables {
  accounts: Accounts;
  accountsPublished: AccountsPublished;
  apiTokens: ApiTokens;
  auditLog: AuditLog;
  disabledAccounts: DisabledAccounts;
  enrolmentReasons: EnrolmentReasons;
  enrolments: Enrolments;
  enrolmentsPublished: EnrolmentsPublished;
  eventFailures: EventFailures;
  eventInbox: EventInbox;
  events: Events;
  eventSubscribers: EventSubscribers;
  idempotentAnswers: IdempotentAnswers;
  levels: Levels;
  levelsPublished: LevelsPublished;
  mailEnvelopes: MailEnvelopes;
  mails: Mails;
  matchEdits: MatchEdits;
  matchExports: MatchExports;
  matchInputs: MatchInputs;
  matchProposals: MatchProposals;
  matchPublications: MatchPublications;
  matchReasons: MatchReasons;
  matchResults: MatchResults;
  matchRuns: MatchRuns;
  matchUnmatched: MatchUnmatched;
  memberships: Memberships;
  membershipsPublished: MembershipsPublished;
  needsAnswers: NeedsAnswers;
  needsAnswersPublished: NeedsAnswersPublished;
  needsBlocks: NeedsBlocks;
  needsWishes: NeedsWishes;
  noticeAcknowledgements: NoticeAcknowledgements;
  notificationChoices: NotificationChoices;
  notificationReminders: NotificationReminders;
  notifications: Notifications;
  notificationSettings: NotificationSettings;
  notificationStops: NotificationStops;
  organisation: Organisation;
  organisationPublished: OrganisationPublished;
  ownSkills: OwnSkills;
  people: People;
  peopleImportRows: PeopleImportRows;
  peopleImports: PeopleImports;
  peoplePublished: PeoplePublished;
  peopleSources: PeopleSources;
  personSkills: PersonSkills;
  programmeCoordinators: ProgrammeCoordinators;
  programmeCoordinatorsPublished: ProgrammeCoordinatorsPublished;
  programmes: Programmes;
  programmesPublished: ProgrammesPublished;
  rateLimits: RateLimits;
  relationshipFirstSteps: RelationshipFirstSteps;
  relationshipIntroductions: RelationshipIntroductions;
  relationshipPauses: RelationshipPauses;
  relationshipPrivateNotes: RelationshipPrivateNotes;
  relationshipReasons: RelationshipReasons;
  relationshipReportEvidence: RelationshipReportEvidence;
  relationshipReports: RelationshipReports;
  relationships: Relationships;
  relationshipSharedNotes: RelationshipSharedNotes;
  relationshipsPublished: RelationshipsPublished;
  roleAssignments: RoleAssignments;
  roleAssignmentsPublished: RoleAssignmentsPublished;
  sessions: Sessions;
  setUpLinks: SetUpLinks;
  signInLinks: SignInLinks;
}
