// Frames while the scan stands in them: opened with their element, judged once it is known that there is text in it.
import { judgeClass, NOTHING } from "./class-words.ts";
import type { ClassVerdict } from "./class-words.ts";
import type { Frame } from "./scan-types.ts";
import { ASIDE_TAGS, CONTENT_TAGS } from "./tags.ts";

export type OpenFrame = { -readonly [key in Exclude<keyof Frame, "parent">]: Frame[key] } & {
  readonly parent: OpenFrame | undefined;
};

export function openFrame(
  element: Element,
  name: string,
  parent: OpenFrame | undefined,
  at: number,
  first: number,
): OpenFrame {
  return {
    element,
    name,
    classes: "",
    parent,
    depth: parent === undefined ? 0 : parent.depth + 1,
    at,
    children: 0,
    verdict: NOTHING,
    aside: false,
    first,
    end: first,
  };
}

/** Notes what its element says of it. Most elements of a page have no text and are never asked. */
export function judgeFrame(frame: OpenFrame): void {
  const { element, name } = frame;
  if (frame.parent !== undefined) frame.parent.children += 1;
  frame.aside = ASIDE_TAGS.has(name);
  if (!element.hasAttributes()) return;
  frame.classes = element.getAttribute("class") ?? "";
  frame.verdict = judgeClass(element, name, frame.classes);
  frame.aside ||= isAside(element, name, frame.verdict);
}

/** What an element is by its name, class and role, where that says that it is not the article. */
export function asideBy(element: Element, name: string, classes: string): "comments" | "aside" | undefined {
  const verdict = judgeClass(element, name, classes);
  if (verdict.comments) return "comments";
  return ASIDE_TAGS.has(name) || isAside(element, name, verdict) ? "aside" : undefined;
}

function isAside(element: Element, name: string, { comments, aside }: ClassVerdict): boolean {
  return comments || (aside && !CONTENT_TAGS.has(name)) || isAsideRole(element);
}

const ASIDE_ROLES: ReadonlySet<string> = new Set(
  "navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist form".split(" "),
);

function isAsideRole(element: Element): boolean {
  const role = element.getAttribute("role");
  return role !== null && ASIDE_ROLES.has(role);
}
