// The list of screenshots: what is drawn, at which width, in which language and scheme.
import type { Scheme } from "../../../components/tokens.ts";
import type { Card, Language } from "../../../lib/context/types.ts";
import type { PopupState } from "../../../components/popup/types.ts";
import * as people from "./cards-people.ts";
import * as things from "./cards-things.ts";
import { states } from "./popup-states.ts";

interface Frame {
  readonly name: string;
  readonly scheme: Scheme;
  /** Of the viewport, px. */
  readonly width: number;
}

export interface CardShot extends Frame {
  readonly kind: "card";
  readonly card: Card;
  readonly mention?: { readonly index: number; readonly count: number };
  readonly pinned: boolean;
  /** The page around it is written from right to left. */
  readonly rightToLeft: boolean;
}

export interface PopupShot extends Frame {
  readonly kind: "popup";
  readonly state: PopupState;
  readonly language: Language;
}

export type Shot = CardShot | PopupShot;

const USUAL = 440;
const POPUP = 376;

type CardOptions = Partial<Pick<CardShot, "mention" | "pinned" | "rightToLeft" | "width">>;

function cardShots(name: string, card: Card, options: CardOptions = {}): readonly CardShot[] {
  const plain = { kind: "card", card, width: USUAL, pinned: false, rightToLeft: false } as const;
  return (["light", "dark"] as const).map((scheme) => ({
    ...plain,
    ...options,
    name: `card-${name}-${scheme}`,
    scheme,
  }));
}

function popupShots(name: string, state: PopupState, language: Language = "en", width = POPUP): readonly PopupShot[] {
  return (["light", "dark"] as const).map((scheme) => ({
    kind: "popup",
    name: `popup-${name}-${scheme}`,
    state,
    language,
    scheme,
    width,
  }));
}

export const shots: readonly Shot[] = [
  ...cardShots("official", people.mayorkas, { mention: { index: 2, count: 5 } }),
  ...cardShots("office", people.foreignSecretary, { mention: { index: 1, count: 1 } }),
  ...cardShots("agency", things.cbp, { mention: { index: 1, count: 2 }, pinned: true }),
  ...cardShots("term-ended", things.title42, { mention: { index: 1, count: 3 } }),
  ...cardShots("term-in-force", things.remain, { mention: { index: 12, count: 14 } }),
  ...cardShots("place", things.eaglePass, { mention: { index: 1, count: 1 } }),
  ...cardShots("acting", people.acting),
  ...cardShots("long-german", things.german, { mention: { index: 1, count: 2 } }),
  ...cardShots("long-german-320", things.german, { mention: { index: 1, count: 2 }, width: 320 }),
  ...cardShots("long-office", people.longOffice, { mention: { index: 1, count: 2 } }),
  ...cardShots("right-to-left", people.saied, { mention: { index: 1, count: 2 }, rightToLeft: true }),
  ...cardShots("introduced", people.introduced, { mention: { index: 1, count: 1 } }),
  ...cardShots("missing-facts", things.bamf),
  ...cardShots("official-320", people.mayorkas, { mention: { index: 2, count: 5 }, width: 320 }),
  ...cardShots("term-296", things.title42, { mention: { index: 2, count: 5 }, width: 296 }),
  ...cardShots("spanish", people.spanish, { mention: { index: 2, count: 5 } }),
  ...Object.entries(states).flatMap(([name, state]) => popupShots(name, state, name === "spanish" ? "es" : "en")),
  ...popupShots("article-320", states.article, "en", 320),
  ...popupShots("spanish-320", states.spanish, "es", 320),
  ...popupShots("no-access-spanish", states["no-access"], "es"),
];
