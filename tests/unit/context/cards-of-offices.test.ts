// What an office's card must say, day by day, and what it rests on.
import { describe, expect, it } from "vitest";
import type { Source } from "../../../lib/dataset/types.ts";
import { cardFor } from "../../../lib/context/card.ts";
import type { CardSource } from "../../../lib/context/types.ts";
import { factBase, id, office, person, tenure } from "./fixtures.ts";
import { proves } from "./prove-cards.ts";

describe("an office's card", () => {
  proves([
    {
      it: "gives the holder of the day with those before and after, and the holder now",
      of: "us-secretary-homeland-security",
      on: "2023-12-27",
      says: [
        "Then: Alejandro Mayorkas | 27 December 2023 · in office from 2 February 2021 to 20 January 2025",
        "Before: David Pekoske | acting, from 20 January 2021 to 2 February 2021",
        "After: Benjamine Huffman | acting, from 20 January 2025 to 25 January 2025",
        "Now: Markwayne Mullin | since 24 March 2026, as of 20 August 2026",
        "Heads: Department of Homeland Security",
      ],
    },
    {
      it: "on the day of a change names the one who came",
      of: "us-secretary-homeland-security",
      on: "2025-01-25",
      says: ["Then: Kristi Noem | 25 January 2025 · in office from 25 January 2025 to 24 March 2026"],
    },
    {
      it: "on the day before a change names the acting holder as acting",
      of: "us-secretary-homeland-security",
      on: "2025-01-24",
      says: [
        "Then: Benjamine Huffman (acting) | 24 January 2025 · in office from 20 January 2025 to 25 January 2025",
        "After: Kristi Noem | from 25 January 2025 to 24 March 2026",
      ],
    },
    {
      it: "does not name the holder now twice",
      of: "us-secretary-homeland-security",
      on: "2026-01-24",
      says: ["Now: Markwayne Mullin | since 24 March 2026, as of 20 August 2026"],
      never: ["After:"],
    },
    {
      it: "says that nobody is recorded in a gap, and names the neighbours",
      of: "frontex-executive-director",
      on: "2022-05-15",
      says: [
        "Then: No holder recorded on that date | 15 May 2022",
        "Before: Fabrice Leggeri | from January 2015 to 29 April 2022",
        "After: Aija Kalnaja | acting, from July 2022 to 28 February 2023",
      ],
    },
    {
      it: "names the acting holder during a leave, not the one on leave",
      of: "foreign-secretary-mexico",
      on: "2025-12-10",
      says: ["Then: Roberto Velasco (acting) | 10 December 2025 · in office from 28 November 2025 to January 2026"],
    },
    {
      it: "names the holder that the mention is sure of",
      of: "foreign-secretary-mexico",
      on: "2025-12-10",
      mention: { category: "office", holder: id("juan-ramon-de-la-fuente") },
      says: ["Then: Juan Ramón de la Fuente | 10 December 2025 · in office from 1 October 2024 to 1 April 2026"],
    },
    {
      it: "leaves open who held it where only years are recorded",
      of: "mayor-somewhere",
      on: "2023-05-01",
      says: ["Then: Pat Doe from 2021 to 2023; Lee Roe since 2023 (exact day not recorded) | 1 May 2023"],
    },
    {
      it: "says by when a holder is known where the evidence is old",
      of: "mayor-somewhere",
      on: "2022-05-01",
      says: ["Now: Lee Roe | since 2023, as of May 2024"],
    },
    {
      it: "of many seats names nobody",
      of: "us-representative",
      on: "2023-05-01",
      says: ["What: About United States Representative."],
      never: ["Then:", "Now:", "No holder"],
    },
  ]);
});

function officeSources(source: string, listed: readonly Source[]): readonly CardSource[] | undefined {
  const ana = person("ana", "Ana", [tenure("minister", "2021-01-01/", { source })], { sources: listed });
  const facts = factBase([office("minister", "Minister", { sources: [] }), ana]);
  return cardFor(id("minister"), facts, { published: "2023-05-01", language: "en" })?.sources;
}

describe("the sources of an office's card", () => {
  const page = "https://gazette.example/cabinet";

  it("are named as the holder's record names them", () => {
    const listed = { url: page, title: "The cabinet", publisher: "Government Gazette" };
    expect(officeSources(page, [listed])).toEqual([listed]);
  });

  it("are known by their host where no record names them", () => {
    expect(officeSources(page, [])).toEqual([{ url: page, title: "gazette.example", publisher: "gazette.example" }]);
  });

  it("say which project of a code host, not just the host", () => {
    const url = "https://github.com/some/project/blob/main/data.csv";
    expect(officeSources(url, [])).toEqual([{ url, title: "some/project", publisher: "some/project" }]);
  });
});
