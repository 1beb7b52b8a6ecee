// Later mentions, by the surname alone, of public people whom only the article knows.
import type { Stranger } from "./article-people.ts";
import type { BlockText } from "./block-text.ts";
import { isNameWord, joinsName } from "./name-runs.ts";
import { cellOf } from "./places-in-text.ts";
import type { Scene } from "./scene.ts";

/** Later mentions by the surname alone; by the first word where the name is written surname first ("Moon Jae-in"). */
export function strangerSurnames(scene: Scene, named: readonly Stranger[], covered: ReadonlySet<number>): Stranger[] {
  const bySurname = new Map<string, Stranger>();
  for (const stranger of named) {
    const tokens = scene.blocks[stranger.block]?.tokens ?? [];
    const hyphened = tokens[stranger.last]?.before === "hyphen" && tokens[stranger.last]?.shape === "lower";
    const key = tokens[hyphened ? stranger.first : stranger.last]?.key ?? "";
    const other = bySurname.get(key);
    if (other === undefined) bySurname.set(key, stranger);
    else if (other.name !== stranger.name) bySurname.set(key, { ...other, name: "" });
  }
  return scene.blocks.flatMap((block, number) =>
    number === scene.title ? [] : surnamesIn(block, number, bySurname, covered),
  );
}

function surnamesIn(
  block: BlockText,
  number: number,
  bySurname: ReadonlyMap<string, Stranger>,
  covered: ReadonlySet<number>,
): Stranger[] {
  return block.tokens.flatMap((token, index) => {
    const stranger = bySurname.get(token.key);
    if (
      stranger === undefined ||
      stranger.name === "" ||
      token.shape === "lower" ||
      covered.has(cellOf(number, index))
    ) {
      return [];
    }
    if (isPartOfMore(block, index)) return [];
    return [{ ...stranger, block: number, first: surnameStart(block, index), last: index }];
  });
}

/** "O'Malley" is cut at its apostrophe. */
function surnameStart(block: BlockText, index: number): number {
  return block.tokens[index]?.before === "apostrophe" && joinsName(block, index) ? index - 1 : index;
}

function isPartOfMore(block: BlockText, index: number): boolean {
  const token = block.tokens[index];
  const previous = block.tokens[index - 1];
  const next = block.tokens[index + 1];
  const after = next !== undefined && next.before === "space" && next.shape === "capital";
  const before = previous !== undefined && token?.before === "space" && isNameWord(previous) && !previous.opens;
  return before || after || token?.before === "hyphen" || next?.before === "hyphen";
}
