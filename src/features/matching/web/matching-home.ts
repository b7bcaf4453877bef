import type { HomeOffer } from "#features/home/web/index.ts";
import { useAhead } from "./use-ahead.ts";

/**
 * What matching puts on a coordinator's start page. Each names its programme;
 * pairs that wait for answers are there already, by what happened to them.
 */
export const matchingHome: HomeOffer = {
  id: "matching",
  useNext: () =>
    useAhead()?.flatMap(({ step, item }) =>
      step === "introduced" ? [] : [{ ...item, title: item.news.replace(/\.$/, "") }],
    ),
};
