// Reads the dataset files that the extension was shipped with.
import { browser } from "wxt/browser";
import type { EditionStamp } from "../../lib/dataset/fact-source.ts";
import type { PackagedEdition } from "../../lib/dataset/open-dataset.ts";
import type { Edition } from "../../lib/dataset/types.ts";

export const packagedEdition: PackagedEdition = {
  // The package's own files: the build validated and wrote them, and nobody else can.
  stamp: async () => (await file("/dataset/stamp.json")).json() as Promise<EditionStamp>,
  edition: async () => (await file("/dataset/edition.json")).json() as Promise<Edition>,
  matcher: async () => new Uint8Array(await (await file("/dataset/matcher.bin")).arrayBuffer()),
};

/** An extension's own file; this is not a network request. */
async function file(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path as never));
  if (!response.ok) throw new Error(`The extension's own file ${path} cannot be read: install Waymark again.`);
  return response;
}
