import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useMe } from "#features/accounts/web/index.ts";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ImportView } from "../../shared/import-view.ts";
import { api } from "../api.ts";
import { importLive } from "../people.live.ts";
import { ChooseFile } from "./choose-file.tsx";
import { EarlierImports } from "./earlier-imports.tsx";
import { ImportDone } from "./import-done.tsx";
import { ImportGone } from "./import-gone.tsx";
import { ImportSteps } from "./import-steps.tsx";
import { ReviewImport } from "./review-import.tsx";
import { WorkUnderWay } from "./work-under-way.tsx";

/** Where a file is chosen, and what was read in before. */
export function ImportScreen() {
  const t = useMessages(importScreenMessages);
  return (
    <Screen heading={t("chooseHeading")} title={t("title")} crumbs={useCrumbs()} lead={t("chooseLead")}>
      <div className="grid gap-11">
        <ChooseFile />
        <EarlierImports />
      </div>
    </Screen>
  );
}

/** One file on its way: what it would do, and what it did. */
export function OneImportScreen({ importId }: { importId: string }) {
  const t = useMessages(importScreenMessages);
  const crumbs = useCrumbs();
  useLive("person", useMe()?.person.id, importLive);
  const found = useQuery(api.people.importGet.queryOptions({ input: { importId }, refetchInterval: pauseOf }));
  const view = found.data;
  return (
    <Screen
      heading={useHeading(view)}
      title={t("title")}
      crumbs={crumbs}
      lead={useLead(view)}
      {...(view && { detail: view.fileName, kicker: view.fileName })}
    >
      <Loaded value={found}>
        {(view) => (
          <div className="grid gap-8">
            <ImportSteps state={view.state} />
            <Stage view={view} />
          </div>
        )}
      </Loaded>
    </Screen>
  );
}

/** While something is under way the screen also looks by itself: a socket may be closed on the way. */
const pauseOf = ({ state: { data } }: { state: { data: ImportView | undefined } }): number | false =>
  data?.state === "reading" || data?.state === "applying" ? 1500 : false;

function Stage({ view }: { view: ImportView }) {
  switch (view.state) {
    case "reading":
    case "applying":
      return <WorkUnderWay view={view} />;
    case "applied":
      return <ImportDone view={view} />;
    case "discarded":
      return <ImportGone />;
    default:
      return <ReviewImport key={view.preview === null ? "unread" : JSON.stringify(view.mapping)} view={view} />;
  }
}

function useCrumbs() {
  const t = useMessages(importScreenMessages);
  return [{ label: t("people"), link: linkOptions({ to: "/people" }) }];
}

function useHeading(view: ImportView | undefined): string {
  const t = useMessages(importScreenMessages);
  if (!view) return t("title");
  if (view.state === "applied" && view.result) {
    return t("doneHeading", { n: view.result.added + view.result.changed + view.result.deactivated });
  }
  if (view.state === "reading" || view.state === "applying") return t(view.state);
  if (view.state === "discarded") return t("expiredHeading");
  if (!view.preview) return t("unreadableHeading");
  const { rows: n, refused } = view.preview.counts;
  return refused === 0 ? t("readyAll", { n }) : t("readySome", { good: n - refused, n });
}

function useLead(view: ImportView | undefined): string {
  const t = useMessages(importScreenMessages);
  if (!view) return "";
  if (view.state === "applied") return t("doneLead", { file: view.fileName });
  if (view.unreadable) return view.unreadable.message;
  if (!view.preview || (view.state !== "ready" && view.state !== "failed")) return "";
  const { refused } = view.preview.counts;
  return refused === 0 ? t("leadAll") : t("leadSome", { n: refused });
}
