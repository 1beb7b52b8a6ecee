// Paints marks by the CSS Custom Highlight API: no node, attribute or class of the page is touched. StaticRanges, because
// live ranges double the cost of the page's own edits; a block that changed is painted afresh.
import type { TextRange } from "../article/text-map.ts";
import type { Category } from "../dataset/types.ts";
import { isInControl } from "./controls.ts";
import { createLookReader, highlightName } from "./mark-look.ts";

export interface Mark {
  readonly category: Category;
  readonly place: TextRange;
}

export interface Painter {
  /** Replaces the marks of these blocks (any object that stands for one); a block with no marks is cleared. */
  paint(blocks: ReadonlyMap<object, readonly Mark[]>): void;
  /** Shows only these categories, without painting again. */
  showCategories(visible: ReadonlySet<Category>): void;
  /** Lights up one mention above its mark; undefined puts the light out. */
  activate(place: TextRange | undefined): void;
  /** Takes everything out of the registry. */
  clear(): void;
}

interface Painted {
  readonly highlight: Highlight;
  readonly range: StaticRange;
}

/** Undefined where the browser has no highlight registry. Ends, cleared, with the signal. */
export function createPainter(view: Window & typeof globalThis, signal: AbortSignal): Painter | undefined {
  if (!("highlights" in view.CSS) || typeof view.Highlight !== "function") return undefined;
  const registry = view.CSS.highlights;
  const categories = new Map<string, Category>();
  const highlights = new Map<string, Highlight>();
  const byBlock = new Map<object, readonly Painted[]>();
  let visible: ReadonlySet<Category> | undefined;
  let active: string | undefined;

  const isVisible = (name: string): boolean => {
    const category = categories.get(name);
    return visible === undefined || category === undefined || visible.has(category);
  };
  const highlightOf = (name: string, category: Category): Highlight => {
    const known = highlights.get(name);
    if (known !== undefined) return known;
    const made = new view.Highlight();
    highlights.set(name, made);
    categories.set(name, category);
    if (isVisible(name)) registry.set(name, made);
    return made;
  };
  const paintMark = (mark: Mark, lookAt: ReturnType<typeof createLookReader>): Painted[] => {
    const parent = mark.place.startContainer.parentElement;
    if (parent === null || isInControl(parent)) return [];
    const highlight = highlightOf(highlightName(mark.category, lookAt(parent)), mark.category);
    const range = new view.StaticRange(mark.place);
    highlight.add(range);
    return [{ highlight, range }];
  };
  const activate = (place: TextRange | undefined): void => {
    if (active !== undefined) registry.delete(active);
    active = undefined;
    const parent = place?.startContainer.parentElement;
    if (place === undefined || parent === null || parent === undefined) return;
    const highlight = new view.Highlight(new view.StaticRange(place));
    highlight.priority = 1;
    active = highlightName("active", createLookReader()(parent));
    registry.set(active, highlight);
  };
  const clear = (): void => {
    activate(undefined);
    for (const [name, highlight] of highlights) {
      registry.delete(name);
      highlight.clear();
    }
    highlights.clear();
    byBlock.clear();
  };
  signal.addEventListener("abort", clear, { once: true });

  return {
    paint(blocks) {
      const lookAt = createLookReader();
      for (const [block, marks] of blocks) {
        for (const old of byBlock.get(block) ?? []) old.highlight.delete(old.range);
        const painted = marks.flatMap((mark) => paintMark(mark, lookAt));
        if (painted.length > 0) byBlock.set(block, painted);
        else byBlock.delete(block);
      }
    },
    showCategories(next) {
      visible = next;
      for (const [name, highlight] of highlights) {
        if (isVisible(name)) registry.set(name, highlight);
        else registry.delete(name);
      }
    },
    activate,
    clear,
  };
}
