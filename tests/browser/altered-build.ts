// Copies of the real build in which something is otherwise: what no test can do to the real one or to its browser.
import { cp, mkdtemp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EDITION_KEY } from "../../lib/dataset/edition-key.ts";
import type { BrowserName } from "./browsers.ts";

export interface Alteration {
  /** Public key that loaded editions must be signed with, in the place of the project's, whose private half no test has. */
  readonly editionKey?: string;
  /** Patterns of hosts that are granted from the start: Chromium's own question can be answered by no automation. */
  readonly granted?: readonly string[];
  /** Files that it has besides, by name. */
  readonly added?: Readonly<Record<string, string>>;
}

/** Copies `.output/<browser>-mv3` with the alteration; resolves to the copy's folder. */
export async function alteredBuild(name: BrowserName, alteration: Alteration = {}): Promise<string> {
  const { editionKey, granted, added = {} } = alteration;
  const folder = join(await mkdtemp(join(tmpdir(), "waymark-build-")), name);
  await cp(fileURLToPath(new URL(`../../.output/${name}-mv3`, import.meta.url)), folder, { recursive: true });
  for (const [file, text] of Object.entries(added)) await writeFile(join(folder, file), text);
  if (editionKey !== undefined) await replaceKey(folder, editionKey);
  if (granted !== undefined) {
    const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as object;
    await writeFile(join(folder, "manifest.json"), JSON.stringify({ ...manifest, host_permissions: granted }));
  }
  return folder;
}

async function replaceKey(folder: string, key: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".js"));
  let replaced = 0;
  for (const file of files.map((one) => join(folder, one))) {
    const text = await readFile(file, "utf8");
    if (!text.includes(EDITION_KEY)) continue;
    await writeFile(file, text.replaceAll(EDITION_KEY, key));
    replaced++;
  }
  if (replaced === 0) throw new Error("The build holds no key for editions.");
}

/** Takes a file out of a build, as a damaged installation lacks it; resolves to the function that puts it back. */
export async function withoutFile(folder: string, file: string): Promise<() => Promise<void>> {
  const path = join(folder, file);
  await rename(path, `${path}.aside`);
  return () => rename(`${path}.aside`, path);
}
