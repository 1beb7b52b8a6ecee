// The cards of the gallery: which entity on which day, in which language, frame and width. What they say is the dataset's.
import type { Scheme } from "../../../components/tokens.ts";
import type { Language } from "../../../lib/context/types.ts";

/** A card as of an article's day; an `introduced` person is known from the article only. */
export interface CardShot {
  readonly name: string;
  readonly entity: string;
  readonly published?: string;
  readonly language: Language;
  readonly mention: { readonly index: number; readonly count: number };
  readonly introduced?: { readonly name: string; readonly introduction: string };
  readonly pinned: boolean;
  /** The page around it is written from right to left. */
  readonly rightToLeft: boolean;
  /** Of the viewport, px. */
  readonly width: number;
  /** Unfolds what the card keeps folded: its menu, or one of the panels behind it. */
  readonly unfold?: "menu" | "mentions" | "refuse" | "explain";
}

export interface CardFrame extends CardShot {
  readonly scheme: Scheme;
}

const USUAL = 440;

type Options = Partial<Omit<CardShot, "name" | "entity" | "published">>;

function shot(name: string, entity: string, published?: string, options: Options = {}): CardShot {
  return {
    name,
    entity,
    ...(published !== undefined && { published }),
    language: "en",
    mention: { index: 1, count: 1 },
    pinned: false,
    rightToLeft: false,
    width: USUAL,
    ...options,
  };
}

const second = { mention: { index: 2, count: 5 } } as const;

const kinds: readonly CardShot[] = [
  shot("official", "alejandro-mayorkas", "2023-12-27", second),
  shot("official-still", "kais-saied", "2023-07-16", { rightToLeft: true, ...second }),
  shot("official-before", "marco-rubio", "2021-03-10"),
  shot("legislator", "henry-cuellar", "2023-12-27", second),
  shot("acting", "troy-miller", "2023-12-27"),
  shot("office", "foreign-secretary-mexico", "2023-12-27"),
  shot("office-acting", "us-secretary-homeland-security", "2019-06-01", second),
  shot("agency", "cbp", "2023-12-27", { pinned: true, ...second }),
  shot("agency-gone", "ins", "2002-12-01"),
  shot("term-ended", "title-42", "2023-12-27", second),
  shot("term-in-force", "migrant-protection-protocols", "2022-01-10", { mention: { index: 12, count: 14 } }),
  shot("term-blocked", "migrant-protection-protocols", "2025-05-01"),
  shot("term-case", "biden-v-texas", "2022-01-10"),
  shot("place", "place-eagle-pass", "2024-01-12", second),
  shot("place-island", "lampedusa", "2023-09-15"),
  shot("place-spanish-320", "darien-gap", "2023-09-15", { language: "es", width: 320 }),
];

const hard: readonly CardShot[] = [
  shot("figure-year", "small-boats", "2023-06-10"),
  shot("figure-set-ahead", "refugee-ceiling", "2021-02-15"),
  shot("missing-facts", "us-dhs-senior-adviser", "2024-02-01"),
  shot("undated", "frontex"),
  shot("late", "ice", "2027-02-01"),
  shot("introduced", "article-person-1", "2023-12-27", {
    introduced: { name: "Jane Doe", introduction: "the county’s emergency director" },
  }),
  shot("long-german", "de-bamf", "2023-06-10", second),
  shot("long-names", "article-person-2", "2023-12-27", {
    introduced: {
      name: "Sabine Leutheusser-Schnarrenberger",
      introduction: "Staatsministerin für Aufenthaltsbeendigungsbeschleunigungsangelegenheiten",
    },
    width: 320,
  }),
  shot("long-german-320", "german-repatriation-act", "2024-02-01", { width: 320, ...second }),
  shot("long-office-320", "us-under-secretary-civilian-security", "2023-12-27", { width: 320 }),
  shot("official-320", "alejandro-mayorkas", "2023-12-27", { width: 320, ...second }),
  shot("term-296", "title-42", "2023-12-27", { width: 296, ...second }),
  shot("spanish", "alicia-barcena", "2023-12-27", { language: "es", ...second }),
  shot("spanish-term-320", "title-42", "2022-12-27", { language: "es", width: 320, ...second }),
  shot("spanish-agency", "cbp", "2023-12-27", { language: "es" }),
  shot("spanish-figure-320", "usbp", "2026-01-20", { language: "es", width: 320 }),
];

const unfolded: readonly CardShot[] = [
  shot("menu", "sylvia-garcia", "2023-12-27", { unfold: "menu", ...second }),
  shot("mentions", "sylvia-garcia", "2023-12-27", { unfold: "mentions", ...second }),
  shot("refuse", "sylvia-garcia", "2023-12-27", { unfold: "refuse", ...second }),
  shot("explain-320", "sylvia-garcia", "2023-12-27", { unfold: "explain", width: 320, ...second }),
  shot("refuse-es-320", "sylvia-garcia", "2023-12-27", { unfold: "refuse", language: "es", width: 320, ...second }),
];

export const cardShots: readonly CardFrame[] = [...kinds, ...hard, ...unfolded].flatMap((one) =>
  (["light", "dark"] as const).map((scheme) => ({ ...one, name: `card-${one.name}-${scheme}`, scheme })),
);
