import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { codeOf } from "#platform/web/client/wire-error.ts";
import type { NeedsView } from "../../shared/needs-views.ts";
import { api } from "../api.ts";
import { changesBetween, draftOf, type NeedsDraft } from "./needs-draft.ts";

/**
 * The answer as the server has it. Only what changed since then is sent, so that a phone and a computer that are open at
 * the same time do not undo each other.
 */
export function useServerCopy(needs: NeedsView) {
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<unknown>(null);
  const saved = useRef({ draft: draftOf(needs), version: needs.version });
  const { programmeId } = needs;
  const keep = (draft: NeedsDraft, answer: NeedsView) => {
    saved.current = { draft, version: answer.version };
    client.setQueryData(api.needs.get.queryKey({ input: { programmeId } }), answer);
  };
  const send = async (draft: NeedsDraft, version: number) => {
    const changes = changesBetween(saved.current.draft, draft);
    if (Object.keys(changes).length > 0) keep(draft, await api.needs.save.call({ programmeId, version, ...changes }));
  };
  const saveNow = async (draft: NeedsDraft) => {
    try {
      await onTopOfOthers((version) => send(draft, version), saved.current.version, programmeId);
      setRefusal(null);
    } catch (error) {
      setRefusal(codeOf(error) === null ? null : error);
      throw error;
    }
  };
  const submitNow = async (draft: NeedsDraft) => {
    await saveNow(draft);
    keep(draft, await api.needs.submit.call({ programmeId, version: saved.current.version }));
    await client.invalidateQueries({ queryKey: api.programmes.key() });
  };
  const inTurn = useTurns();
  return {
    save: (draft: NeedsDraft) => inTurn(() => saveNow(draft)),
    submit: (draft: NeedsDraft) => inTurn(() => submitNow(draft)),
    refusal,
  };
}

/** One after the other: handing in right after the last word must not cross the save that is on its way. */
function useTurns() {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (work: () => Promise<void>): Promise<void> => {
    const turn = last.current.then(work, work);
    last.current = turn;
    return turn;
  };
}

/** Sends again on top of what another device saved in between; the parts that it did not touch stay. */
async function onTopOfOthers(send: (version: number) => Promise<void>, version: number, programmeId: string) {
  try {
    await send(version);
  } catch (error) {
    if (codeOf(error) !== "STALE") throw error;
    await send((await api.needs.get.call({ programmeId })).version);
  }
}
