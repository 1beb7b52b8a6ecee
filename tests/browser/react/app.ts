// Runs in the page: an article that React owns. The server's HTML stands there at first; React takes it over late, renders it
// anew again and again (text edited, a paragraph in and out, two that change places), and takes it down at last.
import { createElement as h, useEffect, useState, type ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import type { PageLog } from "./page-log.ts";

const PARAGRAPHS = [
  "Alejandro Mayorkas met mayors from the border towns of Texas on Tuesday, where the Border Patrol had counted more migrants than in any December before.",
  "Kristi Noem, then governor of South Dakota, asked Congress for a hearing on asylum seekers in the same week.",
  "Customs and Border Protection said that it would report the figures in January.",
];
const EXTRA = "Antony Blinken flew to Mexico City the day after to speak of migration with the foreign minister.";
/** Renderings from the first to the last, in ms apart. */
const EVERY = 1000;

/** What the reader must find marked after the nth rendering. */
export function namesAfter(count: number): string[] {
  const names = ["Alejandro Mayorkas", "Kristi Noem"];
  return count % 2 === 1 ? [...names, "Antony Blinken"] : names;
}

function Article({ log }: { readonly log: PageLog }): ReactElement {
  const [count, setCount] = useState(0);
  useEffect(() => {
    log.show(count);
    const timer = setTimeout(() => {
      log.check(namesAfter(count));
      setCount(count + 1);
    }, EVERY);
    return () => clearTimeout(timer);
  }, [count, log]);
  const [first = "", second = "", third = ""] = PARAGRAPHS;
  const lines = count % 3 === 2 ? [second, first, third] : [first, second, third];
  if (count % 2 === 1) lines.splice(2, 0, EXTRA);
  return h(
    "article",
    null,
    h("h1", null, "Border mayors ask for beds"),
    h("p", { className: "updated" }, "Updated ", h("b", null, String(count)), " times"),
    h(
      "div",
      { className: "story-body" },
      lines.map((line) => h("p", { key: line }, line, " ", h("i", null, `(${count})`))),
    ),
  );
}

/** The page's HTML as a server renders it. */
export function serverHtml(log: PageLog): string {
  return renderToString(h(Article, { log }));
}

/** Takes the article over. Answers how to take it down. */
export function hydrate(container: Element, log: PageLog): () => void {
  const note = (error: unknown): void => void log.errors.push(String(error));
  const root = hydrateRoot(container, h(Article, { log }), {
    onCaughtError: note,
    onUncaughtError: note,
    onRecoverableError: note,
  });
  return () => root.unmount();
}
