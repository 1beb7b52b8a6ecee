// The demo articles, and the outlets' addresses under which they are served. No outlet published them.
import { readFile } from "node:fs/promises";
import type { Served } from "../browser/drive.ts";

export const DEMO_NAMES = ["mexico-city", "channel", "es"] as const;
export type DemoName = (typeof DEMO_NAMES)[number];

const DEMOS: Record<DemoName, { readonly file: string; readonly url: string }> = {
  "mexico-city": {
    file: "demo-mexico-city.html",
    url: "https://apnews.com/article/waymark-demo-mexico-city",
  },
  channel: { file: "demo-channel.html", url: "https://www.bbc.com/news/articles/waymark-demo-channel" },
  es: {
    file: "demo-ciudad-de-mexico-es.html",
    url: "https://apnews.com/article/waymark-demo-ciudad-de-mexico",
  },
};

export async function demoArticle(name: DemoName): Promise<Served> {
  const { file, url } = DEMOS[name];
  return { url, html: await readFile(new URL(`../pages/${file}`, import.meta.url), "utf8") };
}
