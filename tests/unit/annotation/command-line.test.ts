import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parseArguments } from "../../../lib/cli/annotate/arguments.ts";
import { report } from "../../../lib/cli/annotate/print.ts";
import { readInput } from "../../../lib/cli/annotate/read-input.ts";
import { annotate } from "../../../lib/annotation/annotate.ts";
import { matcherOf } from "./small-edition.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "annotate-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test("plain text: the first short line is the headline, blank lines separate paragraphs", async () => {
  const { article } = await readInput(await file("a.txt", "A headline\n\nOne\ntwo.\n\n\nThree.\n"));
  expect(article.title).toBe("A headline");
  expect(article.blocks.map(({ text }) => text)).toEqual(["One two.", "Three."]);
});

test("a saved page is read as the extension reads it, headline apart", async () => {
  const text = "People waited at the border for hours while officials counted them and wrote down their names. ".repeat(
    4,
  );
  const html = `<html lang="en"><head><meta property="og:type" content="article"><title>T</title></head><body><article><h1>The headline</h1><p>${text}</p><p>${text}</p></article></body></html>`;
  const { article, printsText } = await readInput(await file("p.html", html));
  expect(article.title).toBe("The headline");
  expect(article.blocks.map(({ kind }) => kind)).not.toContain("headline");
  expect(printsText).toBe(true);
});

test("article JSON: one line with offsets in the given paragraphs, and the headline unmarked", async () => {
  const given = {
    id: "x1",
    url: "",
    title: "Joe Biden",
    date: "2023-12-27T10:00:00Z",
    language: "en",
    paragraphs: ["", "Then Joe Biden spoke."],
  };
  const input = await readInput(await file("j.json", JSON.stringify(given)));
  const annotation = annotate(matcherOf(), input.article, { force: true });
  const args = parseArguments(["--format", "json", "-"]);
  const line = report(input, annotation, args);
  expect(line).not.toContain("\n");
  expect(JSON.parse(line)).toEqual({
    id: "x1",
    language: "en",
    published: "2023-12-27",
    relevance: { isMigrationNews: false, score: annotation.relevance.score },
    mentions: [
      {
        paragraph: 1,
        start: 5,
        end: 14,
        surface: "Joe Biden",
        type: "official",
        entity: "joe-biden",
        confidence: 0.97,
      },
    ],
  });
});

test.each([
  ["an empty file", "e.txt", " \n", "empty"],
  ["a binary file", "b.txt", new Uint8Array([0x7f, 0, 1, 0xff]), "binary"],
  ["broken JSON", "n.json", "{", "not JSON"],
  ["JSON of something else", "o.json", '{"paragraphs": "none"}', "not an article: paragraphs"],
])("%s is refused in one plain line", async (_what, name, content, reason) => {
  await expect(readInput(await file(name, content))).rejects.toThrow(reason);
});

test("a path starts where the person stood when npm went to the project's root", async () => {
  await file("here.txt", "One.");
  vi.stubEnv("INIT_CWD", folder);
  expect(await readInput("here.txt")).toMatchObject({ id: "here" });
  vi.unstubAllEnvs();
});

test("a missing file and a folder are refused", async () => {
  await expect(readInput(join(folder, "nowhere.txt"))).rejects.toThrow("no such file");
  await expect(readInput(folder)).rejects.toThrow(`is a folder: name its files, ${folder}/*.html`);
});

test.each([
  [["--format", "xml", "a.txt"], "--format"],
  [["--date", "2023-02-30", "a.txt"], "--date"],
  [["--date", "yesterday", "a.txt"], "--date"],
  [["--colour", "a.txt"], "colour"],
  [[], "no file"],
])("%j is refused", (argv, reason) => {
  expect(() => parseArguments(argv)).toThrow(reason);
});

test("article JSON with a day that the calendar does not have is refused", async () => {
  const impossible = await file("day.json", JSON.stringify({ date: "2024-02-31", paragraphs: ["One."] }));
  await expect(readInput(impossible)).rejects.toThrow('"date" is a day like 2023-12-27, not "2024-02-31"');
});
