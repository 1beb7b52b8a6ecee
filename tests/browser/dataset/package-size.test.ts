// What a reader downloads: the built package, compressed as stores do.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";

const MOST_BYTES = 2.5 * 1024 * 1024;
/** Zip's two headers for a file, with room for its name twice. */
const HEADERS = 30 + 46 + 2 * 60;

test.each(["chrome", "firefox"])("the %s package stays under 2.5 MB zipped", (browser) => {
  const folder = fileURLToPath(new URL(`../../../.output/${browser}-mv3`, import.meta.url));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map((entry) => {
    const packed = deflateRawSync(readFileSync(join(entry.parentPath, entry.name)), { level: 9 });
    return { name: entry.name, bytes: packed.length + HEADERS };
  });
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = sizes.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3);
  console.log(`${browser}: ${total} bytes zipped; ${largest.map(({ name, bytes }) => `${name} ${bytes}`).join(", ")}`);
  expect(total).toBeLessThan(MOST_BYTES);
});
