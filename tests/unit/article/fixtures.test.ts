// The project's own pages: what a reader must get from pages built the way outlets build theirs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { readPage } from "../../../lib/article/read-page.ts";
import { rangeOf } from "../../../lib/article/text-map.ts";
import { isRunning } from "../../../lib/article/types.ts";
import type { BlockKind } from "../../../lib/article/types.ts";
import { parse } from "./page.ts";

const FOLDER = join(import.meta.dirname, "../../pages");
const texts = v.array(v.string());
const Expected = v.record(
  v.string(),
  v.variant("kind", [
    v.object({
      kind: v.literal("article"),
      url: v.string(),
      title: v.string(),
      published: v.string(),
      publishedFrom: v.string(),
      language: v.string(),
      outlet: v.optional(v.string()),
      standfirst: v.optional(texts, []),
      captions: v.optional(texts),
      body: texts,
    }),
    v.object({ kind: v.literal("not-article"), url: v.string(), reason: v.string() }),
  ]),
);

const expected = v.parse(Expected, JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")));
/** Node's parser knows no shadow roots: this page is read in the browser tests. */
const BROWSER_ONLY = new Set(["shadow-root"]);
const today = "2026-11-24";

describe.each(Object.entries(expected).filter(([name]) => !BROWSER_ONLY.has(name)))("the page %s", (name, wanted) => {
  const document = parse(readFileSync(join(FOLDER, `${name}.html`), "utf8"));
  const reading = readPage(document, wanted.url, { today });

  test(`is ${wanted.kind === "article" ? "read as a reader sees it" : "left alone"}`, () => {
    if (wanted.kind === "not-article" || reading.kind === "not-article") {
      expect(reading).toEqual(wanted.kind === "article" ? wanted : { kind: wanted.kind, reason: wanted.reason });
      return;
    }
    const { title, published, publishedFrom, language, outlet, blocks } = reading.article;
    const ofKind = (kind: BlockKind): string[] => blocks.filter((block) => block.kind === kind).map(({ text }) => text);
    const body = blocks.filter(({ kind }) => isRunning(kind)).map(({ text }) => text);
    expect({ title, published, publishedFrom, language, outlet }).toEqual({
      title: wanted.title,
      published: wanted.published,
      publishedFrom: wanted.publishedFrom,
      language: wanted.language,
      outlet: wanted.outlet,
    });
    expect({ standfirst: ofKind("standfirst"), body }).toEqual({ standfirst: wanted.standfirst, body: wanted.body });
    if (wanted.captions !== undefined) expect(ofKind("caption")).toEqual(wanted.captions);
  });

  test("is not changed by being read, and every block leads back to the page", () => {
    const before = document.documentElement.outerHTML;
    const again = readPage(document, wanted.url, { today, force: true });
    expect(document.documentElement.outerHTML).toBe(before);
    if (again.kind === "not-article") return;
    again.article.blocks.forEach(({ text }, index) => expect(rangeOf(again.map, index, 0, text.length)).toBeDefined());
  });
});

test("every page of the folder has its expectation", () => {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".html") && !name.startsWith("demo-"));
  expect(pages.map((name) => name.slice(0, -".html".length)).toSorted()).toEqual(Object.keys(expected).toSorted());
});
