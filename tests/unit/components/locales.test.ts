// The texts that the browser itself shows: complete in every language, and within what browsers and stores accept.
import { readFile, readdir } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";

const FOLDER = new URL("../../../components/locales/", import.meta.url);
/** Longest name and description that the Chrome Web Store takes. */
const LONGEST_NAME = 75;
const LONGEST_DESCRIPTION = 132;

type Texts = ReadonlyMap<string, string>;

/** Every text under its full key: "command.next". */
function flat(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => flat(inner, path === "" ? key : `${path}.${key}`));
}

async function textsOf(file: string): Promise<Texts> {
  return new Map(flat(JSON.parse(await readFile(new URL(file, FOLDER), "utf8"))));
}

const placeholders = (text = "") => (text.match(/\$\d|%s/g) ?? []).toSorted();

describe("the browser's own texts", async () => {
  const files = await readdir(FOLDER);
  let english: Texts;

  beforeAll(async () => {
    english = await textsOf("en.json");
  });

  test("are there in English and Spanish", () => {
    expect(files.toSorted()).toEqual(["en.json", "es.json"]);
  });

  test.each(files)("%s has every key, and none empty", async (file) => {
    const texts = await textsOf(file);
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...texts].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test.each(files)("%s fills the same gaps as English", async (file) => {
    for (const [key, text] of await textsOf(file)) {
      expect(placeholders(text), key).toEqual(placeholders(english.get(key)));
    }
  });

  test.each(files)("%s keeps to the stores' lengths", async (file) => {
    const texts = await textsOf(file);
    expect(texts.get("extension.name")?.length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(texts.get("extension.description")?.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});
