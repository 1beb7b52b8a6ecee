import { describe, expect, test } from "vitest";
import { checkRecords } from "../../../lib/dataset/check.ts";
import { complaintText } from "../../../lib/dataset/complaints.ts";
import type { Exception } from "../../../lib/dataset/findings.ts";
import { foldText } from "../../../lib/dataset/fold.ts";
import { formatRecords } from "../../../lib/dataset/format-records.ts";
import type { Folder, RecordsFile } from "../../../lib/dataset/load-records.ts";
import { firstDay, lastDay } from "../../../lib/dataset/partial-dates.ts";

const SOURCE = "https://example.org/page";
const sources = [{ url: SOURCE, title: "A page", publisher: "Example" }];
const OFFICE = {
  id: "chair",
  name: "Chair",
  summary: "A seat.",
  jurisdiction: "US",
  seats: "one",
  aliases: ["the example chair"],
  sources,
};

function person(id: string, change: object = {}): object {
  return { id, name: id, summary: "A person.", country: "US", aliases: [`${id} Doe`], tenures: [], sources, ...change };
}

function tenure(from: string, to?: string): object {
  return { office: "chair", from, source: SOURCE, ...(to === undefined ? { asOf: "2026" } : { to }) };
}

function pages(...urls: readonly string[]): readonly object[] {
  return urls.map((url) => ({ url, title: "A page", publisher: "Example" }));
}

function termOf(id: string, name: string, aliases: readonly string[], change: object = {}): object {
  const rest = { summary: "A rule.", category: "rule", jurisdiction: "US", history: [], related: [], sources };
  return { id, name, aliases, ...rest, ...change };
}

function told(what: string): object {
  return { date: "2020", what, source: SOURCE };
}

function complain(
  records: Partial<Record<Folder, readonly object[]>>,
  exceptions: readonly Exception[] = [],
): string[] {
  const files = Object.entries({ offices: [OFFICE], ...records }).map(([folder, list]) => file(folder as Folder, list));
  return checkRecords(files, exceptions).complaints.map(complaintText);
}

function file(folder: Folder, records: readonly object[]): RecordsFile {
  return { name: `${folder}/us.json`, folder, records, text: formatRecords(records) };
}

function both(rule: object): readonly object[] {
  return [
    person("ann", { aliases: ["José O'Neil-Doe"] }),
    person("bob", { aliases: [{ text: "Jose O'Neil Doe", use: "always", ...rule }] }),
  ];
}

describe("what the check finds", () => {
  test("nothing, in records that are right", () => {
    expect(complain({ people: [person("ann", { tenures: [tenure("2020", "2021-03-01")] }), person("bob")] })).toEqual(
      [],
    );
  });

  test("Spanish that judges, speaks of today, or repeats the name", () => {
    const es = { name: "ann", summary: "Abogada que defiende actualmente a inmigrantes ilegales." };
    expect(complain({ people: [person("ann", { es }), person("bob", { es: { summary: "Abogado." } })] })).toEqual([
      expect.stringContaining("inmigrantes ilegales"),
      expect.stringContaining("actualmente"),
      expect.stringContaining("leave `es.name` out"),
    ]);
  });

  test("two holders of one seat at once", () => {
    const people = [
      person("ann", { tenures: [tenure("2020-01-01", "2021-03-01")] }),
      person("bob", { tenures: [tenure("2021-01-20")] }),
    ];
    expect(complain({ people }).join()).toContain(
      "people/us.json: bob: tenures: holds chair from 2021-01-20 while ann",
    );
  });

  test("no overlap in a hand-over of days, or where the year is all that is known", () => {
    const people = [
      person("ann", { tenures: [tenure("2020-01-01", "2021-01-22")] }),
      person("bob", { tenures: [tenure("2021-01-20")] }),
    ];
    const vague = [
      person("ann", { tenures: [tenure("2020", "2021-06")] }),
      person("bob", { tenures: [tenure("2021")] }),
    ];
    expect(complain({ people })).toEqual([]);
    expect(complain({ people: vague })).toEqual([]);
  });

  test("a tenure that ends before it starts, and one that is open without evidence", () => {
    const open = { office: "chair", from: "2020", source: SOURCE };
    expect(complain({ people: [person("ann", { tenures: [tenure("2021", "2020")] })] }).join()).toContain(
      "before it starts",
    );
    expect(complain({ people: [person("ann", { tenures: [open] })] }).join()).toContain("open without `asOf`");
  });

  test("links that lead nowhere and ids that stand twice", () => {
    const lost = { ...tenure("2020", "2021"), office: "no-such-office" };
    expect(complain({ people: [person("ann", { tenures: [lost] })] }).join()).toContain("leads to no-such-office");
    expect(complain({ people: [person("chair")] }).join()).toContain("is the id of another record too");
  });

  test("two entities that always answer to one name, unless a rule tells them apart", () => {
    expect(complain({ people: both({}) }).join()).toContain("always means ann too");
    expect(complain({ people: both({ jurisdiction: "GB" }) })).toEqual([]);
  });

  test("loaded words, words of the day, and sources that are not https", () => {
    const unsafe = [{ ...sources[0], url: "http://example.org" }];
    const complaints = complain({
      people: [person("ann", { summary: "A hardliner, now in office.", sources: unsafe })],
    }).join("\n");
    expect(complaints).toContain('"hardliner"');
    expect(complaints).toContain('"now" is true only on the day of writing');
    expect(complaints).toContain("is not https");
  });

  test("pages that only retell or copy, on a host or one below it, and none that merely end alike", () => {
    const copied = { ...tenure("2020", "2021-03-01"), source: "https://www.particle.news/story/a" };
    expect(
      complain({
        people: [
          person("ann", { sources: pages("https://wiki3.en-us.nina.az/Ann.html"), tenures: [copied] }),
          person("bob", { sources: pages("https://particle.news.example.org/", "https://notparticle.news/story/a") }),
        ],
      }),
    ).toEqual([
      expect.stringContaining("nina.az copies Wikipedia"),
      expect.stringContaining("particle.news retells what others have reported"),
    ]);
  });

  test("slurs as aliases, and labels of one side as names of terms, but not as their aliases or in a law's title", () => {
    expect(
      complain({
        terms: [
          termOf("kin", "chain migration", ["chain migration"]),
          termOf("law", "Illegal Migration Act", ["Illegal Migration Act"]),
          termOf("people", "undocumented immigrant", ["illegal immigrant", "illegals"], {
            es: { name: "inmigrante ilegal" },
          }),
        ],
      }).filter((text) => text.includes("[label]")),
    ).toEqual([
      expect.stringContaining('people: aliases: "illegals" is a slur'),
      expect.stringContaining(`kin: name: "chain migration" is one side's label`),
      expect.stringContaining(`people: es.name: "inmigrante ilegal" is one side's label`),
    ]);
  });

  test("history told in the present tense, but not what a law that it tells of says", () => {
    const history = [
      told("Congress approves it."),
      told("A law was signed that requires a visa."),
      told("Orders upheld."),
    ];
    expect(complain({ terms: [termOf("rule", "rule 1", ["rule 1"], { history })] })).toEqual([
      expect.stringContaining('rule: history.0: "approves": tell it in the past tense'),
    ]);
  });

  test("files that are not in canonical form", () => {
    const untidy = { ...file("people", [person("ann")]), text: "[]" };
    expect(checkRecords([untidy], []).complaints.map(complaintText).join()).toContain("is not in canonical form");
  });

  test("nothing where an exception gives the reason, and an exception that is no longer needed", () => {
    const exception = { check: "word", record: "ann", reason: "The word is the name of a film." };
    expect(complain({ people: [person("ann", { summary: "Maker of The Hardliner." })] }, [exception])).toEqual([]);
    expect(complain({ people: [person("ann")] }, [exception]).join()).toContain("forgives nothing any more");
  });
});

test.each([
  ["José’s U.S.-run camp", "jose's us run camp"],
  ["Białowieża", "bialowieza"],
  ["Canada–Québec  Accord", "canada quebec accord"],
])("%s folds to %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("dates known to the month or year span it", () => {
  expect([firstDay("2024"), lastDay("2024")]).toEqual(["2024-01-01", "2024-12-31"]);
  expect([firstDay("2024-02"), lastDay("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
  expect([firstDay("2024-02-03"), lastDay("2024-02-03")]).toEqual(["2024-02-03", "2024-02-03"]);
});

function looks(records: Partial<Record<Folder, readonly object[]>>): string {
  const files = Object.entries({ offices: [OFFICE], ...records }).map(([folder, list]) => file(folder as Folder, list));
  const { complaints, looks: found } = checkRecords(files, []);
  expect(complaints).toEqual([]);
  return found.map(complaintText).join("\n");
}

/** Two holders of an office with half a year between them. */
function brokenLine(office: string): readonly object[] {
  return [
    person("ann", { tenures: [{ ...tenure("2012-01-01", "2013-01-01"), office }] }),
    person("bob", { tenures: [{ ...tenure("2013-06-01", "2014"), office }] }),
  ];
}

/** An office, and a holder of it whom nobody has seen on a page unless `change` says so. */
function held(office: string, change: object): { people: readonly object[]; offices: readonly object[] } {
  const people = [person("ann", { tenures: [{ ...tenure("2012-01-01", "2013-01-01"), office, ...change }] })];
  return { people, offices: [OFFICE, { ...OFFICE, id: office, seats: "many", aliases: ["the big chair"] }] };
}

describe("what must have been seen on a page", () => {
  test("holders of an important office since its line begins, and no others", () => {
    expect(complain(held("us-president", {})).join()).toContain("[proof]");
    expect(complain(held("us-president", { verified: "2026-11-24" }))).toEqual([]);
    expect(complain(held("us-president", { from: "2001", to: "2008-12-31" }))).toEqual([]);
    expect(complain(held("us-mayor", {}))).toEqual([]);
  });

  test("each item in the history of an important term", () => {
    const unseen = { date: "2020-03-20", what: "Began.", source: SOURCE };
    const term = { name: "Term", summary: "A rule.", category: "rule", jurisdiction: "US", sources };
    const history = [unseen, { ...unseen, date: "2021", verified: "2026-11-24" }];
    const terms = ["title-42", "title-43"].map((id) => ({
      ...term,
      id,
      aliases: [`the ${id} order`],
      related: [],
      history,
    }));
    expect(complain({ terms })).toEqual([expect.stringMatching(/title-42: history\.0: 2020-03-20 .*\[proof\]/)]);
  });
});

test("a member of Congress who sits from the day of the oath is asked for the start of the term", () => {
  expect(complain(held("us-senator", { from: "2007-01-04" })).join()).toContain("2007-01-03");
  expect(complain(held("us-senator", { from: "2007-01-03" }))).toEqual([]);
  expect(complain(held("us-senator", { from: "2009-01-15" }))).toEqual([]);
});

describe("what is worth a look, and fails nothing", () => {
  test("a hole in the line of holders, which fails an important office", () => {
    expect(looks({ people: brokenLine("chair") })).toContain("nobody from 2013-01-01 to 2013-06-01 (bob)");
    const important = { ...OFFICE, id: "us-president", aliases: ["the big chair"] };
    expect(complain({ people: brokenLine("us-president"), offices: [important] }).join()).toContain("[gap]");
  });

  test("an open tenure whose evidence is a year older than the newest fact", () => {
    const old = { office: "chair", from: "2020", asOf: "2024-01", source: SOURCE };
    const people = [person("ann", { tenures: [old] }), person("bob", { verified: "2026-11-24" })];
    expect(looks({ people })).toContain("open on evidence of 2024-01");
  });

  test("tenures that touch and differ in a note only", () => {
    const next = (change: object) => ({ tenures: [tenure("2020-01-03", "2021-03-01"), change] });
    const later = tenure("2021-03-02", "2022-01-03");
    const cut = (change: object) => looks({ people: [person("ann", next({ ...later, ...change }))] });
    expect(cut({ note: "confirmed again" })).toContain("goes on where chair to 2021-03-01 ends");
    expect(cut({ party: "Independent" })).not.toContain("goes on where");
    expect(cut({ acting: true })).not.toContain("goes on where");
    expect(cut({ from: "2021-04-02" })).not.toContain("goes on where");
  });

  test("home pages as evidence, summaries of one year, bare names, and twins", () => {
    const people = [
      person("ann", { name: "Ann Doe", summary: "Minister since 2025.", tenures: [] }),
      person("bob", { name: "Ann Doe", aliases: ["Bob Doe", "Bobby"] }),
      person("eve", { tenures: [{ ...tenure("2020", "2021"), source: "https://example.org/en/" }] }),
    ];
    const found = looks({ people });
    expect(found).toContain('"since 2025" may be untrue');
    expect(found).toContain('"Bobby" alone');
    expect(found).toContain("has the name of ann");
    expect(found).toContain("leads to the home page https://example.org/en/");
  });
});

test("everyday titles without a rule, and ids that a reader's own entities might have", () => {
  const aliases = ["the governor", { text: "Speaker", use: "always", jurisdiction: "US" }];
  expect(complain({ offices: [{ ...OFFICE, aliases }] }).join()).toMatch(/"the governor" is an everyday word[^]*/);
  expect(complain({ offices: [{ ...OFFICE, aliases }] })).toHaveLength(1);
  expect(complain({ people: [person("own-ann")] }).join()).toContain("begins with own-");
});
