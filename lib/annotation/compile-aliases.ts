// From the dataset's records to the aliases that the matcher knows, with what can be worked out from them: name forms of
// persons, plurals of terms. Build time only.
import type { Alias } from "../dataset/alias-types.ts";
import type { Entity, Person } from "../dataset/types.ts";
import { aliasShape } from "./alias-shape.ts";
import { ALIAS_RULES, type AliasExtra, type AliasRule } from "./artefact.ts";
import { caseForms } from "./case-names.ts";
import type { CompiledAlias } from "./compile-trie.ts";
import { isGeneric } from "./generic-words.ts";
import { titleClass } from "./titles.ts";
import { pluralOf } from "./plurals.ts";
import { nameForms, nameUnits } from "./person-names.ts";
import { tokenize } from "./tokens.ts";

/** Collects aliases, drops doubles (the first wins) and interns their rare conditions. */
export interface AliasSink {
  readonly add: (entity: number, alias: Alias, rule: AliasRule) => void;
  readonly aliases: CompiledAlias[];
  readonly extras: AliasExtra[];
}

export function aliasSink(): AliasSink {
  const aliases: CompiledAlias[] = [];
  const extras: AliasExtra[] = [{}];
  const extraNumbers = new Map<string, number>([["{}", 0]]);
  const seen = new Set<string>();
  const add = (entity: number, alias: Alias, rule: AliasRule): void => {
    const shape = aliasShape(alias.text, alias.case);
    if (shape === undefined) return;
    const identity = `${entity} ${shape.keys.join(" ")} ${shape.capitals} ${shape.upper} ${alias.jurisdiction ?? ""}`;
    if (seen.has(identity)) return;
    seen.add(identity);
    aliases.push({
      ...shape,
      entity,
      rule: ALIAS_RULES.indexOf(rule),
      extra: extraNumber(extraOf(alias), extras, extraNumbers),
    });
  };
  return { add, aliases, extras };
}

function extraOf(alias: Alias): AliasExtra {
  const { context, lang, jurisdiction, from, to } = alias;
  return {
    ...(context === undefined ? {} : { context: context.map(foldPhrase) }),
    ...(lang === undefined ? {} : { lang }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function foldPhrase(phrase: string): string {
  return tokenize(phrase)
    .map((token) => token.key)
    .join(" ");
}

function extraNumber(extra: AliasExtra, extras: AliasExtra[], numbers: Map<string, number>): number {
  const key = JSON.stringify(extra);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, extras.length);
  return extras.push(extra) - 1;
}

/** Adds everything that may name the entity. */
export function addAliases(sink: AliasSink, entity: Entity, index: number): void {
  if (entity.kind === "person") return isPublicPerson(entity) ? addPerson(sink, entity, index) : undefined;
  const aliases = entity.aliases.filter((alias) => isMarked(entity, alias));
  for (const alias of aliases) sink.add(index, alias, alias.use);
  if (entity.kind !== "term") return;
  addPlurals(sink, aliases, index);
  addCaseForms(sink, aliases, index);
}

function addCaseForms(sink: AliasSink, aliases: readonly Alias[], index: number): void {
  for (const alias of aliases) for (const text of caseForms(alias.text)) sink.add(index, { ...alias, text }, alias.use);
}

/** "ICE agents", "immigration judges": the people who work there; the body's own name is marked. */
const STAFF = / (?:agents?|officers?|judges?|officials?)$/;

/** "Brussels" is mostly a place. */
const CAPITALS = new Set(
  "Brussels Bruselas Washington Westminster London Londres Ottawa Canberra Berlin Paris Madrid".split(" "),
);

function isMarked(entity: Entity, alias: Alias): boolean {
  if (entity.kind === "office") return !isBareTitle(alias) && !isGeneric(alias);
  if (entity.kind === "agency" && (STAFF.test(alias.text) || CAPITALS.has(alias.text))) return false;
  return entity.kind === "place" ? isInstitution(alias.text) && /\p{Lu}/u.test(alias.text) : !isGeneric(alias);
}

/** Victims, migrants and advocates have records for the events' sake; only a public role earns a mark. */
function isPublicPerson(person: Person): boolean {
  if (person.tenures.length > 0 || person.party !== undefined) return true;
  const role = person.role ?? person.summary;
  return PUBLIC_ROLE.test(role) || (SERVANT.test(role) && !/\b(?:council|union|federation|coalition)\b/i.test(role));
}

const PUBLIC_ROLE = /\b(?:judge|candidate|politician|diplomat|minister|mayor|governor|ambassador|king|queen)\b/i;

/** "UNHCR official", "Deputy spokesman for the UN Secretary-General"; unions and lobbies have officials too. */
const SERVANT = /\b(?:official|spokes(?:man|woman|person)|adviser)\b/i;

/** A town or valley is geography, which articles are full of; a camp, a centre, a route has a history to tell. "Moria" alone is a town. */
function isInstitution(name: string): boolean {
  return /\b(?:camps?|cent(?:re|er)s?|centros?|campos?|campamentos?|c[aá]rcel|prisi[oó]n|albergue|ruta|tap[oó]n|facility|detention|hotel|alcatraz|lockup|depot|hall|stockholm|jungle|gap|route|road|CECOT|plaza)\b/i.test(
    name,
  );
}

/** "the governor": `generic-titles.ts` reads such titles through the article, not through fifty aliases. */
function isBareTitle(alias: Alias): boolean {
  const words = tokenize(alias.text).map((token) => token.key);
  // "House Speaker" names the body.
  if (words[0] === "house") return false;
  return (
    titleClass(/^(?:the|el|la)$/.test(words[0] ?? "") ? words.slice(1) : words) !== undefined &&
    alias.use !== "beside-name"
  );
}

function addPerson(sink: AliasSink, person: Person, index: number): void {
  const fullAliases: Alias[] = [];
  for (const alias of person.aliases) {
    const text = nameUnits(alias.text).join(" ");
    if (text.includes(" ")) fullAliases.push({ ...alias, text });
    else sink.add(index, { ...alias, text }, bareRule(alias, text));
  }
  const name = fullAliases.find((alias) => alias.text === nameUnits(person.name).join(" "));
  for (const alias of fullAliases) sink.add(index, alias, alias.use);
  const forms = nameForms(
    [person.name, ...fullAliases.filter((alias) => alias.lang === undefined).map((alias) => alias.text)],
    person.country,
  );
  const inherited: Alias = { text: "", use: "always", ...name };
  for (const text of forms.full) sink.add(index, { ...inherited, text }, inherited.use);
  for (const text of forms.derived) sink.add(index, { text, use: "context" }, "short-name");
  for (const text of forms.surnames) sink.add(index, { text, use: "after-full" }, "surname");
}

/** "President Obama" is an alias of the name with a title: what is left of it is a surname, not a name that stands alone. */
function bareRule(alias: Alias, stripped: string): AliasRule {
  if (stripped !== alias.text) return "surname";
  return alias.use === "after-full" ? "surname" : alias.use;
}

function addPlurals(sink: AliasSink, aliases: readonly Alias[], index: number): void {
  for (const alias of aliases) {
    if (/[a-z]$/.test(alias.text) && !/[su]$|(?:ing|ed|ly|ty)$/.test(alias.text)) {
      sink.add(index, { ...alias, text: pluralOf(alias.text) }, alias.use);
    }
  }
}
