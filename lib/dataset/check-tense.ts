// A history item tells what happened, in the past tense: a card sets it beside others of other years. Titles of events are headlines.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";

/** Verbs that are no nouns too, so that "orders" and "ends" pass; what follows "that" or "who" describes and may stay. */
const PRESENT =
  /(?<!\b(?:that|which|who|it) )\b(?:adopts|agrees|announces|approves|asks|becomes|begins|creates|decides|declares|denies|enacts|explains|expels|gives|launches|lifts|opens|proposes|publishes|requires|resumes|sends|signs|starts|suspends|takes effect|upholds)\b/;

/** History items in the present tense. */
export function checkTense({ terms, places }: Records): Finding[] {
  return [...terms, ...places].flatMap(({ id, history }) =>
    history.flatMap(({ what }, index) => {
      const verb = PRESENT.exec(what)?.[0];
      if (verb === undefined) return [];
      const problem = `"${verb}": tell it in the past tense`;
      return [{ check: "tense", record: id, field: `history.${index}`, problem }];
    }),
  );
}
