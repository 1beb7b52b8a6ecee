// Frames while the scan stands in them: opened with their element, judged once it is known that there is text in it.
import { judgeClass, NOTHING } from "./class-words.ts";
import type { Frame } from "./scan-types.ts";
import { ASIDE_TAGS, CONTENT_TAGS } from "./tags.ts";

export type OpenFrame = { -readonly [key in Exclude<keyof Frame, "parent">]: Frame[key] } & {
  readonly parent: OpenFrame | undefined;
};

export function openFrame(element: Element, parent: OpenFrame | undefined, first: number): OpenFrame {
  return {
    element,
    parent,
    depth: parent === undefined ? 0 : parent.depth + 1,
    verdict: NOTHING,
    aside: false,
    first,
    end: first,
  };
}

/** Notes what its element says of it. Most elements of a page have no text and are never asked. */
export function judgeFrame(frame: OpenFrame): void {
  const name = frame.element.localName;
  const verdict = judgeClass(frame.element);
  frame.verdict = verdict;
  frame.aside =
    ASIDE_TAGS.has(name) ||
    verdict.comments ||
    (verdict.aside && !CONTENT_TAGS.has(name)) ||
    isAsideRole(frame.element);
}

const ASIDE_ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|form)$/;

function isAsideRole(element: Element): boolean {
  const role = element.getAttribute("role");
  return role !== null && ASIDE_ROLES.test(role);
}
