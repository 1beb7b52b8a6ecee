// What an official's card must say, day by day.
import { describe, expect, it } from "vitest";
import { cardFor } from "../../../lib/context/card.ts";
import { agency, date, factBase, FACTS, id, office, person, rowTexts, tenure } from "./fixtures.ts";
import { proves } from "./prove-cards.ts";

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

  it("puts the seat before a subcommittee, unless the text names that, and says which of several offices was left", () => {
    const chair = "Chair of the Homeland Security subcommittee";
    const senate = factBase([
      office("senator", "United States Senator", { seats: "many" }),
      office("chair", chair),
      person("d", "Dov Ray", [
        tenure("senator", "2013-01-03/", { state: "CT", asOf: date("2026-06-15") }),
        tenure("chair", "2021-02/2025-01-03"),
      ]),
      person("e", "Eli Ode", [tenure("chair", "2025-01-03/")]),
    ]);
    const view = { published: "2024-02-05", language: "en" } as const;
    const [first, second] = rowTexts(cardFor(id("d"), senate, view));
    expect(first).toContain(`Then: United States Senator from Connecticut, also ${chair}`);
    expect(second).toContain("Now: Still in office");
    const named = { ...view, mention: { category: "official", office: id("chair") } } as const;
    const told = rowTexts(cardFor(id("d"), senate, named));
    expect(told[0]).toContain(`Then: ${chair}, also United States Senator from Connecticut`);
    expect(told.join("\n")).toContain(`Since then: Left office as ${chair} on 3 January 2025. Eli Ode has held`);
    expect(rowTexts(cardFor(id("d"), senate, { ...named, language: "es" })).join("\n")).toContain(
      `Desde entonces: Dejó el cargo de ${chair} el 3 de enero de 2025`,
    );
  });

  it("begins every office in a bar's caption alike", () => {
    const state = factBase([
      office("deputy", "Deputy Secretary", { es: { name: "subsecretario" } }),
      office("secretary", "Secretary", { es: { name: "secretario" } }),
      person("f", "Fay Ox", [tenure("deputy", "2015-01-09/2017-01-20"), tenure("secretary", "2021-01-26/2025-01-20")]),
    ]);
    const card = cardFor(id("f"), state, { published: "2023-12-27", language: "es" });
    expect(card?.bar?.caption).toContain("Subsecretario · Secretario");
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
