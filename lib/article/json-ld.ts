// The page's JSON-LD, read leniently: publishing systems leave comments, trailing commas, raw line breaks and HTML entities in it.

export type JsonObject = { readonly [key: string]: unknown };

export function linkedScripts(document: Document): Iterable<Element> {
  return document.querySelectorAll('script[type^="application/ld+json"]');
}

/** Every object at the top level, in `@graph`, and under `mainEntity`, `mainEntityOfPage` and `subjectOf`, in the order of the scripts' texts. */
export function jsonLd(sources: Iterable<string>): JsonObject[] {
  const found: JsonObject[] = [];
  for (const source of sources) collect(parseLenient(source), found, 0);
  return found;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parses JSON or something close to it. Undefined where nothing can be made of it. */
export function parseLenient(source: string): unknown {
  return parse(source) ?? parse(mend(source)) ?? parse(mend(unescape(source)));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

function unescape(source: string): string {
  return source.replaceAll("&quot;", '"').replaceAll("&#34;", '"').replaceAll("&amp;", "&");
}

const WRAPPER =
  /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$|;\s*$/g;
const STRING_OR_NOISE = /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=\s*[}\]])/g;

/** Outside strings: no comments, no trailing commas. Inside: line breaks as spaces, wrong escapes freed. */
function mend(source: string): string {
  return source.replace(WRAPPER, "").replace(STRING_OR_NOISE, (part) => (part.startsWith('"') ? mendString(part) : ""));
}

function mendString(part: string): string {
  return part.replace(/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/g, "").replace(/\p{Cc}/gu, " ");
}

function collect(value: unknown, into: JsonObject[], depth: number): void {
  if (depth > 4) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1);
  if (!isObject(value)) return;
  into.push(value);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "subjectOf"]) collect(value[key], into, depth + 1);
}

/** The `@type` names of an object, without a schema.org prefix. */
export function typesOf(object: JsonObject): string[] {
  const type = object["@type"];
  const names: unknown[] = Array.isArray(type) ? type : [type];
  return names.filter((name) => typeof name === "string").map((name) => name.replace(/^.*[/:#]/, ""));
}

/** A property as text: a string, the first of several, or the `name`/`@value` of an object. */
export function textProperty(object: JsonObject | undefined, key: string): string | undefined {
  let value = object?.[key];
  if (Array.isArray(value)) value = value[0] as unknown;
  if (isObject(value)) value = value["name"] ?? value["@value"] ?? value["url"] ?? value["@id"];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
