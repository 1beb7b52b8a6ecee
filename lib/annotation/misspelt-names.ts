// "Sen. Lindsay Graham", "Gov. Greg Abbot": a full name one letter off, which the title beside it makes certain.
import { ALIAS_RULES, CATEGORIES } from "./artefact.ts";
import type { BlockText } from "./block-text.ts";
import { introduce, isTaken, take, type Cast } from "./cast.ts";
import { step, type Hit } from "./hits.ts";
import type { Matcher } from "./load-matcher.ts";
import { stateAfter, titleBefore, type NameTitle } from "./name-support.ts";
import { isWithinOneEdit } from "./one-edit.ts";
import type { Scene } from "./scene.ts";
import { titleRank } from "./title-surnames.ts";

/** Shorter names differ by one letter from too many others. */
const SHORTEST_GIVEN = 4;
const SHORTEST_SURNAME = 5;

/** Introduces and takes officials whose titled full names the dataset does not know letter by letter. */
export function takeMisspelt(scene: Scene, cast: Cast): void {
  scene.blocks.forEach((block, number) => {
    if (block.style !== "sentence") return;
    for (let first = 1; first + 1 < block.tokens.length; first++) {
      if (!isNamePair(block, first)) continue;
      const hit = misspeltAt(scene, cast, block, number, first);
      if (hit === undefined) continue;
      introduce(cast, hit);
      take(
        scene,
        cast,
        hit,
        0.85,
        "title or party tag, and a full name but for one letter",
        titleBefore(scene, number, first),
      );
    }
  });
}

function isNamePair({ tokens }: BlockText, first: number): boolean {
  const given = tokens[first];
  const surname = tokens[first + 1];
  return (
    given?.shape === "capital" &&
    given.before !== "hyphen" &&
    given.before !== "apostrophe" &&
    surname?.shape === "capital" &&
    surname.before === "space" &&
    tokens[first - 1]?.key !== given.key
  );
}

function misspeltAt(scene: Scene, cast: Cast, block: BlockText, number: number, first: number): Hit | undefined {
  const span = { block: number, first, last: first + 1 };
  const state = stateAfter(block, span.last);
  const titles = titlesOf(scene, number, first, state);
  if (titles.length === 0 || isTaken(cast, span)) return undefined;
  const hits = nearNames(scene.matcher, block, first)
    .map((entity) => ({ ...span, entity, row: scene.matcher.entities[entity] ?? NO_ROW, ...PLAIN }))
    .filter((hit) => titles.some((title) => titleRank(scene, hit, title, state) > 0));
  return hits.length === 1 ? hits[0] : undefined;
}

/** The title before the name; where a party tag follows ("D-Colo."), the two that it can mean. */
function titlesOf(scene: Scene, number: number, first: number, state: string | undefined): NameTitle[] {
  const title = titleBefore(scene, number, first);
  if (title.first < first) return [title];
  return state === undefined ? [] : ["senator", "representative"].map((titleClass) => ({ ...title, titleClass }));
}

const NO_ROW = { id: "", c: 0, j: "" };
const PLAIN = { rule: "short-name", flags: 0, extra: {} } as const;

/** Persons whose given name or surname is one letter off, the other being right. */
function nearNames(matcher: Matcher, block: BlockText, first: number): number[] {
  const [given, surname] = [block.tokens[first]?.key ?? "", block.tokens[first + 1]?.key ?? ""];
  const found = new Set<number>();
  const givenNode = step(matcher, 0, block.ids[first] ?? -1);
  if (givenNode >= 0 && surname.length >= SHORTEST_SURNAME) {
    for (const { word, node } of edgesOf(matcher, givenNode)) {
      if (isWithinOneEdit(word, surname)) addPersons(matcher, node, found);
    }
  }
  const surnameId = block.ids[first + 1] ?? -1;
  if (surnameId >= 0 && given.length >= SHORTEST_GIVEN) {
    for (const { word, node } of firstWords(matcher).get(given.charAt(0)) ?? []) {
      if (!isWithinOneEdit(word, given)) continue;
      const end = step(matcher, node, surnameId);
      if (end >= 0) addPersons(matcher, end, found);
    }
  }
  return [...found];
}

function addPersons(matcher: Matcher, node: number, found: Set<number>): void {
  const { aliasStart } = matcher.trie;
  for (let alias = aliasStart[node] ?? 0; alias < (aliasStart[node + 1] ?? 0); alias++) {
    const entity = matcher.columns.entity[alias] ?? 0;
    const isSurname = ALIAS_RULES[matcher.columns.rule[alias] ?? 0] === "surname";
    if (!isSurname && CATEGORIES[matcher.entities[entity]?.c ?? -1] === "official") found.add(entity);
  }
}

interface Edge {
  readonly word: string;
  readonly node: number;
}

function edgesOf(matcher: Matcher, node: number): Edge[] {
  const { edgeStart, edgeWord, edgeNode } = matcher.trie;
  const words = wordList(matcher);
  const edges: Edge[] = [];
  for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge++) {
    edges.push({ word: words[edgeWord[edge] ?? 0] ?? "", node: edgeNode[edge] ?? 0 });
  }
  return edges;
}

const wordLists = new WeakMap<Matcher, readonly string[]>();

function wordList(matcher: Matcher): readonly string[] {
  const list = wordLists.get(matcher) ?? [...matcher.words.keys()];
  wordLists.set(matcher, list);
  return list;
}

const firstWordLists = new WeakMap<Matcher, ReadonlyMap<string, readonly Edge[]>>();

/** Words with which aliases begin, by first letter. */
function firstWords(matcher: Matcher): ReadonlyMap<string, readonly Edge[]> {
  const list = firstWordLists.get(matcher) ?? Map.groupBy(edgesOf(matcher, 0), ({ word }) => word.charAt(0));
  firstWordLists.set(matcher, list);
  return list;
}
