import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { levelsScreenMessages } from "../../shared/levels-screen.messages.ts";
import type { OrderedLevel } from "../../shared/person-view.ts";
import { api } from "../api.ts";

/** A level as it is to be; without an id it is new. */
type Wanted = { id: string | null; nameSv: string; nameEn: string };
export type LevelList = { items: readonly OrderedLevel[]; version: string };
/** Puts another list in the place of this one, and says what was done. Rejects when it is refused. */
export type PutLevels = (list: LevelList, wanted: readonly Wanted[], done: string) => Promise<void>;

/** The organisation's list, and a way to put another in its place: seen at once, and taken back by the receipt. */
export function useLevels() {
  const t = useMessages(levelsScreenMessages);
  const client = useQueryClient();
  const options = api.people.levels.queryOptions({ input: {} });
  const levels = useQuery(options);
  const save = useMutation(
    api.people.setLevels.mutationOptions({
      onSuccess: (list) => client.setQueryData(options.queryKey, list),
      onError: () => client.invalidateQueries({ queryKey: options.queryKey }),
    }),
  );
  const put: PutLevels = async (list, wanted, done) => {
    client.setQueryData(options.queryKey, (shown) => shown && { ...shown, items: asShown(wanted, list.items) });
    const { version } = await save.mutateAsync({ levels: [...wanted], version: list.version });
    const takeBack = () => save.mutate({ levels: wantedOf(list.items), version });
    receipt(done, { label: t("undo"), run: takeBack });
  };
  return { levels, put, error: save.error };
}

/** The list as it stands, in the form that it is written in. */
export const wantedOf = (items: readonly OrderedLevel[]): Wanted[] =>
  items.map(({ id, name }) => ({ id, nameSv: name.sv, nameEn: name.en }));

function asShown(wanted: readonly Wanted[], before: readonly OrderedLevel[]): OrderedLevel[] {
  const people = new Map(before.map((level) => [level.id, level.people]));
  return wanted.map(({ id, nameSv, nameEn }, at) => ({
    id: id ?? `new ${at}`,
    position: at + 1,
    name: { sv: nameSv, en: nameEn },
    people: people.get(id ?? "") ?? 0,
  }));
}
