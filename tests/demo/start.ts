// `npm start`: builds the extension and opens a real browser with it on a demo article. With a display it stays open for the
// person at it; without one it hovers three mentions, opens the popup, saves screenshots and prints what the cards say.
import { fileURLToPath } from "node:url";
import { oneOf, readOptions } from "../../lib/cli/command/options.ts";
import { runCommand, UsageError } from "../../lib/cli/command/refusal.ts";
import { findBrowser, needBrowser, type BrowserName } from "../browser/browsers.ts";
import { startExtension } from "../browser/extension.ts";
import { DEMO_NAMES, demoArticle, type DemoName } from "./articles.ts";
import { showDemo } from "./show-demo.ts";

const USAGE = `Usage: npm start [-- --browser chrome|firefox] [--article ${DEMO_NAMES.join("|")}] [--headless]`;
const OPTIONS = {
  browser: { type: "string" },
  article: { type: "string", default: "mexico-city" },
  headless: { type: "boolean" },
} as const;

await runCommand(USAGE, (argv) => main(readArguments(argv)));

async function main({ browser: name, article, headless }: Arguments): Promise<void> {
  const executable = await needBrowser(name);
  // A help text needs no build tools.
  const { build } = await import("wxt");
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

function readArguments(argv: readonly string[]): Arguments {
  const { browser, article, headless } = readOptions(argv, OPTIONS).values;
  return {
    browser: browserNamed(browser),
    article: oneOf("--article", article, DEMO_NAMES),
    headless: headless ?? !hasDisplay(),
  };
}

/** The named browser; without a name Chromium's family, unless Firefox is the only one here. */
function browserNamed(name: string | undefined): BrowserName {
  if (name === "chrome" || name === "firefox") return name;
  if (name === "chromium" || name === "edge") return "chrome";
  if (name !== undefined) throw new UsageError(`Waymark does not know the browser "${name}".`);
  return findBrowser("chrome") === undefined && findBrowser("firefox") !== undefined ? "firefox" : "chrome";
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return process.env["CI"] === undefined;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}
