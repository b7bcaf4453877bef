import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SearchField } from "#platform/web/form/search-field.tsx";
import { Select } from "#platform/web/form/select.tsx";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { Rows } from "#platform/web/kit/rows.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { accountStates, type AccountView } from "../../shared/admin.contract.ts";
import { administrationMessages } from "../../shared/administration.messages.ts";
import { api } from "../api.ts";
import { AccountRow } from "./account-row.tsx";
import { AdminScreen } from "./admin-screen.tsx";
import { InviteShown } from "./invite-shown.tsx";
import { SecondYes } from "./second-yes.tsx";

type State = AccountView["state"];

/** Everybody, where their accounts stand, and what an administrator can do with them. */
export function AccountsScreen() {
  const t = useMessages(administrationMessages);
  const [search, setSearch] = useState("");
  const [state, setState] = useState<State | null>(null);
  const accounts = useInfiniteQuery({
    ...pagesOf(api.admin.accounts, { ...(search && { search }), ...(state && { state }) }),
    placeholderData: keepPreviousData,
  });
  const shown = accounts.data?.pages.flatMap((page) => page.items) ?? [];
  const states = [{ id: "all", label: t("all") }, ...accountStates.map((id) => ({ id, label: t(id) }))];
  return (
    <AdminScreen heading={t("accountsHeading")} action={<InviteShown shown={shown} />}>
      <div className="grid gap-7">
        <SecondYes />
        <div className="flex flex-wrap items-end gap-3 max-sm:[&>*]:w-full">
          <div className="sm:w-80">
            <SearchField label={t("search")} value={search} onSearch={setSearch} />
          </div>
          <Select
            label={t("stateFilter")}
            isLabelHidden
            options={states}
            value={state ?? "all"}
            onChange={(id) => setState(accountStates.find((known) => known === id) ?? null)}
          />
        </div>
        <Loaded
          pages={accounts}
          empty={<EmptyState heading={t("noHits")} />}
          within={(rows) => (
            <Rows label={t("accounts")} lead="person">
              {rows}
            </Rows>
          )}
        >
          {(account) => <AccountRow account={account} />}
        </Loaded>
      </div>
    </AdminScreen>
  );
}
