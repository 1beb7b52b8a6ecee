// `npm start`: builds the extension and opens a real browser with it on a demo article. With a display it stays open for the
// person at it; without one it hovers three mentions, opens the popup, saves screenshots and prints what the cards say.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "wxt";
import { findBrowser, needBrowser, type BrowserName } from "../browser/browsers.ts";
import { startExtension } from "../browser/extension.ts";
import { demoArticle, isDemoName, type DemoName } from "./articles.ts";
import { showDemo } from "./show-demo.ts";

const USAGE = "npm start [-- --browser chrome|firefox] [--article mexico-city|channel|es] [--headless]";

try {
  await main(readArguments());
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  process.exitCode = 1;
}

async function main({ browser: name, article, headless }: Arguments): Promise<void> {
  const executable = await needBrowser(name);
  await build({ browser: name, root: fileURLToPath(new URL("../../", import.meta.url)) });
  const extension = await startExtension(name, { executable, headless });
  try {
    const served = await demoArticle(article);
    if (headless) await showDemo(extension, name, served);
    else await stayOpen(extension, served.url, served.html);
  } finally {
    await extension.browser.close().catch(() => undefined);
  }
}

async function stayOpen(
  extension: Awaited<ReturnType<typeof startExtension>>,
  url: string,
  html: string,
): Promise<void> {
  const { browser } = extension;
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.url() === url) void request.respond({ contentType: "text/html; charset=utf-8", body: html });
    else void request.continue();
  });
  await page.goto(url);
  console.log(`The demo article is open at ${url}: rest the pointer on an underlined name. Close the browser to end.`);
  await new Promise<void>((resolve) => void browser.once("disconnected", () => resolve()));
}

interface Arguments {
  readonly browser: BrowserName;
  readonly article: DemoName;
  readonly headless: boolean;
}

function readArguments(): Arguments {
  const options = { browser: { type: "string" }, article: { type: "string" }, headless: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  const article = values.article ?? "mexico-city";
  if (!isDemoName(article)) throw new Error(`There is no demo article "${article}".`);
  return { browser: browserNamed(values.browser), article, headless: values.headless ?? !hasDisplay() };
}

/** The named browser; without a name Chromium's family, unless Firefox is the only one here. */
function browserNamed(name: string | undefined): BrowserName {
  if (name === "chrome" || name === "firefox") return name;
  if (name === "chromium" || name === "edge") return "chrome";
  if (name !== undefined) throw new Error(`Waymark does not know the browser "${name}".`);
  return findBrowser("chrome") === undefined && findBrowser("firefox") !== undefined ? "firefox" : "chrome";
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return process.env["CI"] === undefined;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}
