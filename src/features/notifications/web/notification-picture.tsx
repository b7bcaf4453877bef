import { CompassIcon } from "@phosphor-icons/react/dist/csr/Compass";
import { MegaphoneSimpleIcon } from "@phosphor-icons/react/dist/csr/MegaphoneSimple";
import { ShieldCheckIcon } from "@phosphor-icons/react/dist/csr/ShieldCheck";
import { useMe } from "#features/accounts/web/index.ts";
import { PairAvatar } from "#platform/web/kit/pair-avatar.tsx";
import type { NotificationView } from "../shared/notifications.contract.ts";

const signs = { programme: CompassIcon, report: MegaphoneSimpleIcon, account: ShieldCheckIcon };

/** The discs of the reader and those it is about, or a sign. The title says the same in words. */
export function NotificationPicture({ told, height }: { told: NotificationView; height: number }) {
  const reader = useMe()?.person;
  const { picture, people } = told;
  if (picture === "pair")
    return <PairAvatar people={[...(reader ? [reader] : []), ...people]} height={height} isSilent />;
  const Sign = signs[picture];
  return <Sign size={20} aria-hidden className="text-ink-2" />;
}
