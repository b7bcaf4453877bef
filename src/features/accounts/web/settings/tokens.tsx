import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Button } from "#platform/web/kit/button.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import type { TokenView } from "../../shared/own-account.contract.ts";
import { settingsMessages } from "../../shared/settings.messages.ts";
import { api } from "../api.ts";
import { NewToken } from "./new-token.tsx";

/** What programs may do for the person. */
export function Tokens() {
  const t = useMessages(settingsMessages);
  const client = useQueryClient();
  const [isMaking, make] = useState(false);
  const tokens = useInfiniteQuery(pagesOf(api.auth.tokens, {}));
  const look = () => client.invalidateQueries({ queryKey: api.auth.tokens.key() });
  return (
    <Section heading={t("tokens")} lead={t("tokensLead")}>
      <Loaded
        pages={tokens}
        empty={<p className="text-14 text-ink-2">{t("tokensEmpty")}</p>}
        within={(rows) => <Rows label={t("tokens")}>{rows}</Rows>}
      >
        {(token) => <Token token={token} onRevoked={look} />}
      </Loaded>
      <div>
        <Button onPress={() => make(true)}>{t("newToken")}</Button>
      </div>
      {isMaking && (
        <NewToken
          onClose={() => {
            make(false);
            void look();
          }}
        />
      )}
    </Section>
  );
}

function Token({ token, onRevoked }: { token: TokenView; onRevoked: () => unknown }) {
  const t = useMessages(settingsMessages);
  const w = useWritten();
  const { name } = token;
  const revoke = useMutation(
    api.auth.revokeToken.mutationOptions({
      onSuccess: () => {
        receipt(t("revoked", { name }));
        return onRevoked();
      },
    }),
  );
  const scopes = token.scopes.includes("write")
    ? t("scopeWrite")
    : token.scopes.join(", ").replace(/^read$/, t("scopeRead"));
  const date = token.expiresAt ? w.date(w.dayOf(token.expiresAt)) : "";
  return (
    <Row
      title={name}
      detail={t("tokenUntil", { scopes, date })}
      end={token.usedAt ? t("tokenUsed", { moment: w.moment(token.usedAt) }) : t("tokenUnused")}
      actions={
        <Button
          isSmall
          isBusy={revoke.isPending}
          aria-label={t("revoke", { name })}
          onPress={() => revoke.mutate({ tokenId: token.id })}
        >
          {t("revoke", { name: "" }).trim()}
        </Button>
      }
    />
  );
}
