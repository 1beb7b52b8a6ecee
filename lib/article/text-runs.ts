// The text of a block as a reader sees it, and the runs that say from which text node each stretch of it comes.

/** A stretch that is the same, code unit by code unit (a collapsed space excepted), in the block's text and in the node. */
export interface Run {
  readonly node: Text;
  /** Offset in the block's text. */
  readonly at: number;
  /** Offset in the node's data. */
  readonly from: number;
  readonly length: number;
}

/** What the text of a block is made of, in order: text nodes, and line breaks (any other node), which read as a space. */
export type Piece = Text | Element;

export interface BlockText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/**
 * Either white space (group 1, no-break spaces included) or ink. Between them stand, dropped, soft hyphens and
 * characters without width: joiners, direction marks, the byte order mark.
 */
const TOKEN = /([\s\u00a0]+)|[^\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
const WEIGHTLESS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

type GrowingRun = { -readonly [key in keyof Run]: Run[key] };

/** What makes a text differ from what a reader sees: white space other than single spaces, characters without width. */
const ODD = /\s\s|[^\S ]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/;

interface Draft {
  text: string;
  runs: GrowingRun[];
  /** The first white space since the last ink. */
  space: { node: Text | undefined; from: number } | undefined;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** Joins pieces into one line: white space collapsed and trimmed, what has no width dropped. */
export function blockText(pieces: readonly Piece[]): BlockText {
  const draft: Draft = { text: "", runs: [], space: undefined };
  for (const piece of pieces) {
    if (isText(piece)) addText(draft, piece);
    else draft.space ??= { node: undefined, from: 0 };
  }
  return { text: draft.text, runs: draft.runs };
}

/** The same text without the runs, for the many stretches of a page that are only weighed. */
export function plainText(pieces: readonly Piece[]): string {
  let text = "";
  for (const piece of pieces) text += isText(piece) ? piece.data : " ";
  if (ODD.test(text)) text = text.replace(WEIGHTLESS, "").replace(/\s+/g, " ");
  return text.trim();
}

function addText(draft: Draft, node: Text): void {
  const { data } = node;
  if (!ODD.test(data)) return addEvenText(draft, node, data);
  for (const token of data.matchAll(TOKEN)) {
    if (token[1] !== undefined && isSpace(token[1])) draft.space ??= { node, from: token.index };
    else if (token[1] === undefined) addInk(draft, node, token.index, token[0]);
  }
}

/** Most text nodes: single plain spaces between words, nothing to drop. */
function addEvenText(draft: Draft, node: Text, data: string): void {
  const from = data.startsWith(" ") ? 1 : 0;
  const end = data.length - (data.length > 1 && data.endsWith(" ") ? 1 : 0);
  if (from === 1) draft.space ??= { node, from: 0 };
  if (end > from) addInk(draft, node, from, data.slice(from, end));
  if (end < data.length) draft.space ??= { node, from: end };
}

/** The byte order mark counts as white space in a pattern, but takes no room on the page. */
function isSpace(text: string): boolean {
  return text.replaceAll("\ufeff", "") !== "";
}

function addInk(draft: Draft, node: Text, from: number, ink: string): void {
  const { space } = draft;
  draft.space = undefined;
  if (space !== undefined && draft.text !== "") {
    if (space.node !== undefined) addRun(draft, space.node, space.from, 1);
    draft.text += " ";
  }
  addRun(draft, node, from, ink.length);
  draft.text += ink;
}

function addRun(draft: Draft, node: Text, from: number, length: number): void {
  const last = draft.runs.at(-1);
  const at = draft.text.length;
  const continues = last?.node === node && last.from + last.length === from && last.at + last.length === at;
  if (continues) last.length += length;
  else draft.runs.push({ node, at, from, length });
}
