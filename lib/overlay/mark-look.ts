// Which of the looks in highlight.css a mark gets: by category, by the page's background, and by whether the page
// underlines that text itself.
import type { Category } from "../dataset/types.ts";
import { isDarkBehind } from "./page-scheme.ts";

export interface Look {
  readonly dark: boolean;
  /** The page draws a line under this text: a wash instead of a second line. */
  readonly tint: boolean;
}

/** Remembers what it has measured: one painting asks about each element once. */
export function createLookReader(): (element: Element) => Look {
  const known = new Map<Element, Look>();
  const backgrounds = new Map<Element, number | undefined>();
  return (element) => {
    const found = known.get(element) ?? { dark: isDarkBehind(element, backgrounds), tint: isUnderlined(element) };
    known.set(element, found);
    return found;
  };
}

/** The reader's choice: a line, a wash, or both. */
export type MarkStyle = "underline" | "tint" | "both";

const SUFFIXES: Readonly<Record<MarkStyle, string>> = { underline: "", tint: "-tint", both: "-both" };

/** The name in the highlight registry, which the page can see: hence the prefix. */
export function highlightName(category: Category | "active", look: Look, style: MarkStyle = "underline"): string {
  const kind = category === "active" ? "" : SUFFIXES[look.tint ? "tint" : style];
  return `waymark-${category}${kind}${look.dark ? "-dark" : ""}`;
}

/** Links that are underlined by a decoration, or by a lower border as several outlets do. */
function isUnderlined(element: Element): boolean {
  const line = element.closest("a, u, ins");
  if (line === null) return false;
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    if (style.textDecorationLine.includes("underline")) return true;
    if (style.display === "inline" && style.borderBottomStyle !== "none") return true;
    if (at === line) return false;
  }
  return false;
}
