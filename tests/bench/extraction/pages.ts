// Saved pages with known bodies, in two forms: our own, DIR/pages.json with [{ id, page, url, body: [paragraph] }], `page` a path
// in DIR; and that of the public article-extraction benchmark, DIR/ground-truth.json with { id: { url, articleBody } } and the
// pages in DIR/html/ID.html.gz.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";

const Own = v.array(v.object({ id: v.string(), page: v.string(), url: v.string(), body: v.array(v.string()) }));
const Public = v.record(v.string(), v.object({ url: v.string(), articleBody: v.optional(v.string(), "") }));

export interface KnownPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** What a reader reads. */
  readonly body: string;
}

/** @throws where the folder holds neither form. */
export function knownPages(folder: string): KnownPage[] {
  const truth = join(folder, "ground-truth.json");
  return existsSync(truth) ? publicPages(folder, truth) : ownPages(folder);
}

function ownPages(folder: string): KnownPage[] {
  const pages = v.parse(Own, JSON.parse(readFileSync(join(folder, "pages.json"), "utf8")));
  return pages.map(({ id, page, url, body }) => ({
    id,
    url,
    html: readFileSync(join(folder, page), "utf8"),
    body: body.join("\n"),
  }));
}

function publicPages(folder: string, truth: string): KnownPage[] {
  const pages = v.parse(Public, JSON.parse(readFileSync(truth, "utf8")));
  return Object.entries(pages).map(([id, { url, articleBody }]) => ({
    id,
    url,
    html: gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))).toString("utf8"),
    body: articleBody,
  }));
}
