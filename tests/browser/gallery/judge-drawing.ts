// What can be said against a drawn card, popup or side panel without looking at it: axe's findings, text that sticks out, labels astray.
import { readFile } from "node:fs/promises";
import type { Page } from "puppeteer-core";

interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

type Kind = "card" | "popup" | "panel";

let axe: Promise<string> | undefined;

/** Every complaint, in words; empty where all is well. */
export async function complaintsOf(tab: Page, kind: Kind): Promise<readonly string[]> {
  return [...(await findings(tab, kind)), ...(await overflows(tab)), ...(await astrayLabels(tab))];
}

/** What axe finds or cannot decide; the page around a card is not ours to judge. */
async function findings(tab: Page, kind: Kind): Promise<readonly string[]> {
  await flatten(tab);
  axe ??= readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
  if (await tab.evaluate(() => !("axe" in window))) await tab.evaluate(await axe);
  const scope = kind === "card" ? "waymark-card" : "html";
  const found = (await tab.evaluate(
    `axe.run("${scope}", { resultTypes: ["violations", "incomplete"], rules: { region: { enabled: ${kind !== "card"} } } }).then(({ violations, incomplete }) =>
      [...violations, ...incomplete].map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => ({ html })) })))`,
  )) as readonly AxeFinding[];
  return found.flatMap(({ id, help, nodes }) => {
    // Of text in drawings axe decides nothing; its colours are those of the text around it.
    const [first, ...rest] = nodes.filter(({ html }) => !html.startsWith("<text"));
    return first ? [`${id} (${rest.length + 1}): ${help}: ${first.html}`] : [];
  });
}

/**
 * Without the scrolling shadow, a gradient behind the text that would keep axe from judging its contrast, and at its full height,
 * since axe does not judge what is scrolled out of sight. (Both browsers let the keyboard into what scrolls.)
 */
async function flatten(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const flat = new CSSStyleSheet();
    // `visible`, for Firefox keeps the scroll bar of what needs it no longer.
    flat.replaceSync(".in { background: none; overflow: visible; } .card { max-height: none; }");
    const root = document.querySelector("waymark-card")?.shadowRoot ?? document;
    root.adoptedStyleSheets.push(flat);
  });
}

/** Elements whose content sticks out sideways. */
async function overflows(tab: Page): Promise<readonly string[]> {
  return await tab.evaluate(() => {
    const root = document.querySelector("waymark-card")?.shadowRoot ?? document;
    return [...root.querySelectorAll("*")]
      .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `sticks out: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** Labels of drawings that stick out of their drawing or touch each other. */
async function astrayLabels(tab: Page): Promise<readonly string[]> {
  return await tab.evaluate(() => {
    const root = document.querySelector("waymark-card")?.shadowRoot ?? document;
    return [...root.querySelectorAll('svg[role="img"]')].flatMap((drawing) => {
      const frame = drawing.getBoundingClientRect();
      const labels = [...drawing.querySelectorAll("text")].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      // Firefox counts a pixel more than the letters have, on either side.
      const outside = labels.filter(({ box }) => box.left < frame.left - 1.5 || box.right > frame.right + 1.5);
      const touching = labels.filter(({ box }, index) =>
        labels
          .slice(index + 1)
          .some(
            ({ box: other }) => box.left < other.right && other.left < box.right && Math.abs(box.top - other.top) < 6,
          ),
      );
      return [...outside, ...touching].map(({ text }) => `label astray: ${text}`);
    });
  });
}
