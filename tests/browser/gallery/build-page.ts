// The gallery's page as one classic script, so that it opens from a file without a server.
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = new URL(".", import.meta.url);
const output = new URL("../../../.output/gallery/", here);

/** Builds the page; answers its address. */
export async function buildPage(): Promise<string> {
  await build({
    configFile: false,
    logLevel: "warn",
    root: fileURLToPath(here),
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      emptyOutDir: true,
      outDir: fileURLToPath(output),
      minify: false,
      lib: { entry: "gallery.tsx", formats: ["iife"], name: "gallery", fileName: () => "gallery.js" },
    },
  });
  const page = new URL("gallery.html", output);
  await copyFile(new URL("gallery.html", here), page);
  return page.href;
}
