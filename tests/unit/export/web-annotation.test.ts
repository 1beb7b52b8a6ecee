// Validated by a JSON-LD processor with the published context: https://www.w3.org/ns/anno.jsonld, kept beside this file.
import { readFile } from "node:fs/promises";
import processor from "jsonld";
import { describe, expect, test } from "vitest";
import { webAnnotations } from "../../../lib/export/web-annotation.ts";
import { id } from "../context/fixtures.ts";
import { sample, undated } from "./sample.ts";

const ADDRESS = "http://www.w3.org/ns/anno.jsonld";
const OA = "http://www.w3.org/ns/oa#";
const context = JSON.parse(await readFile(new URL("anno.context.json", import.meta.url), "utf8")) as object;

/** What is used of the processor; its own types know neither safe mode nor a context by address. */
const jsonld = processor as unknown as {
  expand(document: object, options: object): Promise<readonly Node[]>;
  compact(document: object, context: string, options: object): Promise<object>;
  flatten(document: object, context: null, options: object): Promise<readonly Node[]>;
};

interface Node {
  readonly [key: string]: unknown;
}

async function documentLoader(url: string) {
  if (url !== ADDRESS) throw new Error(`No other context may be loaded: ${url}`);
  return { documentUrl: url, contextUrl: undefined, document: context };
}

const anchor = { exact: "Alejandro Mayorkas", prefix: "Security Secretary ", suffix: " met", start: 120, end: 138 };

function annotations(from = sample()): object {
  let made = 0;
  return webAnnotations(
    from,
    [
      { entity: id("alejandro-mayorkas"), anchor },
      { entity: id("nobody-known"), anchor },
      { entity: id("title-42"), anchor: { ...anchor, exact: "Title 42", start: 300, end: 308 } },
    ],
    {
      newId: () => `urn:uuid:00000000-0000-4000-8000-${String(made++).padStart(12, "0")}`,
      created: "2026-11-29T20:00:00.000Z",
      source: "https://news.example/talks?from=front",
    },
  );
}

/** Every node of the graph that has the type. */
async function nodes(type: string): Promise<readonly Node[]> {
  const flat = await jsonld.flatten(annotations(), null, { documentLoader });
  return flat.filter((node) => (node["@type"] as string[] | undefined)?.includes(type));
}

const value = (node: Node | undefined, term: string) =>
  (node?.[`${OA}${term}`] as readonly { readonly "@value": unknown }[] | undefined)?.[0]?.["@value"];

describe("mentions as Web Annotations", () => {
  test("use no word that the published context does not define", async () => {
    // In safe mode the processor throws for every property, type or relative address that would be lost.
    await expect(jsonld.expand(annotations(), { documentLoader, safe: true })).resolves.toHaveLength(1);
  });

  test("come back from the graph as they were written", async () => {
    const expanded = await jsonld.expand(annotations(), { documentLoader });
    const compact = await jsonld.compact(expanded, ADDRESS, { documentLoader });
    expect(compact).toEqual(annotations());
  });

  test("are one annotation a mention of an entity with a card, each with an address of its own", async () => {
    const found = await nodes(`${OA}Annotation`);
    expect(found).toHaveLength(2);
    expect(new Set(found.map((node) => node["@id"])).size).toBe(2);
    for (const node of found) {
      expect(node[`${OA}motivatedBy`]).toEqual([{ "@id": `${OA}identifying` }]);
      expect(node[`${OA}hasBody`]).not.toHaveLength(0);
      expect(node[`${OA}hasTarget`]).toHaveLength(1);
    }
  });

  test("point to the page with quote and position", async () => {
    const quotes = await nodes(`${OA}TextQuoteSelector`);
    expect(quotes.map((quote) => ["exact", "prefix", "suffix"].map((term) => value(quote, term)))).toContainEqual([
      "Alejandro Mayorkas",
      "Security Secretary ",
      " met",
    ]);
    const positions = await nodes(`${OA}TextPositionSelector`);
    expect(positions.map((position) => [value(position, "start"), value(position, "end")])).toContainEqual([120, 138]);
    const targets = (await nodes(`${OA}SpecificResource`)).filter((node) => `${OA}hasSelector` in node);
    expect(targets.map((node) => node[`${OA}hasSource`])).toEqual(
      [0, 1].map(() => [{ "@id": "https://news.example/talks?from=front" }]),
    );
  });

  test("say who it is as of the article's day", async () => {
    const texts = (await nodes(`${OA}TextualBody`)).map((node) =>
      JSON.stringify(node["http://www.w3.org/1999/02/22-rdf-syntax-ns#value"]),
    );
    expect(texts.join("\n")).toContain("Then: Secretary of Homeland Security (27 December 2023");
  });

  test("say that the article's day is unknown where it is", () => {
    expect(JSON.stringify(annotations(undated()))).toContain(String.raw`\nArticle date unknown; shown as of`);
    expect(JSON.stringify(annotations())).not.toContain("Article date unknown");
  });
});
