// The categories' toggles, which are the key to the underlines at the same time.
import type { Category } from "../../lib/dataset/types.ts";
import { CATEGORIES } from "../tokens.ts";
import type { PopupWords } from "./words.ts";
import type { ArticleState, PopupEvents } from "./types.ts";

interface ChipProps extends Pick<PopupEvents, "onCategory"> {
  readonly category: Category;
  readonly on: boolean;
  readonly count: number;
  readonly words: PopupWords;
}

function Chip({ category, on, count, words, onCategory }: ChipProps) {
  return (
    <button
      type="button"
      class="chip"
      data-category={category}
      aria-pressed={on}
      onClick={() => onCategory(category, !on)}
    >
      <span class="key" aria-hidden="true" />
      <span class="name">{words.categories[category]}</span> <span class="count">{count}</span>
    </button>
  );
}

export interface CategoryChipsProps
  extends Pick<ArticleState, "counts" | "categories">, Pick<PopupEvents, "onCategory"> {
  readonly words: PopupWords;
}

export function CategoryChips({ counts, categories, words, onCategory }: CategoryChipsProps) {
  return (
    <fieldset class="chips" aria-label={words.categoriesLabel}>
      {CATEGORIES.map((category) => (
        <Chip
          key={category}
          category={category}
          on={categories[category]}
          count={counts[category]}
          words={words}
          onCategory={onCategory}
        />
      ))}
    </fieldset>
  );
}
