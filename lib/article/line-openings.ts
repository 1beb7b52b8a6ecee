// Lines that are known by how they begin. Nearly no line of a page begins so, and a pattern of a hundred alternatives is dear to compile
// and to try: the first letters tell whether a line is asked at all, and which few alternatives it is asked for.

const FIRST = 3;
/** Stands for the first letters where an alternative begins with a number. */
const NUMBER = String.raw`\d+`;

/**
 * Answers whether a line, whatever its case, matches from its start. `alternatives`: one a line, in lower case; each begins with three
 * plain characters or with a number (`\d+`). `rest`: what must follow.
 */
export function lineOpenings(alternatives: string, rest = ""): (line: string) => boolean {
  // Not before a line is asked: most pages hold no article.
  let byOpening: ReadonlyMap<string, readonly string[]> | undefined;
  const patterns = new Map<string, RegExp>();
  return (line) => {
    byOpening ??= Map.groupBy(alternatives.trim().split(/\s*\n\s*/), (alternative) => alternative.slice(0, FIRST));
    const opening = line.slice(0, FIRST).toLowerCase();
    const key = isNumber(opening) ? NUMBER : opening;
    const asked = byOpening.get(key);
    if (asked === undefined) return false;
    const pattern = patterns.get(key) ?? new RegExp(`^(?:${asked.join("|")})${rest}`);
    patterns.set(key, pattern);
    return pattern.test(line.toLowerCase());
  };
}

function isNumber(opening: string): boolean {
  const code = opening.charCodeAt(0);
  return code >= 48 && code <= 57;
}
