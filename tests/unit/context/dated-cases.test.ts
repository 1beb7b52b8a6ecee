// The real dataset on real days: what a card must say on the day before and after a change, with an acting holder or none,
// before something existed and after the edition. Rows are written "Label: [badge] strong text | soft".
import { expect, test } from "vitest";
import { cardFor } from "../../../lib/context/card.ts";
import { linkedIds } from "../../../lib/context/linked.ts";
import type { Row } from "../../../lib/context/types.ts";
import { compileEdition } from "../../../lib/dataset/compile.ts";
import { gatherFacts } from "../../../lib/dataset/gather.ts";
import { loadRecords } from "../../../lib/dataset/load-records.ts";
import { memorySource } from "../../../lib/dataset/memory-source.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";

const MPP = "migrant-protection-protocols";
const DHS_HEAD = "us-secretary-homeland-security";
const ICE_HEAD = "us-ice-director";

type DatedCase = readonly [why: string, entity: string, day: string | undefined, says: RegExp, never?: RegExp];

const CASES: readonly DatedCase[] = [
  // Stays that the records tell in pieces.
  [
    "a senator after a change of party",
    "kyrsten-sinema",
    "2024-02-05",
    /^Then: United States Senator from Arizona .*in office from 3 January 2019 to 3 January 2025/,
    /9 December 2022/,
  ],
  ["a member before a change of party", "jeff-van-drew", "2019-05-01", /^Party: Democratic$/],
  [
    "a member whose district was drawn anew",
    "tom-mcclintock",
    "2021-12-27",
    /^Then: .+California's 4th district.+in office since 3 January 2009/,
    /3 January 2023/,
  ],
  [
    "a senator who also led a subcommittee",
    "chris-murphy",
    "2024-02-05",
    /^Then: United States Senator from Connecticut, also Chair.+in office since 3 January 2013/,
    /Left office/,
  ],
  // The day before and the day of a change of office.
  [
    "a person before the office",
    "alejandro-mayorkas",
    "2021-02-01",
    /^Then: Was Deputy .+ Later Secretary of Homeland/,
  ],
  [
    "a person on the first day",
    "alejandro-mayorkas",
    "2021-02-02",
    /^Then: Secretary of Homeland Security under Joe Biden/,
  ],
  [
    "a person on the last full day",
    "alejandro-mayorkas",
    "2025-01-19",
    /^Then: Secretary of Homeland Security under Joe B/,
  ],
  ["a person on the day of leaving", "alejandro-mayorkas", "2025-01-20", /left office this day$/, /under Donald Trump/],
  ["a person long after", "alejandro-mayorkas", "2025-06-01", /^Then: Was Secretary of Homeland Security until 20 Jan/],
  ["an office the day before", "uk-home-secretary", "2022-09-05", /^Then: Priti Patel \|/],
  ["an office on the day", "uk-home-secretary", "2022-09-06", /^Then: Suella Braverman \|/],
  ["an office's second spell", "uk-home-secretary", "2023-11-12", /^Then: Suella Braverman .+ from 25 October 2022/],
  ["an office's next holder", "uk-home-secretary", "2023-11-13", /^Then: James Cleverly \|/],
  [
    "an office's predecessor",
    "uk-home-secretary",
    "2022-09-06",
    /^Before: Priti Patel \| from 24 July 2019 to 6 September/,
  ],
  ["an office's successor", "uk-home-secretary", "2022-09-06", /^After: Grant Shapps \| from 19 October 2022/],
  ["two presidents on one day: who comes", "joe-biden", "2021-01-20", /^Then: President of the United States \|/],
  ["two presidents on one day: who goes", "donald-trump", "2021-01-20", /^Then: President .+ left office this day$/],
  ["a president who came back", "donald-trump", "2019-05-01", /^Now: .*In the same office again since 20 January 2025/],
  [
    "a president before the term",
    "claudia-sheinbaum",
    "2024-09-30",
    /^Then: Was .+ Later President of Mexico, from 1 Oct/,
  ],
  ["a new government's minister", "suella-braverman", "2022-10-25", /^Then: Home Secretary under Rishi Sunak/],
  ["the same minister under another", "suella-braverman", "2022-09-10", /^Then: Home Secretary under Liz Truss/],
  [
    "a commissioner on the last day but one",
    "ylva-johansson",
    "2024-11-30",
    /^Then: European Commissioner for Home Affairs/,
  ],
  ["a senator who became a minister", "marco-rubio", "2021-03-10", /^Then: United States Senator from Florida/],
  // Acting holders, and no holder.
  [
    "an acting holder",
    "troy-miller",
    "2023-12-27",
    /^Then: Acting Commissioner of U\.S\. Customs and Border Protection/,
  ],
  ["an office held by an acting one", DHS_HEAD, "2019-06-01", /^Then: Kevin McAleenan \(acting\)/],
  ["the day before an acting one", DHS_HEAD, "2019-04-10", /^Then: Kirstjen Nielsen .+ left office this day/],
  ["acting for five days", DHS_HEAD, "2025-01-20", /^Then: Benjamine Huffman \(acting\)/],
  ["an agency with an acting head", "frontex", "2022-05-15", /^Head then: Aija Kalnaja, Acting Executive Director/],
  ["an office without a holder", ICE_HEAD, "2023-07-02", /^Then: No holder recorded on that date/],
  ["who had it before the gap", ICE_HEAD, "2023-07-02", /^Before: Tae Johnson \| acting/],
  ["who had it after the gap", ICE_HEAD, "2023-07-02", /^After: Patrick J\. Lechleitner/],
  // Before something existed, and after it was gone.
  ["an agency not yet founded", "dhs", "2002-11-01", /^Dates: Created later, /],
  ["a young agency", "dhs", "2003-06-01", /^Dates: Created on /],
  ["an agency about to go", "ins", "2003-02-28", /^Dates: Dissolved later, on 1 March 2003/],
  ["an agency that is gone", "ins", "2004-01-01", /^Dates: Dissolved on 1 March 2003/],
  ["a rule not yet in force", "title-42", "2020-03-19", /^Then: \[Not yet in force\] In force from 20 March 2020/],
  ["a programme not yet in force", "daca", "2012-06-14", /^Then: \[Not yet in force\] In force from 15 June 2012/],
  ["a case not yet decided", "biden-v-texas", "2022-06-29", /^Then: \[Not yet decided\] Decided on 30 June 2022/],
  ["a case decided", "biden-v-texas", "2022-07-01", /^Then: \[Decided\] on 30 June 2022/],
  // After the edition, and no date at all.
  ["an article after the edition", "ice", "2027-02-01", /^Note: This article is newer than the facts here/],
  ["an article without a date", "title-42", undefined, /^Note: Article date unknown/],
  // A programme that came, went and came back.
  ["Remain in Mexico, not announced", MPP, "2018-12-19", /^Then: \[Not yet in force\] Announced on 20 December 2018/],
  ["Remain in Mexico, announced", MPP, "2019-01-10", /^Then: \[Announced\] on 20 December 2018/],
  ["Remain in Mexico, in force", MPP, "2020-01-10", /^Then: \[In force\] since 25 January 2019/],
  ["Remain in Mexico, ended", MPP, "2021-07-01", /^Then: \[Ended\] on 1 June 2021/],
  ["Remain in Mexico, back by order of a court", MPP, "2022-01-10", /^Then: \[In force\] since 6 December 2021/],
  ["Remain in Mexico, ended again", MPP, "2023-01-10", /^Then: \[Ended\] on 8 August 2022/],
  ["Remain in Mexico, blocked", MPP, "2025-05-01", /^Then: \[Blocked by a court\] since 16 April 2025/],
  ["Remain in Mexico, partly in force", MPP, "2026-01-01", /^Then: \[Partly in force\] since 18 July 2025/],
  // Other standings.
  ["a rule a day before its end", "title-42", "2023-05-10", /^Since then: Ended on 11 May 2023/],
  ["a rule a day after its end", "title-42", "2023-05-12", /^Then: \[Ended\] on 11 May 2023, 1 day before/],
  ["a plan that was given up", "rwanda-plan", "2024-08-01", /^Then: \[Ended\] on 6 July 2024/],
  ["a concept has no standing", "small-boats", "2023-06-10", /^What: /, /\[In force\]|No change recorded/],
];

const source = memorySource(await compileEdition(await loadRecords()), new Uint8Array());

async function rowsOf(entity: string, published: string | undefined): Promise<string[]> {
  const id = entity as EntityId;
  const facts = await gatherFacts(source, [id], linkedIds);
  const card = cardFor(id, facts, { language: "en", ...(published !== undefined && { published }) });
  return (card?.rows ?? []).map(rowText);
}

function rowText({ label, badge, strong, text, soft }: Row): string {
  const main = [badge && `[${badge.text}]`, strong, text]
    .filter(Boolean)
    .join(" ")
    .replaceAll(/ (?=[,.;:])/g, "");
  return `${label}: ${main}${soft === undefined ? "" : ` | ${soft}`}`;
}

for (const [why, entity, day, says, never] of CASES) {
  test(`${why}: ${entity} on ${day ?? "an unknown day"}`, async () => {
    const rows = await rowsOf(entity, day);
    expect(rows).toContainEqual(expect.stringMatching(says));
    if (never) expect(rows.join("\n")).not.toMatch(never);
  });
}
