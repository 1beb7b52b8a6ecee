// What the built extension asks for and allows itself. A change here is a change of what readers were promised.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

describe.each(["chrome", "firefox"])("the %s build", (name) => {
  const manifest = async (): Promise<Manifest> =>
    JSON.parse(await readFile(new URL(`../../.output/${name}-mv3/manifest.json`, import.meta.url), "utf8")) as Manifest;

  test("asks for storage, the clicked tab and a script in it, and for no host beyond the outlets", async () => {
    const { permissions, host_permissions, optional_host_permissions, web_accessible_resources, content_scripts } =
      await manifest();
    const panel = name === "chrome" ? ["sidePanel"] : [];
    expect(permissions).toEqual(["storage", "contextMenus", "activeTab", "scripting", ...panel]);
    expect(host_permissions).toBeUndefined();
    // Asked for one site at a time, when the reader wants it read always.
    expect(optional_host_permissions).toEqual(["*://*/*"]);
    expect(web_accessible_resources).toBeUndefined();
    expect(content_scripts).toHaveLength(1);
    expect(
      content_scripts[0]?.matches.filter((pattern) => /<all_urls>|\/\/\*\/|\/\/\*\.[a-z]+\//.test(pattern)),
    ).toEqual([]);
  });

  test.each(["en", "es"])("has every text that it names in %s", async (language) => {
    const named = JSON.stringify(await manifest()).matchAll(/__MSG_(\w+)__/g);
    const folder = new URL(`../../.output/${name}-mv3/_locales/${language}/`, import.meta.url);
    const texts = JSON.parse(await readFile(new URL("messages.json", folder), "utf8")) as object;
    expect(Object.keys(texts)).toEqual(expect.arrayContaining([...new Set([...named].map(([, key]) => key))]));
  });

  test("can reach no host: its pages and its background may connect to the package only", async () => {
    const { content_security_policy } = await manifest();
    expect(content_security_policy.extension_pages).toContain("default-src 'self'");
    expect(content_security_policy.extension_pages).toContain("connect-src 'self'");
  });

  test("reads a government's newsroom and none of its other hosts", async () => {
    const matches = (await manifest()).content_scripts[0]?.matches ?? [];
    expect(matches).toContain("*://www.uscis.gov/*");
    expect(matches.filter((pattern) => /\/\/\*\..*\.gov\//.test(pattern))).toEqual([]);
  });
});
