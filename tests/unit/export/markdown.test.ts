import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { briefWordsFor } from "../../../components/brief/words.ts";
import { wordsFor } from "../../../components/words.ts";
import type { Language } from "../../../lib/context/types.ts";
import { escaped, markdownOf } from "../../../lib/export/markdown.ts";
import { sample } from "./sample.ts";

const words = (language: Language) => ({ ...wordsFor(language), ...briefWordsFor(language) });
const english = markdownOf(sample(), words("en"));

describe("a brief as Markdown", () => {
  test("begins with the headline, the outlet, the day and the address", () => {
    const [title, , about] = english.split("\n");
    expect(title).toBe("# Talks in Mexico City, “as planned”");
    expect(about).toBe("Example News · 27 December 2023 · [https://news.example/talks](<https://news.example/talks>)");
  });

  test("has the panel's parts in its order", () => {
    const headings = [...english.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(["Around this article", "Since then", "In figures", "Named here"]);
  });

  test("tells tenures, standings and cards with their sources", () => {
    expect(english).toContain(
      "- **Alejandro Mayorkas**: Secretary of Homeland Security from 2 February 2021 to 20 January 2025",
    );
    expect(english).toMatch(/### Title 42\n\nRule · United States · named once\n\n- \*\*Then\*\*: Ended/);
    expect(english).toContain("Sources: [DHS](<https://www.dhs.gov/past-secretaries-homeland-security>)");
  });

  test("speaks Spanish to a Spanish reader", () => {
    const spanish = markdownOf(sample("es"), words("es"));
    expect(spanish).toContain("## Desde entonces");
    expect(spanish).toMatch(/\*\*Entonces\*\*/);
  });
});

describe("text in Markdown", () => {
  test("becomes no markup, whatever a headline holds", () => {
    expect(escaped("# <b>*Title* [x](y)_`")).toBe("\\# \\<b\\>\\*Title\\* \\[x\\](y)\\_\\`");
    expect(escaped("1. first")).toBe("1\\. first");
    expect(escaped("- dash\n\n> quote")).toBe("\\- dash \\> quote");
  });

  test("says the same once the backslashes are gone", () => {
    assert(
      property(string(), (text) => {
        expect(escaped(text).replaceAll(/\\([\\`*_{}[\]<>#|~$&!+=.)-])/g, "$1")).toBe(
          text.replaceAll(/\s+/g, " ").trim(),
        );
      }),
    );
  });

  test("links to web addresses only", () => {
    const { article, ...rest } = sample();
    const odd = markdownOf({ ...rest, article: { ...article, url: "javascript:alert(1)" } }, words("en"));
    expect(odd).not.toContain("](<javascript");
  });
});
