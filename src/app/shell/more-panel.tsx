import { AccountPanel } from "./account-panel.tsx";
import { NavigationLink } from "./navigation-link.tsx";
import { type Place, useNavigation } from "./use-navigation.ts";

/** Everything that has no place of its own in the bottom bar, and the account; or the places of one group. */
export function MorePanel({ only }: { only: readonly Place[] | undefined }) {
  const { groups } = useNavigation();
  if (only) return <Places items={only} />;
  return (
    <div className="grid gap-5">
      {groups.map((group) => (
        <section key={group.id}>
          {group.heading && <h3 className="px-2 pb-1.5 text-12 font-[550] text-ink-3">{group.heading}</h3>}
          <Places items={group.items} />
        </section>
      ))}
      <div className="border-t border-line pt-5">
        <AccountPanel />
      </div>
    </div>
  );
}

const Places = ({ items }: { items: readonly Place[] }) => (
  <ul className="grid gap-0.5 [&_a]:h-12 [&_a]:justify-start [&_a]:px-2 [&_a>span]:not-sr-only [&_a>span]:truncate [&_a[aria-current=page]]:bg-selected [&_a[aria-current=page]]:shadow-none">
    {items.map((item) => (
      <li key={item.id}>
        <NavigationLink item={item} />
      </li>
    ))}
  </ul>
);
