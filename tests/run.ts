// `npm test`: every check of the project in one run, counted, with one plain closing line. Later steps run even when an
// earlier one failed, so that one run shows everything that is wrong.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { needBrowser, OVERRIDES, type BrowserName } from "./browser/browsers.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REPORTS = ".output/reports";
/** Where programs run; in Windows only its shell finds them. */
const PLACE = { cwd: ROOT, shell: process.platform === "win32" } as const;

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const results: { name: string; count: Count; seconds: number }[] = [];

await step("browsers", ensureBrowsers);
// Two at a time, which is what two cores hold.
await Promise.all([
  inTurn(
    ["types", "tsc", "--noEmit"],
    ["types of the pure rooms, without DOM", "tsc", "-p", "lib/tsconfig.pure.json"],
    ["lint", "oxlint", "--type-aware", "--deny-warnings"],
    ["unused code", "knip", "--config", "tests/knip.json"],
  ),
  inTurn(
    ["format", "prettier", "--check", "--log-level=warn", "."],
    ["dataset", "node", "lib/cli/dataset.ts", "check"],
  ),
]);
await step("unit tests", () => vitest("unit"));
// Not both at once: each writes the folder `.wxt`.
await inTurn(
  ["build for Chromium", "wxt", "build", "-b", "chrome"],
  ["build for Firefox", "wxt", "build", "-b", "firefox"],
);
await Promise.all([
  inTurn(["store rules", "web-ext", "lint", "--source-dir", ".output/firefox-mv3", "--no-config-discovery"]),
  step("end to end", () => vitest("browser")),
]);
conclude();

/** Runs commands one after the other, each a step of its own: its name, the program, the arguments. */
async function inTurn(
  ...steps: readonly (readonly [name: string, program: string, ...args: string[]])[]
): Promise<void> {
  for (const [name, ...line] of steps) await step(name, () => command(...line));
}

async function step(name: string, run: () => Count | Promise<Count>): Promise<void> {
  const start = performance.now();
  let count: Count;
  try {
    count = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = { passed: 0, failed: 1 };
  }
  results.push({ name, count, seconds: (performance.now() - start) / 1000 });
}

/** Runs a program to its end. What it prints is shown in one piece, since others may run beside it. */
async function command(program: string, ...args: readonly string[]): Promise<Count> {
  const child = spawn(program, args, { ...PLACE, stdio: ["ignore", "pipe", "pipe"] });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => printed.push(chunk));
  const count = await ended(child);
  console.log(`\n── ${[program, ...args].join(" ")}\n${Buffer.concat(printed).toString("utf8").trimEnd()}`);
  return count;
}

async function ended(child: ChildProcess): Promise<Count> {
  await once(child, "close");
  return child.exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs vitest projects, shown as they go, and counts their tests; a run that counts none has failed. */
async function vitest(project: "unit" | "browser"): Promise<Count> {
  mkdirSync(new URL(`../${REPORTS}`, import.meta.url), { recursive: true });
  const report = `${REPORTS}/${project}.json`;
  rmSync(new URL(`../${report}`, import.meta.url), { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = ["run", "-c", "tests/vitest.config.ts", "--project", `${project}*`, ...reporters];
  const ran = await ended(spawn("vitest", args, { ...PLACE, stdio: ["ignore", "inherit", "inherit"] }));
  const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = readReport(report);
  const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0, ran.failed, passed === 0 ? 1 : 0);
  return { passed, failed };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

function readReport(path: string): Report {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8")) as Report;
}

/** In CI a missing browser is a failure; elsewhere too, since `needBrowser` has tried to install it. */
async function ensureBrowsers(): Promise<Count> {
  const names: readonly BrowserName[] = ["chrome", "firefox"];
  for (const name of names) {
    const program = await needBrowser(name);
    // The test files ask again, each in a process of its own: they shall neither search nor download a second time.
    process.env[OVERRIDES[name]] = program;
    console.log(`${name}: ${program}`);
  }
  return { passed: names.length, failed: 0 };
}

function conclude(): void {
  console.log("");
  for (const { name, count, seconds } of results) {
    const verdict = count.failed === 0 ? "ok" : "FAILED";
    console.log(
      `${verdict.padEnd(7)} ${name} (${count.passed} passed, ${count.failed} failed, ${seconds.toFixed(1)} s)`,
    );
  }
  const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
  const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
