// The interface's tables of words: whole in both languages.
import { describe, expect, test } from "vitest";
import { briefWordsFor } from "../../../components/brief/words.ts";
import { menuWords } from "../../../components/card/words.ts";
import { lookupWords } from "../../../components/lookup/words.ts";
import { optionWords } from "../../../components/options/words.ts";
import { popupWords } from "../../../components/popup/words.ts";
import { welcomeWords } from "../../../components/welcome/words.ts";
import { wordsFor } from "../../../components/words.ts";

/** Every text of a table that takes nothing to fill in, under its path. */
function plainTexts(table: object, path = ""): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[`${path}${key}`, value]];
    return typeof value === "object" && value !== null ? plainTexts(value as object, `${path}${key}.`) : [];
  });
}

describe.each([
  // Last: what is the same in both, or nothing at all.
  ["shared", wordsFor, []],
  ["popup", popupWords, []],
  ["side panel's", briefWordsFor, ["saveCsv", "saveJson"]],
  ["options page's", optionWords, ["sample.0.heading"]],
  ["welcome page's", welcomeWords, []],
  ["answer's", lookupWords, []],
  ["card menu's", menuWords, []],
] as const)("the %s words", (_name, wordsIn, same) => {
  const [english, spanish] = [wordsIn("en"), wordsIn("es")];

  test("have the same keys in both languages, and no empty text", () => {
    expect(Object.keys(spanish).toSorted()).toEqual(Object.keys(english).toSorted());
    const texts = [...plainTexts(english), ...plainTexts(spanish)];
    expect(texts.filter(([path, text]) => text.trim() === "" && !same.some((one) => one === path))).toEqual([]);
  });

  test("are all translated", () => {
    const translated = new Map(plainTexts(spanish));
    const alike = plainTexts(english).filter(([path, text]) => translated.get(path) === text);
    expect(alike.map(([path]) => path)).toEqual(same);
  });
});

test("one mention is not told as many", () => {
  expect(popupWords("en").names(1, 1).join("")).toBe("Names 1 person, body or term, once.");
  expect(popupWords("es").names(2, 3).join("")).toBe("Nombra 2 personas, organismos y términos, 3 veces.");
});

test("a pause tells until when", () => {
  expect(popupWords("es").paused("las 21:40").text).toBe(
    "Hasta las 21:40 no se lee ni se marca nada en ninguna página.",
  );
});
