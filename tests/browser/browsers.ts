// Finds a browser on this machine, installs one where none is, and launches it with the extension.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { launch, type Browser } from "puppeteer-core";
import { InputError } from "../../lib/cli/command/refusal.ts";

export type BrowserName = "chrome" | "firefox";

const PROGRAMS: Record<BrowserName, readonly string[]> = {
  chrome: [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ],
  firefox: ["firefox", "firefox-esr"],
};

/** Where the browsers' installers put them on macOS and Windows, which do not use the path for programs with windows. */
const USUAL_PLACES: Record<BrowserName, readonly string[]> = {
  chrome: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
  firefox: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ],
};

/** Environment variables that name a browser's program. */
export const OVERRIDES: Record<BrowserName, string> = { chrome: "CHROME_BIN", firefox: "FIREFOX_BIN" };
const DEBIAN_PACKAGES: Record<BrowserName, string> = { chrome: "chromium", firefox: "firefox-esr" };

/** Quiet, and the same on a developer's machine and in CI: no updates, no sync, nothing fetched in the background. */
const CHROME_ARGUMENTS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser's program: from CHROME_BIN or FIREFOX_BIN, the path, or the usual places. */
export function findBrowser(name: BrowserName): string | undefined {
  const override = process.env[OVERRIDES[name]];
  if (override !== undefined && override !== "") return override;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = PROGRAMS[name].flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...USUAL_PLACES[name]].find(isExecutable);
}

/**
 * The browser's program, installed first where it is missing: Debian's package where `apt-get` may be used, else a build
 * from `@puppeteer/browsers` in its usual cache.
 * @throws InputError that says what to do when neither works.
 */
export async function needBrowser(name: BrowserName): Promise<string> {
  return findBrowser(name) ?? installFromDebian(name) ?? (await installFromVendor(name));
}

function installFromDebian(name: BrowserName): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]): boolean =>
    spawnSync("apt-get", ["-qq", ...args], { env: environment, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  process.stderr.write(`Installing ${DEBIAN_PACKAGES[name]} (apt-get)…\n`);
  if (!apt("update") || !apt("install", "-y", "--no-install-recommends", DEBIAN_PACKAGES[name])) return undefined;
  return findBrowser(name);
}

async function installFromVendor(name: BrowserName): Promise<string> {
  const { install, resolveBuildId, detectBrowserPlatform, Browser: Vendor } = await import("@puppeteer/browsers");
  const platform = detectBrowserPlatform();
  const advice = `Install ${name === "chrome" ? "Chrome, Chromium or Edge" : "Firefox"}, or name its program in ${OVERRIDES[name]}.`;
  if (platform === undefined) throw new InputError(`No ${name} here, and none can be had for this system. ${advice}`);
  const browser = name === "chrome" ? Vendor.CHROME : Vendor.FIREFOX;
  process.stderr.write(`Downloading ${name}…\n`);
  try {
    const buildId = await resolveBuildId(browser, platform, "stable");
    const { homedir } = await import("node:os");
    const installed = await install({ browser, platform, buildId, cacheDir: join(homedir(), ".cache", "puppeteer") });
    return installed.executablePath;
  } catch (error) {
    throw new InputError(`No ${name} here, and downloading one failed. ${advice}`, { cause: error });
  }
}

export interface LaunchOptions {
  readonly executable: string;
  readonly headless: boolean;
  /** More command-line arguments for the browser. */
  readonly args?: readonly string[];
  /** Firefox preferences. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** Starts a browser that accepts unpacked extensions. The caller closes it. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const { executable: executablePath, headless, args = [], preferences = {} } = options;
  if (name === "firefox") {
    const extraPrefsFirefox = { ...preferences };
    return launch({
      browser: "firefox",
      executablePath,
      headless,
      args: [...args],
      extraPrefsFirefox,
      defaultViewport: null,
    });
  }
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return launch({
    browser: "chrome",
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...CHROME_ARGUMENTS, ...sandbox, ...args],
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
