// A handful of entities, made up or reduced, on which the annotator's rules can be seen one by one.
import { compileMatcher } from "../../../lib/annotation/compile-matcher.ts";
import { annotate, type AnnotateOptions } from "../../../lib/annotation/annotate.ts";
import { loadMatcher, type Matcher } from "../../../lib/annotation/load-matcher.ts";
import type { Mention } from "../../../lib/annotation/types.ts";
import type { Alias, AliasUse } from "../../../lib/dataset/alias-types.ts";
import type { Edition } from "../../../lib/dataset/edition-types.ts";
import type { Entity, EntityId, PartialDate, Tenure } from "../../../lib/dataset/types.ts";

const id = (text: string): EntityId => text as EntityId;
const date = (text: string): PartialDate => text as PartialDate;
const base = { summary: "", sources: [] };

export function alias(text: string, use: AliasUse = "always", more: Partial<Alias> = {}): Alias {
  return { text, use, ...more };
}

export function person(
  key: string,
  name: string,
  country: string,
  tenures: readonly Tenure[],
  aliases: readonly Alias[] = [],
): Entity {
  return { ...base, kind: "person", id: id(key), name, country, tenures, aliases: [alias(name), ...aliases] };
}

export function tenure(held: string, from: string, to?: string, more: Partial<Tenure> = {}): Tenure {
  return { office: id(held), from: date(from), ...(to === undefined ? {} : { to: date(to) }), source: "", ...more };
}

export function office(
  key: string,
  name: string,
  jurisdiction: string,
  aliases: readonly Alias[] = [],
  seats: "one" | "many" = "one",
): Entity {
  return { ...base, kind: "office", id: id(key), name, jurisdiction, seats, aliases: [alias(name), ...aliases] };
}

export function agency(key: string, name: string, jurisdiction: string, aliases: readonly Alias[] = []): Entity {
  return {
    ...base,
    kind: "agency",
    id: id(key),
    name,
    body: "agency",
    jurisdiction,
    aliases: [alias(name), ...aliases],
  };
}

export function term(key: string, name: string, jurisdiction: string, aliases: readonly Alias[] = []): Entity {
  return {
    ...base,
    kind: "term",
    id: id(key),
    name,
    category: "law",
    jurisdiction,
    history: [],
    related: [],
    aliases: [alias(name), ...aliases],
  };
}

export const ENTITIES: readonly Entity[] = [
  office("us-president", "President of the United States", "US", [
    alias("President", "beside-name"),
    alias("U.S. president"),
  ]),
  office("us-secretary-homeland-security", "Secretary of Homeland Security", "US", [
    alias("Homeland Security secretary"),
    alias("Secretary", "beside-name"),
  ]),
  office("us-senator", "United States Senator", "US", [alias("Sen.", "beside-name")], "many"),
  office("president-mexico", "President of Mexico", "MX", [
    alias("Mexican president"),
    alias("President", "beside-name"),
  ]),
  office("governor-texas", "Governor of Texas", "US-TX", [alias("Texas governor"), alias("Gov.", "beside-name")]),
  person("joe-biden", "Joe Biden", "US", [tenure("us-president", "2021-01-20", "2025-01-20")], [alias("Biden")]),
  person(
    "donald-trump",
    "Donald Trump",
    "US",
    [tenure("us-president", "2017-01-20", "2021-01-20"), tenure("us-president", "2025-01-20")],
    [alias("Trump")],
  ),
  person(
    "alejandro-mayorkas",
    "Alejandro Mayorkas",
    "US",
    [tenure("us-secretary-homeland-security", "2021-02-02", "2025-01-20")],
    [alias("Mayorkas", "after-full")],
  ),
  person("andres-manuel-lopez-obrador", "Andrés Manuel López Obrador", "MX", [
    tenure("president-mexico", "2018-12-01", "2024-10-01"),
  ]),
  person("greg-abbott", "Greg Abbott", "US", [tenure("governor-texas", "2015-01-20")]),
  person("maria-garduno", "María Garduño Yáñez", "MX", [tenure("inm", "2019-01-01")]),
  person("anna-may", "Anna May", "US", [tenure("us-senator", "2015-01-03", undefined, { state: "OH" })]),
  person("carl-long", "Carl Long", "US", [tenure("us-senator", "2013-01-03", undefined, { state: "OK" })]),
  person("dora-long", "Dora Long", "US", [tenure("us-senator", "2013-01-03", undefined, { state: "ME" })]),
  person("old-name-quill", "Donald Quill", "US", [tenure("us-senator", "2013-01-03", undefined, { state: "IA" })]),
  agency("dhs", "Department of Homeland Security", "US", [
    alias("Homeland Security"),
    alias("DHS", "always", { case: "exact" }),
  ]),
  agency("ice", "Immigration and Customs Enforcement", "US", [alias("ICE", "always", { case: "exact" })]),
  agency("house-homeland", "House Homeland Security Committee", "US"),
  agency("us-senate", "U.S. Senate", "US", [alias("the Senate", "always", { jurisdiction: "US" })]),
  term("title-42", "Title 42", "US"),
  term("remain-in-mexico", "Remain in Mexico", "US"),
  term("immigration-parole", "humanitarian parole", "US", [
    alias("parole", "context", { context: ["immigration", "migrants"] }),
  ]),
];

export function matcherOf(entities: readonly Entity[] = ENTITIES): Matcher {
  const edition: Edition = { hash: "test", date: date("2026-01-01"), entities, events: [], series: [] };
  return loadMatcher(compileMatcher(edition));
}

const matcher = matcherOf();

export interface Said {
  readonly published?: string;
  readonly title?: string;
  readonly options?: AnnotateOptions;
  readonly language?: string;
}

/** Mentions in a text whose paragraphs are separated by line breaks. */
export function mentionsIn(
  text: string,
  { published = "2023-12-27", title = "", options = {}, language = "en" }: Said = {},
): readonly Mention[] {
  const blocks = text.split("\n").map((line) => ({ kind: "paragraph" as const, text: line }));
  return annotate(matcher, { url: "", title, published, language, blocks }, { force: true, ...options }).mentions;
}

/** "surface=entity" of every mention, in order. */
export function linksIn(text: string, said?: Said): string[] {
  return mentionsIn(text, said).map(({ surface, entity }) => `${surface}=${entity}`);
}
