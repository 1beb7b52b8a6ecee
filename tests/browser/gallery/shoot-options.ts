// Pictures of the options page in .output/options/: drawn with everything that can be wrong, and the real build's own page in
// both browsers, light and dark, wide and narrow, English and Spanish. Judged by axe and by what sticks out; ends with an
// error where either complains. `node tests/browser/gallery/shoot-options.ts [part of a name]`, after `npm run build`.
import { mkdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { readOptions } from "../../../lib/cli/command/options.ts";
import { runCommand } from "../../../lib/cli/command/refusal.ts";
import { launchBrowser, needBrowser, type BrowserName } from "../browsers.ts";
import { startExtension } from "../extension.ts";
import { buildPage } from "./build-page.ts";
import { complaintsOf } from "./judge-drawing.ts";

const pictures = new URL("../../../.output/options/", import.meta.url);

/** Language, scheme and width of the viewport in px of every picture of a state. */
const FRAMES = (["en", "es"] as const).flatMap((language) =>
  (["light", "dark"] as const).flatMap((scheme) => [1120, 320].map((width) => ({ language, scheme, width }))),
);

async function shoot(tab: Page, name: string): Promise<void> {
  await tab.screenshot({ path: fileURLToPath(new URL(`${name}.png`, pictures)), fullPage: true });
  const found = await complaintsOf(tab, "popup");
  console.log(`${name}${found.map((text) => `\n  ${text}`).join("")}`);
  if (found.length > 0) process.exitCode = 1;
}

/** Everything that opens, opened: the form of a correction, and every country's outlets. */
async function openForm(tab: Page): Promise<void> {
  await tab.locator("#own .entries li:last-child .acts button").click();
  await tab.waitForSelector(".own-form");
  await tab.locator("#sites button[aria-expanded]").click();
  await tab.waitForSelector("details");
  await tab.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
}

async function drawnStates(part: string): Promise<void> {
  const address = await buildPage();
  const browser = await launchBrowser("chrome", { executable: await needBrowser("chrome"), headless: true });
  try {
    const tab = await browser.newPage();
    for (const state of ["usual", "troubled", "form"] as const) {
      for (const { language, scheme, width } of FRAMES) {
        const name = `drawn-${state}-${language}-${scheme}-${width}`;
        if (!name.includes(part)) continue;
        await tab.setViewport({ width, height: 900 });
        await tab.goto(address);
        const drawn: "troubled" | "usual" = state === "troubled" ? state : "usual";
        await tab.evaluate((one, spoken, look) => window.drawOptions(one, spoken, look), drawn, language, scheme);
        if (state === "form") await openForm(tab);
        await shoot(tab, name);
      }
    }
  } finally {
    await browser.close();
  }
}

async function realPages(name: BrowserName, part: string): Promise<void> {
  const extension = await startExtension(name, { executable: await needBrowser(name), headless: true });
  try {
    const tab = await extension.openOptions();
    for (const { language, scheme, width } of FRAMES) {
      const picture = `${name}-${language}-${scheme}-${width}`;
      if (!picture.includes(part)) continue;
      await tab.locator(`input[name="language"][value="${language}"]`).click();
      await tab.waitForSelector(`.page[lang="${language}"]`);
      await tab.setViewport({ width, height: 900 });
      await tab.evaluate((wanted) => (document.documentElement.dataset["scheme"] = wanted), scheme);
      await shoot(tab, picture);
    }
  } finally {
    await extension.browser.close();
  }
}

async function main(part: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  if ("drawn-usual-troubled-form".includes(part.split("-")[0] ?? "") || part === "") await drawnStates(part);
  for (const name of ["chrome", "firefox"] as const) {
    if (part === "" || part.startsWith(name)) await realPages(name, part);
  }
  console.log("The pictures are in .output/options/");
}

const USAGE = `Usage: npm run options [-- PART]
PART is a part of the pictures' names; the pictures come into .output/options/.`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await runCommand(USAGE, (argv) => main(readOptions(argv, {}, 1).positionals[0] ?? ""));
}
