/** How a person is spoken of: "Samir", not "Samir Haddad". */
export const firstName = ({ name }: { name: string }): string => name.split(" ")[0] ?? name;

/** Whoever an id stands for among those who are named, by first name; nothing where nobody is. */
export const nameIn = (people: readonly { id: string; name: string }[], id: string | null): string => {
  const person = people.find((one) => one.id === id);
  return person ? firstName(person) : "";
};
