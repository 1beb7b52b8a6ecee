// Saved pages with known bodies, in two forms: our own, DIR/pages.json with [{ id, page, url, body: [paragraph] }], `page` a path
// in DIR; and that of the public article-extraction benchmark, DIR/ground-truth.json with { id: { url, articleBody } } and the
// pages in DIR/html/ID.html.gz.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import { readJsonAs } from "../../../lib/cli/command/given-json.ts";
import { aboutFile, givenFolder } from "../../../lib/cli/command/given-path.ts";
import { InputError } from "../../../lib/cli/command/refusal.ts";

const Own = v.array(v.object({ id: v.string(), page: v.string(), url: v.string(), body: v.array(v.string()) }));
const Public = v.record(v.string(), v.object({ url: v.string(), articleBody: v.optional(v.string(), "") }));

export interface KnownPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** What a reader reads. */
  readonly body: string;
}

/** @throws InputError where there is no such folder, or it holds neither form. */
export async function knownPages(path: string): Promise<KnownPage[]> {
  const folder = await givenFolder(path);
  const [truth, own] = [join(folder, "ground-truth.json"), join(folder, "pages.json")];
  if (existsSync(truth)) return publicPages(folder, truth);
  if (existsSync(own)) return ownPages(folder, own);
  throw new InputError(`${path}: holds neither ground-truth.json nor pages.json`);
}

async function ownPages(folder: string, list: string): Promise<KnownPage[]> {
  const pages = await readJsonAs(Own, list, "a list of pages");
  return Promise.all(
    pages.map(async ({ id, page, url, body }) => {
      const html = await readPageFile(join(folder, page));
      return { id, url, html: html.toString("utf8"), body: body.join("\n") };
    }),
  );
}

async function publicPages(folder: string, truth: string): Promise<KnownPage[]> {
  const pages = await readJsonAs(Public, truth, "the benchmark's list of pages");
  return Promise.all(
    Object.entries(pages).map(async ([id, { url, articleBody }]) => {
      const html = gunzipSync(await readPageFile(join(folder, "html", `${id}.html.gz`)));
      return { id, url, html: html.toString("utf8"), body: articleBody };
    }),
  );
}

function readPageFile(file: string): Promise<Buffer> {
  return aboutFile(file, readFile(file));
}
