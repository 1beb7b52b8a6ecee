// Draws every card, every state of popup and side panel of the gallery, checks each with axe, and writes .output/cards/*.png
// (`firefox-*.png` for Firefox): `node tests/browser/gallery/shoot.ts [pattern of names] [chrome|firefox]`, in Chromium unless
// told. Ends with an error where axe or the layout complains.
import { mkdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { oneOf, readOptions } from "../../../lib/cli/command/options.ts";
import { runCommand, UsageError } from "../../../lib/cli/command/refusal.ts";
import { launchBrowser, needBrowser, type BrowserName } from "../browsers.ts";
import { buildPage } from "./build-page.ts";
import { cardShots } from "./card-shots.ts";
import { datasetCards } from "./dataset-cards.ts";
import { complaintsOf } from "./judge-drawing.ts";
import { panelArticles } from "./panel-articles.ts";
import { panelShots } from "./panel-shots.ts";
import { popups } from "./shots.ts";
import { surfaces } from "./surface-shots.ts";

const pictures = new URL("../../../.output/cards/", import.meta.url);

interface Drawing {
  readonly name: string;
  readonly width: number;
  readonly kind: "card" | "popup" | "panel";
  readonly draw: (tab: Page) => Promise<void>;
}

async function drawings(): Promise<readonly Drawing[]> {
  const cardOf = await datasetCards();
  const cards = cardShots.map((shot) => ({
    ...shot,
    kind: "card" as const,
    draw: async (tab: Page) => {
      const card = await cardOf(shot);
      await tab.evaluate((one, facts) => window.drawCard(one, facts), shot, card);
      if (shot.unfold !== undefined) await tab.evaluate((panel) => window.unfold(panel), shot.unfold);
    },
  }));
  const states = popups.map(({ name, width }) => ({
    name,
    width,
    kind: "popup" as const,
    draw: (tab: Page) => tab.evaluate((state) => window.drawPopup(state), name),
  }));
  const small = surfaces.map(({ name, width }) => ({
    name,
    width,
    kind: "popup" as const,
    draw: (tab: Page) => tab.evaluate((surface) => window.drawSurface(surface), name),
  }));
  return [...cards, ...states, ...small, ...(await panelDrawings())];
}

async function panelDrawings(): Promise<readonly Drawing[]> {
  const articleOf = await panelArticles();
  return panelShots.map((shot) => ({
    name: shot.name,
    width: shot.width,
    kind: "panel" as const,
    draw: async (tab: Page) => {
      const state = typeof shot.shown === "string" ? await articleOf(shot.shown, shot.language) : shot.shown;
      await tab.evaluate((one, shown) => window.drawPanel(one, shown), shot, state);
    },
  }));
}

async function shoot(
  tab: Page,
  address: string,
  { name, width, kind, draw }: Drawing,
  prefix: string,
): Promise<readonly string[]> {
  await tab.setViewport({ width, height: 700, deviceScaleFactor: 2 });
  await tab.goto(address);
  await draw(tab);
  // Chromium measures the page that it is to picture before it has laid it out.
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await tab.screenshot({ path: fileURLToPath(new URL(`${prefix}${name}.png`, pictures)), fullPage: true });
  return complaintsOf(tab, kind);
}

async function main(wanted: RegExp, name: BrowserName): Promise<void> {
  const address = await buildPage();
  await mkdir(pictures, { recursive: true });
  const browser = await launchBrowser(name, { executable: await needBrowser(name), headless: true });
  const prefix = name === "chrome" ? "" : `${name}-`;
  try {
    const tab = await browser.newPage();
    tab.on("pageerror", (error) => {
      process.exitCode = 1;
      console.error(error);
    });
    const chosen = (await drawings()).filter((one) => wanted.test(one.name));
    for (const drawing of chosen) {
      const found = await shoot(tab, address, drawing, prefix);
      console.log(`${prefix}${drawing.name}${found.map((text) => `\n  ${text}`).join("")}`);
      if (found.length > 0) process.exitCode = 1;
    }
    console.log(`${chosen.length} pictures are in .output/cards/`);
  } finally {
    await browser.close();
  }
}

const USAGE = `Usage: npm run cards [-- PATTERN [chrome|firefox]]
PATTERN is a regular expression for the pictures' names; the pictures come into .output/cards/.`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await runCommand(USAGE, (argv) => {
    const [pattern = "", name = "chrome"] = readOptions(argv, {}, 2).positionals;
    return main(patternOf(pattern), oneOf("The browser", name, ["chrome", "firefox"]));
  });
}

function patternOf(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch {
    throw new UsageError(`"${text}" is no regular expression.`);
  }
}
