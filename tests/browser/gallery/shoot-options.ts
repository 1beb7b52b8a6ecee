// Pictures of the options page in .output/options/: drawn with everything that can be wrong, and the real build's own page in
// both browsers, light and dark, wide and narrow, English and Spanish. Judged by axe and by what sticks out; ends with an
// error where either complains. `node tests/browser/gallery/shoot-options.ts [part of a name]`, after `npm run build`.
import { mkdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { launchBrowser, needBrowser, type BrowserName } from "../browsers.ts";
import { startExtension } from "../extension.ts";
import { buildPage } from "./build-page.ts";
import { complaintsOf } from "./judge-drawing.ts";

const pictures = new URL("../../../.output/options/", import.meta.url);
const WIDTHS = [1120, 320] as const;
const SCHEMES = ["light", "dark"] as const;
const LANGUAGES = ["en", "es"] as const;

async function shoot(tab: Page, name: string): Promise<void> {
  await tab.screenshot({ path: fileURLToPath(new URL(`${name}.png`, pictures)), fullPage: true });
  const found = await complaintsOf(tab, "popup");
  console.log(`${name}${found.map((text) => `\n  ${text}`).join("")}`);
  if (found.length > 0) process.exitCode = 1;
}

async function drawnStates(part: string): Promise<void> {
  const address = await buildPage();
  const browser = await launchBrowser("chrome", { executable: await needBrowser("chrome"), headless: true });
  try {
    const tab = await browser.newPage();
    for (const state of ["usual", "troubled"] as const) {
      for (const language of LANGUAGES) {
        for (const scheme of SCHEMES) {
          for (const width of WIDTHS) {
            const name = `drawn-${state}-${language}-${scheme}-${width}`;
            if (!name.includes(part)) continue;
            await tab.setViewport({ width, height: 900 });
            await tab.goto(address);
            await tab.evaluate((...drawn) => window.drawOptions(...drawn), state, language, scheme);
            await shoot(tab, name);
          }
        }
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
    for (const language of LANGUAGES) {
      await tab.click(`input[name="language"][value="${language}"]`);
      await tab.waitForSelector(`.page[lang="${language}"]`);
      for (const scheme of SCHEMES) {
        for (const width of WIDTHS) {
          const picture = `${name}-${language}-${scheme}-${width}`;
          if (!picture.includes(part)) continue;
          await tab.setViewport({ width, height: 900 });
          await tab.evaluate((wanted) => (document.documentElement.dataset["scheme"] = wanted), scheme);
          await shoot(tab, picture);
        }
      }
    }
  } finally {
    await extension.browser.close();
  }
}

async function main(part: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  if ("drawn-usual-troubled".includes(part.split("-")[0] ?? "") || part === "") await drawnStates(part);
  for (const name of ["chrome", "firefox"] as const) {
    if (part === "" || part.startsWith(name)) await realPages(name, part);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv[2] ?? "");
