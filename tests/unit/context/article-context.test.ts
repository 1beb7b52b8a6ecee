// The popup's lists, figures, sources and distances.
import { describe, expect, it } from "vitest";
import type { ArticlePerson, Mention } from "../../../lib/annotation/types.ts";
import { articleContext } from "../../../lib/context/article-context.ts";
import { cardFor } from "../../../lib/context/card.ts";
import { linkedIds, neededIds } from "../../../lib/context/linked.ts";
import type { Language } from "../../../lib/context/types.ts";
import { FACTS, factBase, id, office, person, tenure, term } from "./fixtures.ts";

function mention(entity: string, more: Partial<Mention> = {}): Mention {
  const span = { block: 0, start: 0, end: 1, surface: "x", confidence: 1, evidence: "" };
  return { ...span, category: "official", entity: id(entity), ...more };
}

const ARTICLE = [
  mention("alejandro-mayorkas"),
  mention("andres-manuel-lopez-obrador"),
  mention("joe-biden"),
  mention("cbp", { category: "agency" }),
  mention("title-42", { category: "term" }),
  mention("migrant-protection-protocols", { category: "term" }),
  mention("foreign-secretary-mexico", { category: "office", holder: id("alicia-barcena") }),
];

const contextOn = (published: string | undefined) => articleContext(ARTICLE, [], published, FACTS, "en");

const figureOf = (entity: string, published: string, language: "en" | "es" = "en") =>
  cardFor(id(entity), FACTS, { published, language })?.figure;

/** A person with one tenure whose page the record does not list. */
const seatFacts = (verified: boolean) => {
  const { verified: day, ...bare } = tenure("seat", "2020-01-01/", { source: "https://example.org/page" });
  const held = verified && day !== undefined ? { ...bare, verified: day } : bare;
  return factBase([office("seat", "Seat"), person("p", "P", [held])]);
};

const cardOf = (verified: boolean) =>
  cardFor(id("p"), seatFacts(verified), { published: "2021-01-01", language: "en" });

const linked = (key: string) => linkedIds(FACTS.entities.get(id(key)) ?? person("x", "X", []));

describe("the article's context", () => {
  it("has a card for every entity, and for the holder behind a title", () => {
    const { cards } = contextOn("2023-12-27");
    expect(Object.keys(cards)).toHaveLength(8);
    expect(cards[id("alicia-barcena")]?.rows[0]?.strong).toBe("Foreign Secretary of Mexico");
  });

  it("names the edition", () => {
    expect(contextOn("2023-12-27").edition).toBe("Edition of 24 November 2026");
  });

  it("speaks the article's language on cards and the reader's in what the popup lists", () => {
    const { cards, edition, timeline } = articleContext(ARTICLE, [], "2023-12-27", FACTS, "en", "es");
    expect(cards[id("title-42")]?.language).toBe("en");
    expect(edition).toBe("Edición del 24 de noviembre de 2026");
    expect(timeline.map(({ distance }) => distance)).toContain("el mismo día");
  });

  it("names in the reader's language what the popup lists, whatever the cards speak", () => {
    const law = term("law", "Texas Senate Bill 4", [], { es: { name: "ley SB4 de Texas" } });
    const facts = factBase([law]);
    const only: ArticlePerson = { id: id("article:ana"), name: "Ana Paz", introduction: "abogada" };
    const namesIn = (language: Language, listed: Language) =>
      articleContext([mention("law", { category: "term" })], [only], "2024-03-20", facts, language, listed);
    expect(namesIn("es", "en").names).toEqual({ law: "Texas Senate Bill 4", "article:ana": "Ana Paz" });
    expect(namesIn("es", "en").cards[id("law")]?.name).toBe("Ley SB4 de Texas");
    expect(namesIn("en", "es").names).toMatchObject({ law: "Ley SB4 de Texas" });
  });

  it("lines up events around the article by date, with distance and whom they concern", () => {
    const items = contextOn("2023-12-27").timeline;
    expect(items.map(({ id: key, when, distance }) => [key, when, distance])).toEqual([
      ["lukeville", "same-week", "under way that day"],
      ["call", "before", "6 days before this article"],
      ["mexico-city-talks", "same-week", "same day"],
      ["talks-2", "after", "23 days after this article"],
      ["impeachment", "after", "48 days after this article"],
    ]);
    expect(items[1]?.about).toEqual(["Joe Biden", "Andrés Manuel López Obrador"]);
  });

  it("says nothing around an article without a date", () => {
    const { timeline, sinceThen } = contextOn(undefined);
    expect([...timeline, ...sinceThen]).toEqual([]);
  });

  it("tells what changed since, the newest first, each once", () => {
    const lines = contextOn("2023-12-27").sinceThen.map(({ day, text }) => `${day}: ${text}`);
    expect(lines).toEqual([
      "18 Jul 2025: Remain in Mexico: 9th Circuit let it resume except for some.",
      "16 Apr 2025: Remain in Mexico: A federal judge in California stayed the reinstatement.",
      "21 Jan 2025: Remain in Mexico: DHS announced reinstatement.",
      "20 Jan 2025: Alejandro Mayorkas left office as Secretary of Homeland Security; Kristi Noem followed",
      "20 Jan 2025: Joe Biden left office as President of the United States; Donald Trump followed",
      "1 Oct 2024: Andrés Manuel López Obrador left office as President of Mexico; Claudia Sheinbaum followed",
      "30 Sept 2024: Alicia Bárcena left office as Foreign Secretary of Mexico; Juan Ramón de la Fuente followed",
    ]);
  });

  it("begins with a capital, whatever the Spanish name begins with", () => {
    const programme = FACTS.entities.get(id("migrant-protection-protocols")) ?? expect.fail();
    const named = { ...programme, es: { name: "protocolo «Quédate en México»" } };
    const facts = { ...FACTS, entities: new Map(FACTS.entities).set(programme.id, named) };
    const [first] = articleContext([mention(programme.id)], [], "2023-12-27", facts, "es").sinceThen;
    expect(first?.text).toMatch(/^Protocolo «Quédate en México»: /);
  });

  it("does not tell of a leaver where an acting head was confirmed or a member went on in another district", () => {
    const names = [mention("kevin-mcaleenan"), mention("ann-member")];
    const lines = articleContext(names, [], "2018-01-05", FACTS, "en").sinceThen;
    expect(lines.map(({ text }) => text)).toEqual(["Kevin McAleenan left office as Commissioner of CBP"]);
  });

  it("tells of nothing since for an article newer than the edition", () => {
    expect(contextOn("2027-01-01").sinceThen).toEqual([]);
  });

  it("travels as plain data", () => {
    const context = contextOn("2023-12-27");
    expect(structuredClone(context)).toEqual(context);
  });
});

describe("a figure in context", () => {
  it("gives the last month's value and that of a year before", () => {
    expect(figureOf("cbp", "2024-01-05")?.sentence).toBe(
      "301,981 encounters in December 2023, against 252,315 a year before",
    );
  });

  it("says so where the value is not verified, and where it is of an earlier month", () => {
    expect(figureOf("cbp", "2024-02-05")?.sentence).toBe("176,195 encounters in January 2024 (not yet verified)");
    expect(figureOf("cbp", "2024-03-05")?.sentence).toContain("the latest month recorded before this article");
  });

  it("is absent where no point is within reach", () => {
    expect(figureOf("cbp", "2024-09-05")).toBeUndefined();
    expect(figureOf("ins", "2021-09-05")).toBeUndefined();
  });

  it("takes the last fiscal year that was over, which ends with September", () => {
    expect(figureOf("dhs", "2024-10-05")?.sentence).toBe(
      "3,600,000 cases in fiscal year 2024, against 2,400,000 a year before",
    );
    expect(figureOf("dhs", "2024-09-30")?.sentence).toBe("2,400,000 cases in fiscal year 2023");
    expect(figureOf("dhs", "2024")?.sentence).toBe("2,400,000 cases in fiscal year 2023");
    expect(figureOf("dhs", "2023-09-30")).toBeUndefined();
  });

  it("knows no year's total before the year is over", () => {
    const points = [
      ["2023", 29_437],
      ["2024", 36_816],
    ] as const;
    const on = (published: string) => {
      const series = FACTS.series.map((one) => ({
        ...one,
        name: "People arriving by small boat",
        unit: "people",
        period: "year" as const,
        points,
      }));
      return cardFor(id("cbp"), { ...FACTS, series }, { published, language: "en" })?.figure?.at;
    };
    expect(on("2024-06-15")).toBe("2023");
    expect(on("2025-01-01")).toBe("2024");
  });

  it("counts both years in millions where the unit does", () => {
    const points = [
      ["2014", 59.5],
      ["2015", 65.3],
    ] as const;
    const series = FACTS.series.map((one) => ({ ...one, unit: "million people", period: "year" as const, points }));
    const facts = { ...FACTS, series };
    const sentence = cardFor(id("cbp"), facts, { published: "2016-02-01", language: "en" })?.figure?.sentence;
    expect(sentence).toBe("65.3 million people in 2015, against 59.5 million a year before");
  });

  it("speaks Spanish", () => {
    expect(figureOf("dhs", "2024-09-30", "es")?.sentence).toBe("2.400.000 casos en el año fiscal 2023");
    expect(figureOf("cbp", "2023-12-27", "es")?.name).toBe("Encuentros en la frontera terrestre suroeste, por mes");
    expect(figureOf("cbp", "2024-01-05", "es")?.sentence).toBe(
      "301.981 encuentros en diciembre de 2023, frente a 252.315 un año antes",
    );
  });
});

describe("the foot of a card", () => {
  it("gives the newest day on which what it shows was verified", () => {
    expect(cardOf(true)?.verified).toBe("verified 1 Oct 2026");
  });

  it("admits that nothing was verified", () => {
    expect(cardOf(false)?.verified).toBe("not yet verified");
  });

  it("names the source of what it shows first", () => {
    expect(cardOf(true)?.sources.map(({ publisher }) => publisher)).toEqual(["example.org", "DHS"]);
  });
});

describe("what the facts must hold", () => {
  it("asks for entities, named offices and holders, each once", () => {
    expect(neededIds([...ARTICLE, ...ARTICLE])).toHaveLength(8);
  });

  it("follows people to offices, offices to agencies, agencies to parents, terms to related terms", () => {
    expect(linked("david-pekoske")).toEqual(["us-tsa-administrator", "us-secretary-homeland-security"]);
    expect(linked("us-cbp-commissioner")).toEqual(["cbp", "us-president"]);
    expect(linked("cbp")).toEqual(["dhs"]);
    expect(linked("migrant-protection-protocols")).toEqual(["biden-v-texas", "unknown-term"]);
  });
});
