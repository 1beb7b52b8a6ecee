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

const WEIGHTLESS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

type GrowingRun = { -readonly [key in keyof Run]: Run[key] };

/** What makes a text differ from what a reader sees: white space other than single spaces, characters without width. */
const ODD = /\s\s|[^\S ]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/;
/** A whole stretch of it, with the spaces around: soft hyphens, joiners, direction marks and the byte order mark have no width. */
const ODD_STRETCH =
  /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]{2,}|[^\S ]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/g;
/** White space that takes room on the page: a pattern counts the byte order mark too. */
const ROOM = /[^\S\ufeff]/;

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
  text = text.trim();
  return ODD.test(text) ? text.replace(WEIGHTLESS, "").replace(/\s+/g, " ").trim() : text;
}

function addText(draft: Draft, node: Text): void {
  const { data } = node;
  if (!ODD.test(data)) return addEvenText(draft, node, 0, data.length);
  let from = 0;
  for (const { index, 0: stretch } of data.matchAll(ODD_STRETCH)) {
    addEvenText(draft, node, from, index);
    from = index + stretch.length;
    const room = stretch.search(ROOM);
    if (room >= 0) draft.space ??= { node, from: index + room };
  }
  addEvenText(draft, node, from, data.length);
}

/** Single plain spaces between words, nothing to drop: from one offset of the node to another, exclusive. */
function addEvenText(draft: Draft, node: Text, start: number, limit: number): void {
  if (start === limit) return;
  const { data } = node;
  const from = data[start] === " " ? start + 1 : start;
  const end = limit - (limit - start > 1 && data[limit - 1] === " " ? 1 : 0);
  if (from > start) draft.space ??= { node, from: start };
  if (end > from) addInk(draft, node, from, data.slice(from, end));
  if (end < limit) draft.space ??= { node, from: end };
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
