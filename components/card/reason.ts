// The annotator's evidence for a mention, in the reader's words.
import type { MenuWords, ReasonWords } from "./words.ts";

type PlainReason = Exclude<keyof ReasonWords, "aliasBeside">;

/** Beginnings of the evidence that lib/annotation gives, the most telling first. */
const KINDS: readonly (readonly [start: RegExp, reason: PlainReason])[] = [
  [/^full name/, "fullName"],
  [/has the full name/, "namedElsewhere"],
  [/^alias/, "alias"],
  [/but for one letter$/, "misspelt"],
  [/^title and surname/, "titleAndSurname"],
  [/^(bare )?title/, "title"],
  [/^surname after/, "surname"],
  [/^surname of the nearer/, "nearerSurname"],
  [/^surname of an office/, "holderSurname"],
  [/^unmistakable name/, "alias"],
  [/^public title/, "onlyHere"],
  [/^the reader's own/, "own"],
];

/** Which rule decided; evidence of a kind that has no words here is told as the annotator gave it. */
export function reasonFor(evidence: string, { reasons }: MenuWords): string {
  const beside = /^alias \(context: "(.+)"\)$/.exec(evidence)?.[1];
  if (beside !== undefined) return reasons.aliasBeside(beside);
  const kind = KINDS.find(([start]) => start.test(evidence));
  return kind === undefined ? evidence : reasons[kind[1]];
}
