// Aliases that everyday prose uses for other things, and that no rule keeps from matching there.
import type { Records } from "./compile.ts";
import { isEveryday } from "./everyday-words.ts";
import { entitiesOf } from "./find-aliases.ts";
import type { Finding } from "./findings.ts";
import { foldText } from "./fold.ts";
import type { Alias } from "./alias-types.ts";
import type { Entity } from "./types.ts";

/** Everyday words as aliases that always apply; one-word forms that may mean other things are worth a look. */
export function checkEveryday(records: Records): Finding[] {
  return entitiesOf(records).flatMap((entity) =>
    entity.aliases.filter(isUnruled).flatMap((alias) => [...everyday(entity, alias), ...doubtful(entity, alias)]),
  );
}

function isUnruled({ use, lang, context, jurisdiction }: Alias): boolean {
  return use === "always" && lang === undefined && context === undefined && jurisdiction === undefined;
}

/** "Immigration judge" leads from the people who work there to their agency. */
const STAFF = /\b(?:judge|agent|officer|official)s?$/;

function everyday({ id, kind }: Entity, { text, case: letterCase }: Alias): Finding[] {
  if (kind === "agency" && STAFF.test(text)) return [];
  const told = letterCase === "exact" && text !== text.toLowerCase() && kind !== "office";
  if (told || !isEveryday(foldText(text))) return [];
  const problem = `"${text}" is an everyday word or title: give it a context, a jurisdiction or use "after-full", or take it out`;
  // "Border wall" is what the term is about, more often than not; an office or agency is one of many.
  const isConcept = kind === "term" || kind === "place";
  return [{ check: "everyday", record: id, field: "aliases", problem, ...(isConcept && { severity: "look" }) }];
}

/** A person's bare name, an acronym of up to three letters, a word in lower case. */
function doubtful({ id, kind }: Entity, { text, case: letterCase }: Alias): Finding[] {
  if (text.includes(" ")) return [];
  const bare = kind === "person";
  const acronym = /^[A-Z][A-Za-z.]{0,5}$/.test(text) && text.replaceAll(".", "").length <= 3 && letterCase !== "exact";
  if (!bare && !acronym && text !== text.toLowerCase()) return [];
  const problem = `"${text}" alone always means this: make sure that nothing else is called so, or give it a rule`;
  return [{ check: "one-word", record: id, field: "aliases", problem, severity: "look" }];
}
