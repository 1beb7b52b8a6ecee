// A sample article with the marks as they will be: the choices above show here at once.
import type { Category } from "../../lib/dataset/types.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import type { OptionWords } from "./words.ts";

interface Piece {
  readonly text: string;
  readonly category?: Category;
}

const CATEGORY_NAMES: readonly string[] = ["official", "office", "agency", "term", "place"] satisfies Category[];

/** "[term:Title 42] ended" as pieces. */
function piecesOf(text: string): readonly Piece[] {
  return text.split(/(\[[a-z]+:[^\]]+\])/).flatMap((part): Piece[] => {
    const [, name = "", words = ""] = /^\[([a-z]+):([^\]]+)\]$/.exec(part) ?? [];
    if (isCategory(name)) return [{ text: words, category: name }];
    return part === "" ? [] : [{ text: part }];
  });
}

function isCategory(name: string): name is Category {
  return CATEGORY_NAMES.includes(name);
}

/** Two forms of one name end alike: "Alejandro Mayorkas" and "Mayorkas". */
function lastWord(text: string): string {
  return text.split(" ").at(-1) ?? text;
}

/** Which pieces are marked: by category, and by how often a name is to be marked. */
function isMarked({ text, category }: Piece, settings: Settings, seen: Set<string>): boolean {
  if (category === undefined || !settings.categories[category]) return false;
  if (settings.marking === "every") return true;
  const name = lastWord(text);
  const isFirst = !seen.has(name);
  seen.add(name);
  return isFirst;
}

export function Preview({ settings, words }: { readonly settings: Settings; readonly words: OptionWords }) {
  const seen = new Set<string>();
  return (
    <div class="preview" data-look={settings.markStyle} lang={words.lang}>
      {words.sample.map(({ heading, text }) => {
        if (settings.marking === "first-per-section") seen.clear();
        return (
          <div key={text}>
            {heading === "" ? null : <h4>{heading}</h4>}
            <p>
              {piecesOf(text).map((piece, index) =>
                isMarked(piece, settings, seen) ? (
                  <span key={index} class="mark" data-category={piece.category}>
                    {piece.text}
                  </span>
                ) : (
                  piece.text
                ),
              )}
            </p>
          </div>
        );
      })}
    </div>
  );
}
