// Builds the token trie of all aliases as typed arrays. Build time only.
import type { AliasColumns, TrieArrays } from "./artefact.ts";

export interface CompiledAlias {
  /** Keys of the tokens, "," and brackets where the alias has them. */
  readonly keys: readonly string[];
  readonly entity: number;
  readonly rule: number;
  readonly flags: number;
  readonly capitals: number;
  readonly upper: number;
  readonly extra: number;
}

interface Node {
  readonly edges: Map<number, Node>;
  readonly aliases: CompiledAlias[];
}

export interface CompiledTrie {
  readonly trie: TrieArrays;
  readonly columns: AliasColumns;
  /** Words by number; a token's number is its place here. */
  readonly words: readonly string[];
}

/** Lays the aliases out breadth first; words are numbered by first use. */
export function compileTrie(aliases: readonly CompiledAlias[]): CompiledTrie {
  const words = new Map<string, number>();
  const root: Node = { edges: new Map(), aliases: [] };
  for (const alias of aliases) insert(root, alias, words);
  const nodes = [root];
  for (const node of nodes) for (const [, next] of sortedEdges(node)) nodes.push(next);
  return { ...layOut(nodes), words: [...words.keys()] };
}

function insert(root: Node, alias: CompiledAlias, words: Map<string, number>): void {
  let node = root;
  for (const key of alias.keys) {
    const word = words.get(key) ?? words.size;
    words.set(key, word);
    let next = node.edges.get(word);
    if (next === undefined) node.edges.set(word, (next = { edges: new Map(), aliases: [] }));
    node = next;
  }
  node.aliases.push(alias);
}

function sortedEdges(node: Node): [number, Node][] {
  return [...node.edges].toSorted(([left], [right]) => left - right);
}

function layOut(nodes: readonly Node[]): { trie: TrieArrays; columns: AliasColumns } {
  const number = new Map(nodes.map((node, index) => [node, index]));
  const edgeStart: number[] = [];
  const edgeWord: number[] = [];
  const edgeNode: number[] = [];
  const aliasStart: number[] = [];
  const aliases: CompiledAlias[] = [];
  for (const node of nodes) {
    edgeStart.push(edgeWord.length);
    aliasStart.push(aliases.length);
    for (const [word, next] of sortedEdges(node)) {
      edgeWord.push(word);
      edgeNode.push(number.get(next) ?? 0);
    }
    aliases.push(...node.aliases);
  }
  edgeStart.push(edgeWord.length);
  aliasStart.push(aliases.length);
  const trie = {
    edgeStart: Uint32Array.from(edgeStart),
    edgeWord: Uint32Array.from(edgeWord),
    edgeNode: Uint32Array.from(edgeNode),
    aliasStart: Uint32Array.from(aliasStart),
  };
  return { trie, columns: columnsOf(aliases) };
}

function columnsOf(aliases: readonly CompiledAlias[]): AliasColumns {
  return {
    entity: Uint16Array.from(aliases, (alias) => alias.entity),
    rule: Uint8Array.from(aliases, (alias) => alias.rule),
    flags: Uint8Array.from(aliases, (alias) => alias.flags),
    capitals: Uint16Array.from(aliases, (alias) => alias.capitals),
    upper: Uint16Array.from(aliases, (alias) => alias.upper),
    extra: Uint16Array.from(aliases, (alias) => alias.extra),
  };
}
