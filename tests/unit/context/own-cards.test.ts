import { expect, test } from "vitest";
import { articleContext } from "../../../lib/context/article-context.ts";
import { withOwnParts } from "../../../lib/context/own-cards.ts";
import type { Card, Language } from "../../../lib/context/types.ts";
import { makeOwnEntity, type OwnEntityDraft } from "../../../lib/dataset/own-entries.ts";
import { recordOfOwn } from "../../../lib/dataset/own-source.ts";
import type { FactBase } from "../../../lib/dataset/edition-types.ts";
import type { PartialDate } from "../../../lib/dataset/types.ts";

function cardOf(change: Partial<OwnEntityDraft>, language: Language = "en"): Card | undefined {
  const draft: OwnEntityDraft = { name: "Ana Ruiz", aliases: [], category: "official", links: [], ...change };
  const own = makeOwnEntity(draft, new Date("2026-11-24T12:00:00Z"));
  const facts: FactBase = {
    edition: "2026-11-24" as PartialDate,
    entities: new Map([[own.id, recordOfOwn(own)]]),
    holdings: new Map(),
    headOffices: new Map(),
    events: [],
    series: [],
  };
  const place = { block: 0, start: 0, end: 8, surface: "Ana Ruiz", confidence: 1, evidence: "" };
  const mention = { ...place, category: draft.category, entity: own.id };
  const { cards } = articleContext([mention], [], "2023-12-27", facts, language);
  return withOwnParts(cards, new Map([[own.id, { kind: "entity" }]]))[own.id];
}

test.each(["official", "office", "agency", "term", "place"] as const)(
  "the card of the reader's own %s says whose entry it is and claims nothing else",
  (category) => {
    const card = cardOf({ category, note: "Speaks for the Yuma shelter." });
    expect(card).toMatchObject({ name: "Ana Ruiz", category, verified: "your own entry" });
    expect(card?.kicker).not.toContain("·");
    expect(card?.rows.map(({ text }) => text)).toEqual(["Speaks for the Yuma shelter."]);
  },
);

test("without a note it has no empty row, and in Spanish it is said in Spanish", () => {
  expect(cardOf({})?.rows).toEqual([]);
  expect(cardOf({}, "es")?.verified).toBe("entrada suya");
});

test("the reader's note and links stand on the card of an entity of the dataset", () => {
  const card = cardOf({});
  if (card === undefined) throw new Error("no card");
  const links = [{ url: "https://a.example", title: "A", publisher: "a.example" }];
  const remark = { kind: "remark", note: "Left the board.", links } as const;
  const [remarked] = Object.values(withOwnParts({ [card.entity]: card }, new Map([[card.entity, remark]])));
  expect(remarked?.rows).toEqual([{ label: "Your note", text: "Left the board." }]);
  expect(remarked?.sources).toEqual(links);
});
