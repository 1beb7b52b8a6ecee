// `dataset pack OUT [--key FILE]`: the edition as one file that the options page can load. `--new-key FILE`: a pair of keys.
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { compileMatcher } from "../../annotation/compile-matcher.ts";
import { compileEdition } from "../../dataset/compile.ts";
import { isRefused, readEditionFile, writeEditionFile } from "../../dataset/edition-file.ts";
import { newKeys } from "../../dataset/edition-signature.ts";
import { loadRecords } from "../../dataset/load-records.ts";

const USAGE = `Usage: npm run dataset -- pack OUT [--key FILE]
       npm run dataset -- pack --new-key FILE`;

const OPTIONS = { key: { type: "string" }, "new-key": { type: "string" } } as const;

export async function pack(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [out] = positionals;
  if (values["new-key"] !== undefined) return writeNewKey(values["new-key"]);
  if (out === undefined) {
    console.error(USAGE);
    return 2;
  }
  return writeEdition(out, values.key);
}

async function writeNewKey(file: string): Promise<number> {
  const { publicKey, privateKey } = await newKeys();
  await writeFile(file, `${privateKey}\n`, { mode: 0o600, flag: "wx" });
  console.log(`The private key is in ${file}: keep it out of the repository.`);
  console.log(`The public key belongs in lib/dataset/edition-key.ts: ${publicKey}`);
  return 0;
}

async function writeEdition(out: string, keyFile: string | undefined): Promise<number> {
  const edition = await compileEdition(await loadRecords());
  const privateKey = keyFile === undefined ? undefined : await readFile(keyFile, "utf8");
  const bytes = await writeEditionFile(edition, compileMatcher(edition), privateKey);
  const read = await readEditionFile(bytes, { allowUnsigned: true });
  if (isRefused(read)) throw new Error(`The file would be refused: ${read.fault} (${read.detail})`);
  await writeFile(out, bytes);
  const standing = read.signed
    ? "signed by the pinned key"
    : "not signed by the pinned key: loading it needs the reader's leave";
  console.log(
    `${out}: edition of ${edition.date}, ${edition.entities.length} entities, ${bytes.length} bytes, ${standing}`,
  );
  return 0;
}
