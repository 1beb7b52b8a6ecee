// The one element that Waymark adds to a page. Its shadow root is closed, so page scripts can neither read nor press what is
// in it; the card's frame is a popover, so it stands above any page's z-index. It is made and appears with the first card.
import { isInside } from "./geometry.ts";
import type { Point } from "./geometry.ts";
import { HOST_STYLE } from "./host-style.ts";

/** Marks the element as ours for whoever looks at the page's tree. */
const MARK = "data-waymark-card";

/** Events that stay inside: the page's hot keys, focus traps and "click outside" handlers do not concern the card. */
const KEPT_INSIDE = [
  "keydown", "keyup", "keypress", "beforeinput", "input", "focusin", "focusout", "pointerdown", "pointerup", "mousedown",
  "mouseup", "click", "auxclick", "dblclick", "contextmenu", "touchstart", "touchend", "wheel",
] as const; // prettier-ignore

/** ms after which screen readers listen to a live region that has come into the page. */
const REGION_SETTLES = 200;
/** ms after which they have noticed that its words are gone. */
const WORDS_GONE = 20;

export interface Host {
  /** Where the card is rendered; a popover that is not shown yet. Made when first asked for. */
  readonly frame: HTMLElement;
  show(): void;
  hide(): void;
  /** Makes what the first card needs, so that it opens at once. */
  prepare(): void;
  /** Moves to where the reader is now: the page has opened or closed a dialog, or gone fullscreen. */
  settle(): void;
  isOpen(): boolean;
  /** True where the event came from our element. */
  owns(event: Event): boolean;
  /** True where the open card is at this point of the viewport, CSS px. */
  isAt(point: Point): boolean;
  /** The focused element inside, which the page sees only as the host. */
  focused(): Element | undefined;
  /** Says something to screen readers, politely. */
  announce(words: string): void;
}

interface Made {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly frame: HTMLElement;
  readonly announcer: HTMLElement;
}

/** Removed from the page, with all that is in it, when the signal aborts. Made with the first card: the marks come sooner. */
export function createHost(document: Document, style: string, signal: AbortSignal): Host {
  let made: Made | undefined;
  const make = (): Made => {
    const fresh = makeHost(document, style);
    signal.addEventListener("abort", () => fresh.element.remove(), { once: true });
    return fresh;
  };
  const parts = (): Made => (made ??= make());
  const isOpen = (): boolean => made?.frame.matches(":popover-open") === true;
  /** Answers whether it has moved. Outside an open modal dialog everything is inert, the top layer too: the host goes where the reader is. */
  const settle = (): boolean => {
    const { element, frame } = parts();
    const parent = livingParent(document);
    if (element.parentNode === parent || signal.aborted) return false;
    const wasOpen = isOpen();
    parent.append(element);
    if (wasOpen) frame.showPopover();
    return true;
  };
  return {
    get frame() {
      return parts().frame;
    },
    show() {
      settle();
      const { element, frame } = parts();
      if (element.isConnected && !isOpen()) frame.showPopover();
    },
    hide() {
      if (isOpen()) made?.frame.hidePopover();
    },
    prepare: () => void parts(),
    settle: () => void settle(),
    isOpen,
    owns: (event) => made !== undefined && event.target === made.element,
    isAt: (point) => isOpen() && isInside(point, parts().frame.getBoundingClientRect(), 0),
    focused: () => made?.root.activeElement ?? undefined,
    announce(words) {
      const isNew = settle();
      const { announcer } = parts();
      // Emptied first, so that the same words are read again.
      announcer.textContent = "";
      const say = (): void => {
        if (!signal.aborted) announcer.textContent = words;
      };
      document.defaultView?.setTimeout(say, isNew ? REGION_SETTLES : WORDS_GONE);
    },
  };
}

function makeHost(document: Document, style: string): Made {
  // No custom name: a page could define the element first, and its own elements' closed roots are open to it.
  const element = document.createElement("div");
  element.setAttribute(MARK, "");
  const root = element.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [constructedSheet(document, HOST_STYLE), constructedSheet(document, style)];
  const announcer = document.createElement("div");
  announcer.className = "announcer";
  announcer.ariaLive = "polite";
  const frame = document.createElement("div");
  frame.className = "frame";
  frame.popover = "manual";
  frame.tabIndex = -1;
  root.append(announcer, frame);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return { element, root, frame, announcer };
}

function constructedSheet(document: Document, text: string): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  return sheet;
}

/** The page's fullscreen element or its last open modal dialog, else the root. A video or frame shows no children. */
function livingParent(document: Document): Element {
  const dialogs = document.querySelectorAll("dialog:modal");
  const dialog = dialogs[dialogs.length - 1];
  const full = document.fullscreenElement;
  const holdsChildren = full !== null && !full.matches("video, iframe, img, canvas, object, embed");
  if (dialog !== undefined && (full === null || full.contains(dialog) || !holdsChildren)) return dialog;
  return holdsChildren ? full : document.documentElement;
}
