// What a term's card must say, day by day.
import { describe, expect, it } from "vitest";
import { cardFor } from "../../../lib/context/card.ts";
import { date, factBase, FACTS, id, rowTexts, term } from "./fixtures.ts";
import { proves } from "./prove-cards.ts";

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
