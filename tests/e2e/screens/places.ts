import type { APerson } from "../../factories/people.ts";
import type { Scene } from "./scene.ts";

/** Who goes where; nobody is somebody who is not signed in. */
export type Visit = { who: APerson | null; path: string; isNew?: boolean };

const door = (path: string): Visit => ({ who: null, path });

/** Every screen there is, in each state that it can be met in. */
export const places: Readonly<Record<string, (scene: Scene) => Visit>> = {
  "the door": () => door("/sign-in"),
  "set-up, when it is done": () => door("/set-up"),
  "an invitation": ({ invitationLink }) => door(invitationLink),
  "a link that signs in": ({ signInLink }) => door(signInLink),
  "a new password": ({ resetLink }) => door(resetLink),
  "no more mail": () => door("/stop-mail"),
  "a link that is over": () => door("/sign-in/link#over"),
  "the notice at first sign-in": ({ stranger }) => ({ who: stranger, path: "/", isNew: true }),

  "home of a newcomer": ({ newcomer }) => ({ who: newcomer, path: "/" }),
  "home of a participant": ({ ada }) => ({ who: ada, path: "/" }),
  "home of a coordinator": ({ karin }) => ({ who: karin, path: "/" }),
  "home of an administrator": ({ administrator }) => ({ who: administrator, path: "/" }),

  relationships: ({ ada }) => ({ who: ada, path: "/relationships" }),
  "a relationship": ({ ada, relationshipId }) => ({ who: ada, path: `/relationships/${relationshipId}` }),
  "an introduction": ({ introduced: { ada, relationshipId: id } }) => ({ who: ada, path: `/relationships/${id}` }),
  "a pause": ({ paused: { ada, relationshipId: id } }) => ({ who: ada, path: `/relationships/${id}` }),
  "a relationship that ended": ({ ended: { bo, relationshipId: id } }) => ({ who: bo, path: `/relationships/${id}` }),
  "a proposal that came to nothing": ({ declined: { bo, relationshipId: id } }) => ({
    who: bo,
    path: `/relationships/${id}`,
  }),
  "the facts of a relationship": ({ karin, relationshipId: id }) => ({ who: karin, path: `/relationships/${id}` }),
  "the relationships of a programme": ({ karin, programmeId: id }) => ({
    who: karin,
    path: `/programmes/${id}/relationships`,
  }),
  reports: ({ administrator }) => ({ who: administrator, path: "/reports" }),

  "the inbox": ({ ada }) => ({ who: ada, path: "/inbox" }),
  "an empty inbox": ({ newcomer }) => ({ who: newcomer, path: "/inbox" }),

  programmes: ({ ada }) => ({ who: ada, path: "/programmes" }),
  "a new programme": ({ open }) => ({ who: open.karin, path: "/programmes/new" }),
  ...setUp("purpose"),
  ...setUp("form"),
  ...setUp("days"),
  ...setUp("people"),
  ...setUp("review"),
  "a programme to join": ({ newcomer, open }) => ({ who: newcomer, path: `/programmes/${open.programmeId}` }),
  "a programme for who takes part": ({ answered, open }) => ({
    who: answered,
    path: `/programmes/${open.programmeId}`,
  }),
  "a programme for who runs it": ({ karin, programmeId: id }) => ({ who: karin, path: `/programmes/${id}` }),
  participants: ({ draft }) => ({ who: draft.karin, path: `/programmes/${draft.programmeId}/participants` }),
  "whom to invite": ({ open: { karin, programmeId: id } }) => ({
    who: karin,
    path: `/programmes/${id}/participants?invite=`,
  }),
  "sought and offered": ({ draft }) => ({ who: draft.karin, path: `/programmes/${draft.programmeId}/demand` }),
  "sought and offered, before the first answer": ({ running }) => ({
    who: running.karin,
    path: `/programmes/${running.programmeId}/demand`,
  }),
  "the settings of a programme": ({ karin, programmeId: id }) => ({ who: karin, path: `/programmes/${id}/settings` }),

  ...question("goals"),
  ...question("needs"),
  ...question("offers"),
  ...question("styles"),
  ...question("common"),
  ...question("time"),
  ...question("people"),
  ...question("review"),
  "an answer that is handed in": ({ answered, open }) => ({
    who: answered,
    path: `/programmes/${open.programmeId}/needs`,
  }),

  ...matching("matching, with too few answers", "open"),
  ...matching("matching, under way", "running"),
  ...matching("matching, stopped", "stopped"),
  ...matching("matching, failed", "failed"),
  ...matching("matching, a draft", "draft"),
  ...matching("matching, published", "published"),

  colleagues: ({ ada }) => ({ who: ada, path: "/people" }),
  "no colleague": ({ ada }) => ({ who: ada, path: "/people?search=qqqq" }),
  "a colleague": ({ ada, answered }) => ({ who: ada, path: `/people/${answered.id}` }),
  "the own profile": ({ ada }) => ({ who: ada, path: `/people/${ada.id}` }),
  "an import, choosing": ({ administrator }) => ({ who: administrator, path: "/people/import" }),
  ...anImport("an import, to review", "waiting"),
  ...anImport("an import, with problems", "faulty"),
  ...anImport("an import, unreadable", "unreadable"),
  ...anImport("an import, done", "applied"),

  administration: ({ administrator }) => ({ who: administrator, path: "/admin" }),
  "the mails": ({ administrator }) => ({ who: administrator, path: "/admin/mail" }),
  "the levels": ({ administrator }) => ({ who: administrator, path: "/admin/levels" }),
  "the log": ({ administrator }) => ({ who: administrator, path: "/admin/log" }),
  settings: ({ ada }) => ({ who: ada, path: "/settings" }),
  "what is told, and how": ({ ada }) => ({ who: ada, path: "/settings/notifications" }),
  "sign-in and devices": ({ ada }) => ({ who: ada, path: "/settings/sign-in" }),
  "who has seen what": ({ ada }) => ({ who: ada, path: "/settings/seen" }),
  "take or erase": ({ ada }) => ({ who: ada, path: "/settings/data" }),
  "the notice": ({ ada }) => ({ who: ada, path: "/settings/notice" }),
  "what is not there": ({ ada }) => ({ who: ada, path: "/programmes/00000000-0000-7000-8000-000000000000" }),
};

type Places = Record<string, (scene: Scene) => Visit>;

function setUp(step: string): Places {
  return {
    [`setting up: ${step}`]: ({ open, draftId, cohortId }) => ({
      who: open.karin,
      path: `/programmes/${step === "people" ? cohortId : draftId}/set-up?step=${step}`,
    }),
  };
}

function question(step: string): Places {
  return {
    [`a question: ${step}`]: ({ open: { waiting, programmeId } }) => ({
      who: waiting,
      path: `/programmes/${programmeId}/needs?step=${step}`,
    }),
  };
}

function matching(name: string, round: "open" | "running" | "stopped" | "failed" | "draft" | "published"): Places {
  return {
    [name]: (scene) => ({ who: scene[round].karin, path: `/programmes/${scene[round].programmeId}/matching` }),
  };
}

function anImport(name: string, of: "waiting" | "faulty" | "unreadable" | "applied"): Places {
  return { [name]: (scene) => ({ who: scene.administrator, path: `/people/import/${scene[of].id}` }) };
}
