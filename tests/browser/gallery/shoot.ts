// Draws every card and popup state of the gallery in Chromium, checks each with axe, and writes .output/cards/*.png:
// `node tests/browser/gallery/shoot.ts [part of a name]`. Ends with an error where axe or the layout complains.
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { build } from "vite";
import { launchBrowser, needBrowser } from "../browsers.ts";
import { shots } from "./shots.ts";
import type { Shot } from "./shots.ts";

const here = new URL(".", import.meta.url);
const output = new URL("../../../.output/", here);
const page = new URL("gallery/gallery.html", output);
const pictures = new URL("cards/", output);

interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** One classic script, so that the page opens from a file without a server. */
async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    root: fileURLToPath(here),
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      emptyOutDir: true,
      outDir: fileURLToPath(new URL("gallery/", output)),
      minify: false,
      lib: { entry: "gallery.tsx", formats: ["iife"], name: "gallery", fileName: () => "gallery.js" },
    },
  });
  await copyFile(new URL("gallery.html", here), page);
}

/** Without the scrolling shadow, a gradient behind the text that would keep axe from judging its contrast. */
async function flatten(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const flat = new CSSStyleSheet();
    flat.replaceSync(".in { background: none; }");
    document.querySelector("waymark-card")?.shadowRoot?.adoptedStyleSheets.push(flat);
  });
}

/** What axe finds or cannot decide; the page around a card is not ours to judge. */
async function complaints(tab: Page, shot: Shot, axe: string): Promise<readonly string[]> {
  await flatten(tab);
  await tab.evaluate(axe);
  const scope = shot.kind === "card" ? "waymark-card" : "html";
  const found = (await tab.evaluate(
    `axe.run("${scope}", { rules: { region: { enabled: ${shot.kind === "popup"} } } }).then((result) => [...result.violations, ...result.incomplete])`,
  )) as readonly AxeFinding[];
  return found.flatMap(({ id, help, nodes }) => {
    // Of text in drawings axe decides nothing; its colours are those of the text around it.
    const [first, ...rest] = nodes.filter(({ html }) => !html.startsWith("<text"));
    return first ? [`${id} (${rest.length + 1}): ${help}: ${first.html}`] : [];
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
      const outside = labels.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
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

async function shoot(tab: Page, shot: Shot, axe: string): Promise<readonly string[]> {
  await tab.setViewport({ width: shot.width, height: 700, deviceScaleFactor: 2 });
  await tab.goto("about:blank");
  await tab.goto(`${page.href}#${shot.name}`);
  await tab.screenshot({ path: fileURLToPath(new URL(`${shot.name}.png`, pictures)), fullPage: true });
  return [...(await complaints(tab, shot, axe)), ...(await overflows(tab)), ...(await astrayLabels(tab))];
}

async function main(part: string): Promise<void> {
  await buildPage();
  await mkdir(pictures, { recursive: true });
  const axe = await readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
  const browser = await launchBrowser("chrome", { executable: await needBrowser("chrome"), headless: true });
  try {
    const tab = await browser.newPage();
    tab.on("pageerror", (error) => {
      process.exitCode = 1;
      console.error(error);
    });
    for (const shot of shots.filter(({ name }) => name.includes(part))) {
      const found = await shoot(tab, shot, axe);
      console.log(`${shot.name}${found.map((text) => `\n  ${text}`).join("")}`);
      if (found.length > 0) process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv[2] ?? "");
