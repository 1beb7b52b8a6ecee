// Reads the dataset files that the extension was shipped with.
import { browser, type PublicPath } from "wxt/browser";
import type { EditionStamp } from "../../lib/dataset/fact-source.ts";
import type { PackagedEdition } from "../../lib/dataset/open-dataset.ts";
import type { PlaceShape } from "../../lib/context/types.ts";
import type { Edition } from "../../lib/dataset/edition-types.ts";

export const packagedEdition: PackagedEdition = {
  stamp: async () => json<EditionStamp>(await file("/dataset/stamp.json")),
  edition: async () => json<Edition>(unzipped(await file("/dataset/edition.bin"))),
  matcher: async () => new Uint8Array(await (await file("/dataset/matcher.bin")).arrayBuffer()),
};

/** Locator maps by place. */
export async function packagedMaps(): Promise<Readonly<Record<string, PlaceShape>>> {
  return json(unzipped(await file("/dataset/maps.bin")));
}

async function json<T>(response: Response): Promise<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build validated and wrote it, and nobody else can
  return response.json() as Promise<T>;
}

function unzipped(response: Response): Response {
  return new Response(response.body?.pipeThrough(new DecompressionStream("gzip")));
}

/** An extension's own file; this is not a network request. */
async function file(path: PublicPath): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`The extension's own file ${path} cannot be read: install Waymark again.`);
  return response;
}
