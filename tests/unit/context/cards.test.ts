// What holds for cards of every kind: language, bars, citations, nothing said twice.
import { describe, expect, it } from "vitest";
import { articlePersonCard, cardFor } from "../../../lib/context/card.ts";
import type { Language } from "../../../lib/context/types.ts";
import { agency, factBase, FACTS, id, office, person, rowTexts, tenure } from "./fixtures.ts";
import { barOf } from "./prove-cards.ts";

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
