// `dataset pack OUT [--key FILE]`: the edition as one file that the options page can load. `--new-key FILE`: a pair of keys.
import { readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { compileMatcher } from "../../annotation/compile-matcher.ts";
import { compileEdition } from "../../dataset/compile.ts";
import { isRefused, readEditionFile, writeEditionFile } from "../../dataset/edition-file.ts";
import { newKeys, sign } from "../../dataset/edition-signature.ts";
import { loadRecords } from "../../dataset/load-records.ts";
import { aboutFile, givenFolder, givenPath } from "../command/given-path.ts";
import { readOptions } from "../command/options.ts";
import { InputError, UsageError } from "../command/refusal.ts";

const OPTIONS = { key: { type: "string" }, "new-key": { type: "string" } } as const;

export async function pack(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, OPTIONS, 1);
  const [out] = positionals;
  if (values["new-key"] !== undefined) return writeNewKey(values["new-key"]);
  if (out === undefined) throw new UsageError("Say which file.");
  return writeEdition(out, values.key);
}

async function writeNewKey(file: string): Promise<number> {
  const { publicKey, privateKey } = await newKeys();
  await aboutFile(file, writeFile(givenPath(file), `${privateKey}\n`, { mode: 0o600, flag: "wx" }));
  console.log(`The private key is in ${file}: keep it out of the repository.`);
  console.log(`The public key belongs in lib/dataset/edition-key.ts: ${publicKey}`);
  return 0;
}

/** Tried on nothing, since what would be signed takes seconds to make. */
async function readKey(file: string): Promise<string> {
  const key = await aboutFile(file, readFile(givenPath(file), "utf8"));
  await sign(new Uint8Array(), key).catch(() => {
    throw new InputError(`${file}: holds no private key`);
  });
  return key;
}

async function writeEdition(out: string, keyFile: string | undefined): Promise<number> {
  await givenFolder(dirname(out));
  const privateKey = keyFile === undefined ? undefined : await readKey(keyFile);
  const edition = await compileEdition(await loadRecords());
  const bytes = await writeEditionFile(edition, compileMatcher(edition), privateKey);
  const read = await readEditionFile(bytes, { allowUnsigned: true });
  if (isRefused(read)) throw new Error(`The file would be refused: ${read.fault} (${read.detail})`);
  await aboutFile(out, writeFile(givenPath(out), bytes));
  const standing = read.signed
    ? "signed by the pinned key"
    : "not signed by the pinned key: loading it needs the reader's leave";
  console.log(
    `${out}: edition of ${edition.date}, ${edition.entities.length} entities, ${bytes.length} bytes, ${standing}`,
  );
  return 0;
}
