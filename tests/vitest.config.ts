// Pure code under Node, and the real build in real browsers: two files at once, and one at a time what the clock judges.
import { defineConfig } from "vitest/config";

/** A browser test beside them would make them slow. */
const ALONE = [
  "tests/browser/popup.test.ts",
  "tests/browser/card-access.test.ts",
  "tests/browser/dataset/kill-worker.test.ts",
];

const patient = { environment: "node", testTimeout: 60_000, hookTimeout: 120_000 } as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        // Pure code needs no worker of its own for each file, which costs a second a file.
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], environment: "node", isolate: false },
      },
      {
        test: {
          ...patient,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...patient,
          name: "browser-alone",
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
