// Runs before every command and makes a fresh clone ready: packages, then the generated types. It runs before any package
// is there, so it is plain JavaScript for any Node from 20 on. Says nothing, in a few milliseconds, when nothing is missing.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = join(ROOT, "node_modules", ".bin");
const MARK = join(ROOT, "node_modules", ".waymark-installed");
/** Types come from the packages, the configuration and the texts' keys. */
const PREPARED = join(ROOT, ".wxt", "prepared-from");
const OLDEST_NODE = 20;

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  fail(`Waymark needs Node ${OLDEST_NODE} or newer to set itself up; this is Node ${process.versions.node}.`);
}
const lock = hashOf("package-lock.json");
if (!existsSync(MARK) || readFileSync(MARK, "utf8") !== lock) {
  process.stderr.write("Installing packages (npm ci)…\n");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(MARK, lock);
}
const preparedFrom = hashOf(
  "package-lock.json",
  "wxt.config.ts",
  "lib/cli/package-dataset.ts",
  "components/locales/en.json",
);
if (!existsSync(PREPARED) || readFileSync(PREPARED, "utf8") !== preparedFrom) {
  process.stderr.write("Generating types (wxt prepare)…\n");
  run("wxt", ["prepare"]);
  writeFileSync(PREPARED, preparedFrom);
}

/**
 * One hash over files of the project.
 * @param {readonly string[]} files
 */
function hashOf(...files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

/**
 * Runs a command in the project with its own packages' programs first on the path; its output goes to standard error.
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const path = `${BIN}${delimiter}${process.env["PATH"] ?? ""}`;
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: path },
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (error !== undefined) fail(`${command} could not be started: ${error.message}`);
  if (status !== 0) {
    const line = `${command} ${args.join(" ")}`;
    fail(`"${line}" failed (exit ${status}). Mend what it says above, then run the same command again.`);
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
