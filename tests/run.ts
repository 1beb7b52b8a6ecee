// `npm test`: every check of the project in one run, counted, with one plain closing line. Later steps run even when an
// earlier one failed, so that one run shows everything that is wrong.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { needBrowser, OVERRIDES, type BrowserName } from "./browser/browsers.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REPORTS = ".output/reports";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const results: { name: string; count: Count; seconds: number }[] = [];

await step("browsers", ensureBrowsers);
await step("types", () => command("tsc", "--noEmit"));
await step("types of the pure rooms, without DOM", () => command("tsc", "-p", "lib/tsconfig.pure.json"));
await step("lint", () => command("oxlint", "--type-aware", "--deny-warnings"));
await step("format", () => command("prettier", "--check", "--log-level=warn", "."));
await step("unused code", () => command("knip", "--config", "tests/knip.json"));
await step("dataset", () => command("node", "lib/cli/dataset.ts", "check"));
await step("unit tests", () => vitest("unit"));
await step("build for Chromium", () => command("wxt", "build", "-b", "chrome"));
await step("build for Firefox", () => command("wxt", "build", "-b", "firefox"));
await step("store rules", () =>
  command("web-ext", "lint", "--source-dir", ".output/firefox-mv3", "--no-config-discovery"),
);
await step("end to end", () => vitest("browser"));
conclude();

async function step(name: string, run: () => Count | Promise<Count>): Promise<void> {
  console.log(`\n── ${name}`);
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

function command(program: string, ...args: readonly string[]): Count {
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one vitest project and counts its tests; a run that counts none has failed. */
function vitest(project: "unit" | "browser"): Count {
  mkdirSync(new URL(`../${REPORTS}`, import.meta.url), { recursive: true });
  const report = `${REPORTS}/${project}.json`;
  rmSync(new URL(`../${report}`, import.meta.url), { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ran = command("vitest", "run", "-c", "tests/vitest.config.ts", "--project", `${project}*`, ...reporters);
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
