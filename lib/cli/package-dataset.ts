// Compiles the records into the files that the extension is shipped with. The build calls it; so do the tests.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { compileMatcher } from "../annotation/compile-matcher.ts";
import { compileEdition, encodeEdition } from "../dataset/compile.ts";
import { countEdition } from "../dataset/edition-counts.ts";
import { stampOf } from "../dataset/fact-source.ts";
import { sha256 } from "../dataset/hash.ts";
import { loadRecords } from "../dataset/load-records.ts";
import { placeMaps } from "./place-maps.ts";

/** Names of the packaged files, relative to the extension's root; the background fetches them under the same names. */
export const PACKAGED = {
  stamp: "dataset/stamp.json",
  /** JSON, gzipped: the add-on store refuses texts over 5 MB, and the name keeps servers and tools from unpacking it. */
  edition: "dataset/edition.bin",
  matcher: "dataset/matcher.bin",
  /** Name, hosts, country and language of every outlet, for the options page. */
  outlets: "dataset/outlets.json",
  /** JSON, gzipped: a small map for each place with a point. */
  maps: "dataset/maps.bin",
} as const;

/**
 * Writes stamp, edition and matcher under `folder`.
 * @returns their names relative to it.
 * @throws Error that names file, record and field when a record is not valid.
 */
export async function packageDataset(folder: string): Promise<readonly string[]> {
  const records = await loadRecords();
  const edition = await compileEdition(records);
  await mkdir(join(folder, "dataset"), { recursive: true });
  const matcher = compileMatcher(edition);
  await writeFile(
    join(folder, PACKAGED.stamp),
    JSON.stringify({ ...stampOf(edition, await sha256(matcher)), counts: countEdition(edition) }),
  );
  await writeFile(join(folder, PACKAGED.edition), gzipSync(encodeEdition(edition)));
  await writeFile(join(folder, PACKAGED.matcher), matcher);
  await writeFile(join(folder, PACKAGED.outlets), JSON.stringify(records.outlets));
  await writeFile(join(folder, PACKAGED.maps), gzipSync(JSON.stringify(await placeMaps(records.places))));
  return Object.values(PACKAGED);
}

/** Match patterns of every outlet, over https and http: its domains and their subdomains. */
export async function outletPatterns(): Promise<readonly string[]> {
  const { outlets } = await loadRecords();
  return outlets.flatMap((outlet) => outlet.domains.flatMap(patternsOf)).toSorted();
}

/** Subdomains of a government's site are where people apply and see their cases: of these only the newsroom's own host is read. */
const GOVERNMENT =
  /\.(?:gov|gob|gouv|mil|europa|bund|canada)(?:\.[a-z]{2})?$|\.gc\.ca$|\.(?:europa\.eu|bund\.de)$|^bamf\.de$/;

function patternsOf(domain: string): string[] {
  return GOVERNMENT.test(`.${domain}`) ? [`*://${domain}/*`, `*://www.${domain}/*`] : [`*://*.${domain}/*`];
}
