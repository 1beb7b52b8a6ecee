// A page whose script imports the rest of itself only once it runs has that rest fetched at the same time as the script.
import type { Plugin, Rolldown } from "vite";

/** The Vite plugin; it leaves pages without such imports as they are. */
export function preloadImported(): Plugin {
  return {
    name: "waymark:preload-imported",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { chunk, bundle = {} }) =>
        importedLater(chunk, bundle).map((file) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
          injectTo: "head" as const,
        })),
    },
  };
}

/** Files of the chunks that `chunk` imports while it runs, and of those that they need. */
function importedLater(chunk: Rolldown.OutputChunk | undefined, bundle: Rolldown.OutputBundle): readonly string[] {
  const files = (chunk?.dynamicImports ?? []).flatMap((file) => {
    const imported = bundle[file];
    return [file, ...(imported?.type === "chunk" ? imported.imports : [])];
  });
  return [...new Set(files)];
}
