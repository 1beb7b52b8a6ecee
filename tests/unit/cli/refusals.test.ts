// Every command refuses in one sentence what it can't do, before it does anything that takes long.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PROGRAMS = {
  annotate: "lib/cli/annotate.ts",
  bench: "tests/bench/bench.ts",
  dataset: "lib/cli/dataset.ts",
  cards: "tests/browser/gallery/shoot.ts",
  eval: "tests/bench/eval.ts",
  start: "tests/demo/start.ts",
} as const;
/** Each starts a program of its own, and the machine may be busy. */
const PATIENCE = 60_000;

let place = "";
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "refusals-"));
  await mkdir(join(place, "empty"));
  await mkdir(join(place, "broken"));
  await writeFile(join(place, "broken", "gold.json"), '{"a": 1}');
  await writeFile(join(place, "broken", "ground-truth.json"), "[");
  await writeFile(join(place, "file"), "text");
});
afterAll(() => rm(place, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

/** As npm runs it: in the project's root, with the person's folder in INIT_CWD. */
async function run(command: string): Promise<Ended> {
  const [name = "", ...args] = command.split(" ");
  const child = spawn(process.execPath, [PROGRAMS[name as keyof typeof PROGRAMS], ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: place },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, said, complained };
}

test.each([
  ["annotate empty", "empty: is a folder: name its files, empty/*.html"],
  ["eval nowhere", "nowhere: no such file or folder"],
  ["eval empty", "empty: holds no gold.json"],
  ["eval broken", "gold.json: is not annotated articles: a: "],
  ["bench extraction empty", "empty: holds neither ground-truth.json nor pages.json"],
  ["bench peace nowhere", "nowhere: no such file or folder"],
  ["bench peace empty", "empty: holds no .html file"],
  ["dataset pack nowhere/edition", "nowhere: no such file or folder"],
  ["dataset pack edition --key file", "file: holds no private key"],
  ["dataset pack --new-key file", "file: is there already"],
])(
  "%s: what is given can't be used",
  async (command, sentence) => {
    const { code, said, complained } = await run(command);
    expect(complained.trim().split("\n")).toEqual([expect.stringContaining(sentence)]);
    expect({ code, said }).toEqual({ code: 1, said: "" });
  },
  PATIENCE,
);

test.each([
  ["annotate --colour a.txt", "--colour"],
  ["eval --top x", "--top is a whole number"],
  ["bench", "Say which bench."],
  ["bench nothing", 'There is no bench "nothing".'],
  ["bench extraction", "Say which folder."],
  ["bench first-paint --runs 0", "--runs is a whole number from 1 on"],
  ["start --article it", "--article is mexico-city or channel or es"],
  ["start --browser opera", 'does not know the browser "opera"'],
  ["cards (", '"(" is no regular expression'],
  ["dataset", "Say which command."],
  ["dataset check --bogus", "--bogus"],
  ["dataset stale --days x", "--days is a whole number"],
  ["dataset on 2023-02-30 secretary", '"2023-02-30" is no day'],
])(
  "%s: the command line is refused with the usage",
  async (command, sentence) => {
    const { code, said, complained } = await run(command);
    const [first, second] = complained.split("\n");
    expect(first).toContain(sentence);
    expect(second).toMatch(/^usage: npm (?:run|start) /i);
    expect({ code, said }).toEqual({ code: 2, said: "" });
  },
  PATIENCE,
);

test(
  "a table of ids that is asked for by name must be there",
  async () => {
    const { code, complained } = await run("eval --alias nowhere.json");
    expect({ code, complained }).toEqual({ code: 1, complained: "nowhere.json: no such file or folder\n" });
  },
  PATIENCE,
);

test.each(["annotate", "bench", "dataset", "eval", "start"])(
  "%s tells how it is used",
  async (command) => {
    const { code, said, complained } = await run(`${command} --help`);
    expect(said).toMatch(/^usage: npm (?:run|start) /i);
    expect({ code, complained }).toEqual({ code: 0, complained: "" });
  },
  PATIENCE,
);
