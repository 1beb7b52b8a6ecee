// What the demo read off the cards, as a table that fits a terminal.

export interface DemoRow {
  readonly mention: string;
  readonly entity: string;
  /** The card's whole text. */
  readonly card: string;
}

/** Characters in a line of the narrowest terminal that people use. */
const WIDTH = 80;
const NAMES = 24;

/** Mention and entity in the left column, what the card says beside them, wrapped. */
export function demoTable(rows: readonly DemoRow[]): string {
  const head = line("mention / entity", "what the card says");
  return [head, line("─".repeat(NAMES), "─".repeat(WIDTH - NAMES - 2)), ...rows.flatMap(linesOf)].join("\n");
}

function linesOf({ mention, entity, card }: DemoRow): string[] {
  const left = [...wrap(mention, NAMES), ...wrap(`→ ${entity}`, NAMES)];
  const right = wrap(card.replace(/\s+/g, " ").trim(), WIDTH - NAMES - 2);
  const height = Math.max(left.length, right.length);
  return [...Array.from({ length: height }, (_, row) => line(left[row] ?? "", right[row] ?? "")), ""];
}

function line(left: string, right: string): string {
  return `${left.padEnd(NAMES)}  ${right}`.trimEnd();
}

/** Greedy wrapping at spaces; a word longer than the line stands alone on its line. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
