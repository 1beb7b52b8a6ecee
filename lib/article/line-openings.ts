// Lines that are known by how they begin. Nearly no line of a page begins so, and a pattern of a hundred alternatives is dear to compile
// and to try: two characters tell first whether it need be asked at all.

const FIRST = 2;

/**
 * Answers whether a line, whatever its case, matches from its start. `alternatives`: one a line, in lower case; each begins with two
 * plain characters, or with a digit (`\\d`). `rest`: what must follow.
 */
export function lineOpenings(alternatives: string, rest = ""): (line: string) => boolean {
  const list = alternatives.trim().split(/\s*\n\s*/);
  const openings = new Set(list.map((alternative) => alternative.slice(0, FIRST)));
  let pattern: RegExp | undefined;
  return (line) => {
    const opening = line.slice(0, FIRST).toLowerCase();
    if (!openings.has(opening) && !(openings.has("\\d") && isDigit(opening))) return false;
    pattern ??= new RegExp(`^(?:${list.join("|")})${rest}`);
    return pattern.test(line.toLowerCase());
  };
}

function isDigit(opening: string): boolean {
  const code = opening.charCodeAt(0);
  return code >= 48 && code <= 57;
}
