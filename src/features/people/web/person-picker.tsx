import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Picker } from "#platform/web/form/picker.tsx";
import { Avatar, type Person } from "#platform/web/kit/avatar.tsx";
import { api } from "./api.ts";

export type PersonPickerProps = {
  label: string;
  isLabelHidden?: boolean;
  placeholder?: string;
  /** Those who are chosen already, or cannot be: they are not offered. */
  without: readonly string[];
  onPick: (person: Person) => void;
};

/** Finds somebody who works here by name, title or department, and hands her or him over. */
export function PersonPicker({ without, onPick, ...rest }: PersonPickerProps) {
  const [typed, setTyped] = useState("");
  const search = typed.trim();
  const found = useQuery(
    api.people.list.queryOptions({
      input: { search, limit: 20 },
      enabled: search !== "",
      placeholderData: (kept) => kept,
    }),
  );
  const people = search === "" ? [] : (found.data?.items ?? []).filter(({ id }) => !without.includes(id));
  const options = people.map(({ id, name, title, department }) => ({
    id,
    label: name,
    help: [title, department].filter(Boolean).join(", "),
    lead: <Avatar person={{ id, name }} size={28} />,
  }));
  return (
    <Picker {...rest} options={options} onSearch={setTyped} onPick={({ id, label }) => onPick({ id, name: label })} />
  );
}
