// Paints marks by the CSS Custom Highlight API: no node, attribute or class of the page is touched. StaticRanges, because
// live ranges double the cost of the page's own edits; a block that changed is painted afresh.
import type { TextRange } from "../article/text-map.ts";
import type { Category } from "../dataset/types.ts";
import { isInControl } from "./controls.ts";
import { createLookReader, highlightName, type MarkStyle } from "./mark-look.ts";
import { removeRanges } from "./remove-ranges.ts";

export interface Mark {
  readonly category: Category;
  readonly place: TextRange;
}

export interface Painter {
  /** Replaces the marks of these blocks (any object that stands for one); a block with no marks is cleared. */
  paint(blocks: ReadonlyMap<object, readonly Mark[]>): void;
  /** Shows only these categories, without painting again. */
  showCategories(visible: ReadonlySet<Category>): void;
  /** Marks painted from now on look like this; what is painted stays. Answers whether that is another style than before. */
  useStyle(style: MarkStyle): boolean;
  /** Puts back what the page has thrown out with highlights of its own (`CSS.highlights.clear()`). Costs next to nothing. */
  restore(): void;
  /** Lights up one mention above its mark; undefined puts the light out. */
  activate(place: TextRange | undefined): void;
}

interface Layer {
  readonly name: string;
  readonly category: Category;
  readonly highlight: Highlight;
  /** What the highlight holds. */
  readonly ranges: Set<AbstractRange>;
}

interface Painted {
  readonly layer: Layer;
  readonly range: StaticRange;
}

type View = Window & typeof globalThis;

/** Undefined where the browser has no highlight registry. Everything is taken out of it when the signal aborts. */
export function createPainter(view: View, signal: AbortSignal): Painter | undefined {
  if (!("highlights" in view.CSS) || typeof view.Highlight !== "function") return undefined;
  const registry = view.CSS.highlights;
  const layers = new Map<string, Layer>();
  const byBlock = new Map<object, readonly Painted[]>();
  let visible: ReadonlySet<Category> | undefined;
  let style: MarkStyle = "underline";

  const register = ({ name, category, highlight }: Layer): void => {
    if (visible?.has(category) === false) registry.delete(name);
    else if (!registry.has(name)) registry.set(name, highlight);
  };
  const registerAll = (): void => layers.values().forEach(register);
  const layerOf = (name: string, category: Category): Layer => {
    const layer = layers.get(name) ?? { name, category, highlight: new view.Highlight(), ranges: new Set() };
    layers.set(name, layer);
    return layer;
  };
  const light = createLight(view, registry);
  const activate: Painter["activate"] = (place) => {
    if (place !== undefined) registerAll();
    light(place);
  };
  const clear = (): void => {
    activate(undefined);
    for (const name of layers.keys()) registry.delete(name);
  };
  signal.addEventListener("abort", clear, { once: true });

  return {
    paint(blocks) {
      const lookAt = createLookReader();
      const toPaint = (mark: Mark): Painted[] => {
        const parent = mark.place.startContainer.parentElement;
        if (parent === null || isInControl(parent)) return [];
        const layer = layerOf(highlightName(mark.category, lookAt(parent), style), mark.category);
        return [{ layer, range: new view.StaticRange(mark.place) }];
      };
      // All measuring comes before all painting: in turns, each would make the browser compute its styles again.
      const painted = [...blocks].map(([block, marks]) => [block, marks.flatMap(toPaint)] as const);
      erase([...blocks.keys()].flatMap((block) => byBlock.get(block) ?? []));
      for (const [block, marks] of painted) {
        for (const { layer, range } of marks) {
          layer.highlight.add(range);
          layer.ranges.add(range);
        }
        if (marks.length > 0) byBlock.set(block, marks);
        else byBlock.delete(block);
      }
      registerAll();
    },
    showCategories(next) {
      visible = next;
      registerAll();
    },
    useStyle(next) {
      const isOther = next !== style;
      style = next;
      return isOther;
    },
    restore: registerAll,
    activate,
  };
}

function erase(painted: readonly Painted[]): void {
  for (const [{ highlight, ranges }, marks] of Map.groupBy(painted, ({ layer }) => layer)) {
    removeRanges(highlight, ranges, new Set(marks.map(({ range }) => range)));
  }
}

function createLight(view: View, registry: HighlightRegistry): Painter["activate"] {
  let active: string | undefined;
  return (place) => {
    if (active !== undefined) registry.delete(active);
    active = undefined;
    const parent = place?.startContainer.parentElement ?? undefined;
    if (place === undefined || parent === undefined) return;
    const highlight = new view.Highlight(new view.StaticRange(place));
    highlight.priority = 1;
    active = highlightName("active", createLookReader()(parent));
    registry.set(active, highlight);
  };
}
