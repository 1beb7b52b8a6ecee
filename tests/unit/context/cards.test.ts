// What a card must say, entity by entity and day by day.
import { describe, expect, it } from "vitest";
import type { Source } from "../../../lib/dataset/types.ts";
import { articlePersonCard, cardFor } from "../../../lib/context/card.ts";
import type { MentionHint } from "../../../lib/context/scene.ts";
import type { CardSource, Language, TimeBar } from "../../../lib/context/types.ts";
import { agency, date, factBase, FACTS, id, office, person, rowTexts, tenure, term } from "./fixtures.ts";

interface Case {
  readonly it: string;
  readonly of: string;
  readonly on: string | undefined;
  /** Rows that must stand there, whole. */
  readonly says: readonly string[];
  /** Pieces that must not stand anywhere. */
  readonly never?: readonly string[];
  readonly language?: Language;
  readonly mention?: MentionHint;
}

function rowsOf({ of, on, language = "en", mention }: Case): string[] {
  const view = { language, ...(on !== undefined && { published: on }), ...(mention && { mention }) };
  return rowTexts(cardFor(id(of), FACTS, view));
}

function barOf(key: string): TimeBar | undefined {
  return cardFor(id(key), FACTS, { published: "2023-05-01", language: "en" })?.bar;
}

function proves(cases: readonly Case[]): void {
  for (const one of cases) {
    it(one.it, () => {
      const rows = rowsOf(one);
      for (const row of one.says) expect(rows).toContain(row);
      for (const piece of one.never ?? []) expect(rows.join("\n")).not.toContain(piece);
    });
  }
}

describe("a card in Spanish", () => {
  const named = factBase([
    agency("dhs", "Department of Homeland Security", {
      es: { name: "Departamento de Seguridad Nacional", summary: "Departamento federal creado en 2003." },
    }),
    office("secretary", "Secretary of Homeland Security", {
      agency: id("dhs"),
      heads: true,
      es: { name: "secretario de Seguridad Nacional" },
    }),
    person("a", "Ana Paz", [tenure("secretary", "2021-02-02/2025-01-20")], {
      role: "Lawyer",
      es: { summary: "Abogada." },
    }),
  ]);
  const rows = (of: string, published: string, language: Language = "es") =>
    rowTexts(cardFor(id(of), named, { published, language }));

  it("is headed by the Spanish name, with a capital", () => {
    const name = (of: string) => cardFor(id(of), named, { language: "es" })?.name;
    expect([name("secretary"), name("dhs")]).toEqual([
      "Secretario de Seguridad Nacional",
      "Departamento de Seguridad Nacional",
    ]);
    expect(cardFor(id("dhs"), named, { language: "en" })?.name).toBe("Department of Homeland Security");
  });

  it("tells the summary in Spanish, and in English where there is none", () => {
    expect(rows("dhs", "2023-12-27")).toContain("Qué es: Departamento federal creado en 2003.");
    expect(rows("secretary", "2023-12-27")).toContain("Qué es: About Secretary of Homeland Security.");
    expect(rows("dhs", "2023-12-27", "en")).toContain("What: About Department of Homeland Security.");
  });

  it("names offices and bodies in Spanish wherever they stand", () => {
    expect(rows("a", "2023-12-27")).toContain(
      "Entonces: Secretario de Seguridad Nacional | 27 de diciembre de 2023 · en el cargo del 2 de febrero de 2021 al 20 de enero de 2025",
    );
    expect(rows("a", "2026-01-01")).toContain(
      "Entonces: Fue secretario de Seguridad Nacional hasta el 20 de enero de 2025 | 1 de enero de 2026",
    );
    expect(rows("secretary", "2023-12-27")).toContain("Dirige: Departamento de Seguridad Nacional");
  });

  it("gives a woman her titles in the feminine, as a holder, as a head and as what she was", () => {
    const sources = factBase([
      agency("dhs", "Department of Homeland Security"),
      office("secretary", "Secretary", {
        agency: id("dhs"),
        heads: true,
        es: { name: "secretario de Seguridad Nacional" },
      }),
      person("a", "Ana Paz", [tenure("secretary", "2021-02-02/2025-01-20*")], { es: { feminine: true } }),
    ]);
    const told = (of: string, published: string, language: Language = "es") =>
      rowTexts(cardFor(id(of), sources, { published, language })).join("\n");
    expect(told("a", "2023-12-27")).toContain("Entonces: Secretaria de Seguridad Nacional (en funciones)");
    expect(told("dhs", "2023-12-27")).toContain("Titular: Ana Paz, secretaria de Seguridad Nacional (en funciones)");
    expect(told("a", "2026-01-01")).toContain("Fue secretaria de Seguridad Nacional (en funciones) hasta");
    expect(told("a", "2023-12-27", "en")).toContain("Then: Acting Secretary");
  });

  it("puts the same office first as in English, whose names say which is a party's", () => {
    const offices = [
      office("party-leader", "Leader of the Workers' Party", { es: { name: "dirigente obrero" } }),
      office("premier", "Prime Minister of Ruritania", { es: { name: "jefe del Gobierno" } }),
    ];
    const stays = [tenure("party-leader", "2019-01-01"), tenure("premier", "2020-01-01")];
    const facts = factBase([...offices, person("b", "Bea Sol", stays)]);
    const first = rowTexts(cardFor(id("b"), facts, { published: "2021-01-01", language: "es" }))[0];
    expect(first).toContain("Entonces: Jefe del Gobierno, también dirigente obrero");
  });

  it("marks what is told in English only: lines of a history, a summary", () => {
    const mpp = cardFor(id("migrant-protection-protocols"), FACTS, { published: "2022-01-10", language: "es" });
    expect(mpp?.history.every(({ english }) => english === true)).toBe(true);
    expect(mpp?.rows.slice(0, 3).map(({ english }) => english)).toEqual(["soft", "text", undefined]);
    expect(JSON.stringify(cardFor(id("title-42"), FACTS, { language: "en" }))).not.toContain('"english"');
    expect(cardFor(id("dhs"), named, { language: "es" })?.rows[0]?.english).toBeUndefined();
  });

  it("gives a Spanish summary in place of an English role", () => {
    expect(rows("a", "2026-01-01")).toContain("Quién: Abogada.");
  });
});

describe("what a card does not say twice", () => {
  const facts = factBase([
    agency("board", "Border Board"),
    office("chief", "Chief of the Border Board", {
      agency: id("board"),
      heads: true,
      summary: "Heads the Border Board.",
    }),
    person("a", "Ana Paz", [tenure("chief", "2021-01-20/2025-01-20*")]),
    person("b", "Bea Sol", [tenure("chief", "2025-01-20")]),
  ]);
  const cardOn = (of: string, published?: string) =>
    cardFor(id(of), facts, { language: "en", ...(published !== undefined && { published }) });

  it("the agency's name in its head's title", () => {
    expect(rowTexts(cardOn("board", "2022-01-10")).join("\n")).toContain("Head then: Ana Paz, Acting Chief |");
  });

  it("which agency an office heads where its summary has said so", () => {
    expect(rowTexts(cardOn("chief", "2022-01-10")).join("\n")).not.toContain("Heads:");
  });

  it("and the bar's caption names whom the article's line crosses, and what hatching means", () => {
    expect(cardOn("chief", "2022-01-10")?.bar?.caption).toBe("Then: Ana Paz; hatched: acting");
    expect(cardOn("chief")?.bar?.caption).toBe("Now: Bea Sol; hatched: acting");
  });
});

describe("what became of an official later", () => {
  const offices = [
    office("vice", "Vice President of Ruritania"),
    office("president", "President of Ruritania"),
    office("lead", "Lead on the causes of migration"),
  ];
  const facts = factBase([
    ...offices,
    person("a", "Ana Paz", [tenure("vice", "2009-01-20/2017-01-20"), tenure("president", "2021-01-20/2025-01-20")]),
    person("b", "Bea Sol", [tenure("vice", "2021-01-20/2025-01-20"), tenure("lead", "2021-03-24/2025-01-20")]),
  ]);
  const rows = (of: string, published: string) => rowTexts(cardFor(id(of), facts, { published, language: "en" }));

  it("tells a later office that is over too", () => {
    expect(rows("a", "2014-07-01")).toEqual(
      expect.arrayContaining([
        "Now: Left office 20 January 2017. No holder recorded as of 24 November 2026",
        "Since then: President of Ruritania | from 20 January 2021 to 20 January 2025",
      ]),
    );
    expect(rows("a", "2022-07-01").join("\n")).not.toContain("Since then");
  });

  it("puts one of several deputies of a government before the head of a party", () => {
    const league = factBase([
      agency("league", "League", { body: "other" }),
      office("secretary", "Federal Secretary of the League", { agency: id("league"), heads: true }),
      office("deputy", "Deputy Prime Minister of Ruritania", { seats: "many" }),
      person("c", "Cid Mar", [tenure("secretary", "2013-12-15"), tenure("deputy", "2022-10-22")]),
    ]);
    const [first] = rowTexts(cardFor(id("c"), league, { published: "2023-07-01", language: "en" }));
    expect(first).toContain("Then: Deputy Prime Minister of Ruritania, also Federal Secretary of the League");
  });

  it("puts a vice president before what the vice president has been asked to do", () => {
    expect(rows("b", "2022-07-01")[0]).toContain(
      "Then: Vice President of Ruritania, also Lead on the causes of migration",
    );
  });
});

describe("an official's card", () => {
  proves([
    {
      it: "gives the office on the article's day, its interval, and who holds it now",
      of: "alejandro-mayorkas",
      on: "2023-12-27",
      says: [
        "Then: Secretary of Homeland Security | 27 December 2023 · in office from 2 February 2021 to 20 January 2025",
        "Now: Left office 20 January 2025. The office is held by Markwayne Mullin (since 24 March 2026, as of 20 August 2026)",
        "Party: Democratic (latest recorded)",
      ],
    },
    {
      it: "on the day before a change of office does not give the office yet",
      of: "alejandro-mayorkas",
      on: "2021-02-01",
      says: [
        "Then: Was Deputy Secretary of Homeland Security until 28 October 2016. Later Secretary of Homeland Security, from 2 February 2021 to 20 January 2025 | 1 February 2021",
      ],
    },
    {
      it: "on the first day gives the new office",
      of: "alejandro-mayorkas",
      on: "2021-02-02",
      says: [
        "Then: Secretary of Homeland Security | 2 February 2021 · in office from 2 February 2021 to 20 January 2025",
      ],
    },
    {
      it: "on the last day says that the office was left that day, once",
      of: "alejandro-mayorkas",
      on: "2025-01-20",
      says: [
        "Then: Secretary of Homeland Security | 20 January 2025 · in office from 2 February 2021 to 20 January 2025 · left office this day",
        "Now: The office is held by Markwayne Mullin (since 24 March 2026, as of 20 August 2026)",
      ],
    },
    {
      it: "after the last office says what the person was",
      of: "alejandro-mayorkas",
      on: "2026-02-01",
      says: ["Then: Was Secretary of Homeland Security until 20 January 2025 | 1 February 2026"],
      never: ["Now:"],
    },
    {
      it: "before the first office says what the person became",
      of: "claudia-sheinbaum",
      on: "2024-06-10",
      says: [
        "Then: Later President of Mexico, from 1 October 2024 | 10 June 2024",
        "Now: President of Mexico | since 1 October 2024 · as of 21 August 2026",
      ],
    },
    {
      it: "does not repeat the day where the successor of that day is still there",
      of: "andres-manuel-lopez-obrador",
      on: "2023-12-27",
      says: [
        "Now: Left office 1 October 2024. Claudia Sheinbaum has held the office since then (as of 21 August 2026)",
      ],
    },
    {
      it: "calls an acting holder acting, and puts the head of a ministry first",
      of: "david-pekoske",
      on: "2021-01-25",
      says: [
        "Then: Acting Secretary of Homeland Security, also Administrator of the TSA | 25 January 2021 · in office from 20 January 2021 to 2 February 2021",
      ],
    },
    {
      it: "puts first the office that the text names",
      of: "david-pekoske",
      on: "2021-01-25",
      mention: { category: "official", office: id("us-tsa-administrator") },
      says: [
        "Then: Administrator of the TSA, also Acting Secretary of Homeland Security | 25 January 2021 · in office from 10 August 2017 to 20 January 2025",
      ],
    },
    {
      it: "does not say that an acting head left when confirmed",
      of: "kevin-mcaleenan",
      on: "2018-01-05",
      says: [
        "Then: Acting Commissioner of CBP | 5 January 2018 · in office from 20 January 2017 to 19 March 2018",
        "Now: Left office 11 April 2019. The office is held by Rodney Scott (since June 2025, as of 15 May 2026)",
      ],
    },
    {
      it: "says so where the person is back in the same office",
      of: "donald-trump",
      on: "2019-02-01",
      says: ["Now: Left office 20 January 2021. In the same office again since 20 January 2025"],
    },
    {
      it: "between two terms in one office says both",
      of: "donald-trump",
      on: "2023-02-01",
      says: [
        "Then: Was President of the United States until 20 January 2021. Later President of the United States, from 20 January 2025 | 1 February 2023",
      ],
    },
    {
      it: "names state and district of a representative, and the newest evidence",
      of: "maria-elvira-salazar",
      on: "2023-05-01",
      says: [
        "Then: United States Representative, Florida's 27th district | 1 May 2023 · in office since 3 January 2021",
        "Now: Still in office as of 15 June 2026",
      ],
    },
    {
      it: "names a seat at large, and never a successor in an office of many seats",
      of: "kristi-noem",
      on: "2015-05-01",
      says: [
        "Then: United States Representative, South Dakota at large | 1 May 2015 · in office from 3 January 2011 to 3 January 2019",
        "Now: Left office 3 January 2019",
      ],
    },
    {
      it: "keeps what the person is now apart from what became of the earlier office",
      of: "markwayne-mullin",
      on: "2024-05-01",
      says: [
        "Then: United States Senator from Oklahoma | 1 May 2024 · in office from 3 January 2023 to 23 March 2026",
        "Now: Secretary of Homeland Security | since 24 March 2026 · as of 20 August 2026",
        "Since then: Left office 23 March 2026",
        "Party: Republican",
      ],
    },
    {
      it: "does not claim an open tenure beyond its evidence",
      of: "markwayne-mullin",
      on: "2026-10-30",
      says: [
        "Then: Secretary of Homeland Security | 30 October 2026 · in office since 24 March 2026 · last confirmed 20 August 2026",
      ],
      never: ["Now:"],
    },
    {
      it: "says that an article is newer than the edition",
      of: "markwayne-mullin",
      on: "2026-12-02",
      says: ["Note: This article is newer than the facts here, which end on 24 November 2026"],
      never: ["Now:"],
    },
    {
      it: "gives old evidence by its month",
      of: "hans-leijtens",
      on: "2024-01-15",
      says: ["Now: Still in office as of October 2025"],
    },
    {
      it: "takes evidence of the edition's year for old: it may be of January",
      of: "ana-year",
      on: "2024-05-01",
      says: ["Now: Still in office as of 2026"],
    },
    {
      it: "with years only does not decide which side of the change the article is on",
      of: "pat-doe",
      on: "2023-05-01",
      says: ["Then: Mayor of Somewhere from 2021 to 2023 (exact day not recorded) | 1 May 2023"],
    },
    {
      it: "with a month only leaves that month open",
      of: "alicia-barcena",
      on: "2023-06-20",
      says: [
        "Then: Foreign Secretary of Mexico from June 2023 to 30 September 2024 (exact day not recorded) | 20 June 2023",
      ],
    },
    {
      it: "with a month only is sure of the next month",
      of: "alicia-barcena",
      on: "2023-07-01",
      says: ["Then: Foreign Secretary of Mexico | 1 July 2023 · in office from June 2023 to 30 September 2024"],
    },
    {
      it: "takes an article of which only the month is known",
      of: "alejandro-mayorkas",
      on: "2022-05",
      says: ["Then: Secretary of Homeland Security | May 2022 · in office from 2 February 2021 to 20 January 2025"],
    },
    {
      it: "shows the edition's day where the article has no date, and says so",
      of: "claudia-sheinbaum",
      on: undefined,
      says: [
        "Now: President of Mexico | in office since 1 October 2024 · last confirmed 21 August 2026",
        "Party: Morena",
        "Note: Article date unknown; shown as of 24 November 2026",
      ],
      never: ["Then:"],
    },
    {
      it: "treats an impossible date as unknown",
      of: "claudia-sheinbaum",
      on: "2024-02-30",
      says: ["Note: Article date unknown; shown as of 24 November 2026"],
    },
    {
      it: "tells the nationality where the office belongs to a body of states",
      of: "filippo-grandi",
      on: "2024-03-01",
      says: ["Country: Italy", "Now: Left office 31 December 2025. No holder recorded as of 24 November 2026"],
    },
    {
      it: "without any office tells the role",
      of: "ana-analyst",
      on: "2024-03-01",
      says: ["Who: Senior fellow at a research institute. About Ana Analyst."],
      never: ["Then:", "Now:"],
    },
    {
      it: "speaks Spanish",
      of: "alejandro-mayorkas",
      on: "2023-12-27",
      language: "es",
      says: [
        "Entonces: Secretary of Homeland Security | 27 de diciembre de 2023 · en el cargo del 2 de febrero de 2021 al 20 de enero de 2025",
        "Ahora: Dejó el cargo el 20 de enero de 2025. El cargo lo ocupa Markwayne Mullin (desde el 24 de marzo de 2026, según datos del 20 de agosto de 2026)",
        "Partido: Demócrata (último dato)",
      ],
    },
    {
      it: "names a district in Spanish",
      of: "maria-elvira-salazar",
      on: "2023-05-01",
      language: "es",
      says: [
        "Entonces: United States Representative, distrito 27 de Florida | 1 de mayo de 2023 · en el cargo desde el 3 de enero de 2021",
        "Ahora: Seguía en el cargo según datos del 15 de junio de 2026",
      ],
    },
  ]);

  it("draws every tenure, the article's line, and years that do not collide", () => {
    const bar = cardFor(id("alejandro-mayorkas"), FACTS, { published: "2023-12-27", language: "en" })?.bar;
    expect(bar?.segments.map(({ tone, style }) => [tone, style])).toEqual([
      [0, "plain"],
      [1, "plain"],
    ]);
    expect(bar?.article?.at).toBeCloseTo(2023.986, 2);
    expect(bar?.ticks.map(({ label }) => label)).toEqual(["2013", "2016", "2021", "2025"]);
    expect(bar?.description).toContain("Secretary of Homeland Security from 2 February 2021 to 20 January 2025");
    expect(bar?.description).toContain("This article: 27 December 2023");
  });
});

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

describe("an agency's card", () => {
  proves([
    {
      it: "gives its parents, its head on that day and its head now",
      of: "cbp",
      on: "2018-05-01",
      says: [
        "Part of: Department of Homeland Security",
        "Head then: Kevin McAleenan, Commissioner of CBP | 1 May 2018 · in office from 20 March 2018 to 11 April 2019",
        "Head now: Rodney Scott | since June 2025, as of 15 May 2026",
      ],
      never: ["Created"],
    },
    {
      it: "leaves out parents that did not exist yet",
      of: "usbp",
      on: "2001-05-01",
      says: ["What: About U.S. Border Patrol."],
      never: ["Part of"],
    },
    {
      it: "names the whole chain of parents",
      of: "usbp",
      on: "2023-05-01",
      says: ["Part of: U.S. Customs and Border Protection, Department of Homeland Security"],
    },
    {
      it: "in an article from before it existed says that it came later, and gives no head",
      of: "dhs",
      on: "2001-12-01",
      says: [
        "Dates: Created later, on 1 March 2003",
        "Head now: Markwayne Mullin | since 24 March 2026, as of 20 August 2026",
      ],
      never: ["Head then:"],
    },
    { it: "tells a recent founding", of: "dhs", on: "2004-12-01", says: ["Dates: Created on 1 March 2003"] },
    { it: "says that it was dissolved", of: "ins", on: "2010-12-01", says: ["Dates: Dissolved on 1 March 2003"] },
    {
      it: "says that it was dissolved later",
      of: "ins",
      on: "2002-12-01",
      says: ["Dates: Dissolved later, on 1 March 2003"],
    },
    {
      it: "says so where no head is recorded",
      of: "frontex",
      on: "2022-05-15",
      says: [
        "Head then: No holder recorded on that date | 15 May 2022",
        "Formerly: European Agency for External Borders",
      ],
    },
  ]);
});

describe("the standing of a term with a beginning of its own", () => {
  const lines = ["2019-06-04 announced The House passed the bill."];
  const facts = factBase([
    term("bill", "Promise Act", lines, { category: "law", from: date("2019-03-12") }),
    term("plan", "Plan", lines, { category: "rule", from: date("2020-01-01") }),
    term("boats", "Small boats", ["2021-11-24 - At least 27 people died."], {
      category: "concept",
      from: date("2018"),
    }),
  ]);
  const then = (of: string, published: string) =>
    rowTexts(cardFor(id(of), facts, { published, language: "en" })).find((row) => row.startsWith("Then:"));

  it("is never in force by the day on which a bill was brought in", () => {
    // Whether it was before the other chamber already the record does not tell.
    expect(then("bill", "2019-05-01")).toBe("Then: Announced on 4 June 2019, 34 days after this article");
    expect(then("bill", "2021-05-01")).toContain("[Announced] on 4 June 2019");
  });

  it("is in force from a day after it was announced", () => {
    expect(then("plan", "2021-05-01")).toContain("[In force] since 1 January 2020");
  });

  it("is none for a concept", () => {
    expect(then("boats", "2022-05-01")).toBeUndefined();
  });
});

describe("a policy term's card", () => {
  const MPP = "migrant-protection-protocols";
  proves([
    {
      it: "before it was announced says so",
      of: MPP,
      on: "2018-11-01",
      says: [
        "Then: [Not yet in force] Announced on 20 December 2018, 49 days after this article",
        "Since then: In force from 25 January 2019. 6 more changes recorded. Partly in force from 18 July 2025",
      ],
    },
    {
      it: "once announced says so",
      of: MPP,
      on: "2019-01-01",
      says: ["Then: [Announced] on 20 December 2018, 12 days before this article | Announced by DHS."],
    },
    {
      it: "in force says since when",
      of: MPP,
      on: "2019-06-01",
      says: ["Then: [In force] since 25 January 2019, 4 months before this article | Began at the San Diego border."],
    },
    {
      it: "between two runs says that it had ended and that it came back",
      of: MPP,
      on: "2021-07-01",
      says: [
        "Then: [Ended] on 1 June 2021, 30 days before this article | Terminated by DHS.",
        "Since then: In force again from 6 December 2021. 3 more changes recorded. Partly in force from 18 July 2025",
      ],
    },
    {
      it: "revived by court order is in force again",
      of: MPP,
      on: "2022-01-10",
      says: ["Then: [In force] since 6 December 2021, 35 days before this article | Returns to Mexico resumed."],
    },
    {
      it: "blocked again says by whom in the second line",
      of: MPP,
      on: "2025-05-01",
      says: [
        "Then: [Blocked by a court] since 16 April 2025, 15 days before this article | A federal judge in California stayed the reinstatement.",
        "Since then: Partly in force from 18 July 2025",
      ],
    },
    {
      it: "says that nothing is recorded after the last change",
      of: MPP,
      on: "2025-09-01",
      says: ["Since then: No change recorded up to 24 November 2026"],
    },
    {
      it: "names only related entities that the facts have",
      of: MPP,
      on: "2025-09-01",
      says: ["Related: Biden v. Texas"],
    },
    {
      it: "without statuses in its history goes by its own interval",
      of: "title-42",
      on: "2023-12-27",
      says: [
        "Then: [Ended] on 11 May 2023, 7 months before this article",
        "Since then: No change recorded up to 24 November 2026",
      ],
    },
    {
      it: "in force by its interval tells the end that came",
      of: "title-42",
      on: "2022-12-27",
      says: ["Then: [In force] since 20 March 2020, 2 years before this article", "Since then: Ended on 11 May 2023"],
    },
    {
      it: "ended in some year has no badge for an article of that year",
      of: "old-scheme",
      on: "2021-05-01",
      says: ["Then: Ended in 2021 (exact day not recorded)"],
      never: ["["],
    },
    {
      it: "that is a concept has no badge and claims no absence of change",
      of: "asylum",
      on: "2021-05-01",
      says: ["What: About asylum."],
      never: ["[", "Since then"],
    },
    {
      it: "that is a court case was pending",
      of: "biden-v-texas",
      on: "2022-01-10",
      says: [
        "Then: [Pending] on 13 August 2021, 4 months before this article | A judge in Texas ordered a restart.",
        "Since then: Decided. | 30 June 2022",
      ],
      never: ["In force"],
    },
    {
      it: "that is a court case before anything happened was not decided",
      of: "korematsu",
      on: "1940-01-10",
      says: ["Then: [Not yet decided] Decided on 18 December 1944, 4 years after this article"],
    },
    {
      it: "that is an old court case keeps the day of its decision, with what became of it beneath",
      of: "korematsu",
      on: "2023-12-27",
      says: ["Then: [Decided] on 18 December 1944 | 26 June 2018: Disavowed in Trump v. Hawaii."],
    },
    {
      it: "that is an affair without a decision on record is not called pending",
      of: "affair",
      on: "2023-12-27",
      says: ["Then: On 19 March 2020, 3 years before this article | A review was published."],
      never: ["["],
    },
    {
      it: "that is a court case was decided",
      of: "biden-v-texas",
      on: "2023-01-10",
      says: ["Then: [Decided] on 30 June 2022, 6 months before this article"],
      never: ["In force"],
    },
    {
      it: "speaks Spanish",
      of: "title-42",
      on: "2023-12-27",
      language: "es",
      says: [
        "Entonces: [Terminado] el 11 de mayo de 2023, 7 meses antes de este artículo",
        "Desde entonces: No consta ningún cambio hasta el 24 de noviembre de 2026",
      ],
    },
  ]);

  it("shows citation, history with the newest first, and the stretches of its standing", () => {
    const card = cardFor(id(MPP), FACTS, { published: "2022-01-10", language: "en" });
    expect(card?.citation).toBe("8 U.S.C. § 1225(b)(2)(C)");
    expect(card?.history[0]).toMatchObject({
      day: "18 Jul 2025",
      distance: "3 years after this article",
      verified: false,
    });
    expect(card?.articleDay).toBe("10 Jan 2022");
    const later = card?.history.filter((line) => line.later) ?? [];
    expect(later).toEqual(card?.history.slice(0, later.length));
    expect([later.at(-1)?.day, card?.history[later.length]?.day]).toEqual(["8 Aug 2022", "6 Dec 2021"]);
    expect(card?.bar?.segments.map(({ style }) => style)).toEqual([
      "plain",
      "acting",
      "plain",
      "plain",
      "blocked",
      "acting",
    ]);
    expect(card?.kicker).toBe("Programme · United States");
  });
});

describe("a bar over a long time", () => {
  it("begins four decades before the article", () => {
    const bar = barOf("old-law");
    expect(bar?.segments[0]?.from).toBeCloseTo(bar?.from ?? 0);
    expect(bar?.from).toBeGreaterThan(1975);
    expect(bar?.dots).toHaveLength(1);
  });

  it("is absent where everything lies before", () => {
    expect(barOf("ended-law")).toBeUndefined();
  });
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

const cite = (entity: string, published: string | undefined, language: "en" | "es" = "en") =>
  cardFor(id(entity), FACTS, { language, ...(published !== undefined && { published }) })?.cite;

describe("a card as a citation", () => {
  it("names person, office on that day, source and edition", () => {
    expect(cite("alejandro-mayorkas", "2023-12-27")).toMatch(
      /^Alejandro Mayorkas, Secretary of Homeland Security, on 27 December 2023\. Source: .+, https:\S+ \(Waymark\. Edition of 24 November 2026\)$/,
    );
  });

  it("writes offices in Spanish without a capital after a name, and begins with one", () => {
    expect(cite("alicia-barcena", "2023-12-27", "es")).toMatch(/^Alicia Bárcena, [a-z]/);
    expect(cite("foreign-secretary-mexico", "2023-12-27", "es")).toMatch(
      /^[A-Z].+: Alicia Bárcena, el 27 de diciembre/,
    );
  });

  it("names a term's standing", () => {
    expect(cite("title-42", "2023-12-27", "es")).toMatch(/^Title 42: terminado, el 27 de diciembre de 2023\. Fuente: /);
  });

  it("tells of a day without an office in a sentence", () => {
    expect(cite("donald-trump", "2023-02-01")).toMatch(
      /^Donald Trump, on 1 February 2023: was President of the United States until 20 January 2021\. Later /,
    );
  });

  it("claims no more than the name where nothing held that day", () => {
    expect(cite("place-eagle-pass", "2024-01-12")).toMatch(/^Eagle Pass\. Source: /);
  });
});

describe("other cards", () => {
  it("a place tells what it is and what belongs to it", () => {
    const card = cardFor(id("place-eagle-pass"), FACTS, { published: "2024-01-12", language: "en" });
    expect(card?.kicker).toBe("Place · Texas");
    expect(rowTexts(card)).toEqual(["What: About Eagle Pass.", "Related: U.S. Border Patrol"]);
    expect(card?.history[0]).toMatchObject({ day: "10 Jan 2024", distance: "2 days before this article" });
  });

  it("a person whom only the article knows has nothing but the introduction", () => {
    const card = articlePersonCard(
      { id: id("p"), name: "Jane Doe", introduction: "the county's emergency director" },
      "en",
    );
    expect(card).toMatchObject({ kicker: "Named in this article", sources: [], events: [], history: [], verified: "" });
    expect(rowTexts(card)).toEqual(["Named as: the county's emergency director"]);
  });

  it("an entity of no state has its kind alone as kicker", () => {
    expect(cardFor(id("affair"), FACTS, { language: "en" })?.kicker).toBe("Court case");
  });

  it("an official is told apart from a person without any office", () => {
    const kickers = ["joe-biden", "ana-analyst"].map((key) => cardFor(id(key), FACTS, { language: "en" })?.kicker);
    expect(kickers).toEqual(["Official · United States", "Person · United States"]);
  });

  it("an unknown entity has no card", () => {
    expect(cardFor(id("nobody"), FACTS, { language: "en" })).toBeUndefined();
  });
});
