import type { Api } from "../support/app.ts";

type ImportView = Awaited<ReturnType<Api["people"]["importGet"]>>;

/** A file as somebody sends it. */
const sentFile = (content: string | Uint8Array, name = "personal.csv"): File =>
  new File([typeof content === "string" ? content : new Uint8Array(content)], name, { type: "text/csv" });

/** Sends a people file and waits until it is read. */
export async function aPreview(
  api: Api,
  content: string | Uint8Array,
  query: { fileName?: string } = {},
): Promise<ImportView> {
  return atRest(api, await api.people.importPreview({ query, body: sentFile(content) }));
}

/** Follows an import until nothing more happens to it by itself. */
export async function atRest(api: Api, { id: importId }: { id: string }): Promise<ImportView> {
  for (;;) {
    const view = await api.people.importGet({ importId });
    if (view.state !== "reading" && view.state !== "applying") return view;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Sends a people file and has it applied. */
export async function anImport(
  api: Api,
  content: string | Uint8Array,
  how: Partial<Parameters<Api["people"]["importApply"]>[0]> = {},
): Promise<ImportView> {
  const { id: importId } = await aPreview(api, content);
  return atRest(api, await api.people.importApply({ importId, ...how }));
}
