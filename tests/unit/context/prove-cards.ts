// Cases of cards as tables: entity, day, what the card must say.
import { expect, it } from "vitest";
import { cardFor } from "../../../lib/context/card.ts";
import type { MentionHint } from "../../../lib/context/scene.ts";
import type { Language, TimeBar } from "../../../lib/context/types.ts";
import { FACTS, id, rowTexts } from "./fixtures.ts";

/** What one card must say. */
export interface Case {
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

/** The rows of the case's card as texts. */
export function rowsOf({ of, on, language = "en", mention }: Case): string[] {
  const view = { language, ...(on !== undefined && { published: on }), ...(mention && { mention }) };
  return rowTexts(cardFor(id(of), FACTS, view));
}

/** The bar of that entity's card on 1 May 2023. */
export function barOf(key: string): TimeBar | undefined {
  return cardFor(id(key), FACTS, { published: "2023-05-01", language: "en" })?.bar;
}

/** A test for each case. */
export function proves(cases: readonly Case[]): void {
  for (const one of cases) {
    it(one.it, () => {
      const rows = rowsOf(one);
      for (const row of one.says) expect(rows).toContain(row);
      for (const piece of one.never ?? []) expect(rows.join("\n")).not.toContain(piece);
    });
  }
}
