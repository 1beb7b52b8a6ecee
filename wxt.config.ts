import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig } from "wxt";
import { datedZip } from "./lib/cli/zip-dates.ts";
import { outletPatterns, packageDataset, PACKAGED } from "./lib/cli/package-dataset.ts";

export default defineConfig({
  // A reader of the code sees where every name comes from.
  imports: false,
  // Mozilla's polyfill, behind the one import "wxt/browser": take the module out to drop it.
  modules: ["@wxt-dev/webextension-polyfill", "@wxt-dev/i18n/module"],
  // What the browser itself shows. The interface's own words are typed tables beside their views, since the reader may
  // choose another language than the browser's.
  i18n: { localesDir: join(import.meta.dirname, "components/locales") },
  // WXT would build Manifest V2 for Firefox.
  manifestVersion: 3,
  outDir: ".output",
  // With the files whose names begin with a dot: the reviewers' `npm test` is then ours.
  zip: { dotSources: true },
  // Both browsers preload modules by themselves.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: [
      "storage", // the reader's settings
      "contextMenus", // "Who or what is this?" on selected text
      "activeTab", // "annotate this page" on a site that is not on the list, for that one click
      "scripting", // the same: puts the reader's script into that page
    ],
    // "Always on this site", which the reader asks for site by site. Nothing is granted before.
    optional_host_permissions: ["*://*/*"],
    // No page of ours, nor the background, can reach any host: only the package's own files.
    content_security_policy: {
      extension_pages: "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'",
    },
    commands: {
      "next-mention": { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_command_next__" },
      "previous-mention": { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_command_previous__" },
      "toggle-card": { suggested_key: { default: "Alt+Shift+O" }, description: "__MSG_command_toggle__" },
      "toggle-marks": { suggested_key: { default: "Alt+Shift+H" }, description: "__MSG_command_marks__" },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "waymark@waymark.example",
              strict_min_version: "153.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : // 148 is the first with a native promise-based `browser`.
        { minimum_chrome_version: "148" }),
  }),
  hooks: {
    "config:resolved"(wxt) {
      // All that git keeps. WXT would leave out the tests and keep what they read.
      wxt.config.zip.excludeSources = ["**/node_modules", ".git", ".wxt", ".output", "**/*.log", "**/.DS_Store"];
    },
    "entrypoints:grouped"(_wxt, groups) {
      // What pages share is a file of its own where they are built together: a round trip more before popup and panel can speak.
      for (const group of groups.filter((entry) => Array.isArray(entry))) {
        for (const page of group.filter(({ type }) => type === "popup" || type === "sidepanel")) {
          if (group.length > 1) groups.push(group.splice(group.indexOf(page), 1));
        }
      }
    },
    async "zip:done"(_wxt, files) {
      for (const file of files) await writeFile(file, datedZip(await readFile(file)));
    },
    "prepare:publicPaths"(_wxt, paths) {
      paths.push(...Object.values(PACKAGED));
    },
    async "build:publicAssets"(wxt, files) {
      const folder = join(wxt.config.wxtDir, "package");
      const names = await packageDataset(folder);
      files.push(...names.map((name) => ({ absoluteSrc: join(folder, name), relativeDest: name })));
    },
    async "build:manifestGenerated"(_wxt, manifest) {
      // Here and not in the content script, whose options would carry every host into every page.
      const matches = [...(await outletPatterns())];
      for (const script of manifest.content_scripts ?? []) script.matches = matches;
      // WXT takes a page's title, which no browser translates, for the button's.
      const titles = { action: "__MSG_action_title__", sidebar_action: "__MSG_panel_title__" };
      for (const [key, title] of Object.entries(titles)) {
        const shown: unknown = manifest[key as keyof typeof manifest];
        if (typeof shown === "object") Object.assign(shown ?? {}, { default_title: title });
      }
    },
  },
});
