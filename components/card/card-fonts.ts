// The fonts of a folded card, as card.css.ts sets them, for the overlay to have them at hand before the first card.
import { families } from "../tokens.ts";

const { serif, sans } = families;

/** Shorthands of CSS. */
export const cardFonts: readonly string[] = [
  `600 20px ${serif}`,
  `13px ${sans}`,
  `600 13px ${sans}`,
  `11px ${sans}`,
  `600 11px ${sans}`,
  `600 10.5px ${sans}`,
  `10px ${sans}`,
];
