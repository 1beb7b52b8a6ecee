// `compromise` as the judge of names. The only file that knows it; its module is loaded on first need, because its
// evaluation alone costs a cold worker half a second.
import type { Judge } from "./judge.ts";

/** The part of `compromise` that is used. */
interface View {
  readonly people: () => { readonly out: (format: "array") => unknown };
  readonly places: () => { readonly out: (format: "array") => unknown };
  readonly organizations: () => { readonly out: (format: "array") => unknown };
}
export type Nlp = (text: string) => View;

/** A judge over `compromise`; give `() => import("compromise/three")`. */
export async function createJudge(load: () => Promise<{ readonly default: Nlp }>): Promise<Judge> {
  const { default: nlp } = await load();
  return { isPerson: (sentence, name) => isPerson(nlp, sentence, name) };
}

function isPerson(nlp: Nlp, sentence: string, name: string): boolean | undefined {
  const view = nlp(sentence);
  const surname = fold(name.split(/\s+/).at(-1) ?? "");
  const holds = (found: unknown): boolean =>
    Array.isArray(found) && found.some((text) => typeof text === "string" && fold(text).includes(surname));
  if (holds(view.people().out("array"))) return true;
  return holds(view.places().out("array")) || holds(view.organizations().out("array")) ? false : undefined;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
