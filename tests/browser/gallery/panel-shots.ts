// The side panel's states of the gallery: what is drawn, at which width, in which language and scheme.
import type { PanelProps, PanelState } from "../../../components/brief/types.ts";
import type { Scheme } from "../../../components/tokens.ts";
import type { Language } from "../../../lib/context/types.ts";
import type { ArticleCase } from "./panel-articles.ts";

export interface PanelShot {
  readonly name: string;
  readonly scheme: Scheme;
  readonly language: Language;
  /** Of the viewport, px. */
  readonly width: number;
  /** Everything unfolded, as for print. */
  readonly whole: boolean;
  readonly trouble?: PanelProps["trouble"];
  readonly shown: ArticleCase | Exclude<PanelState, { readonly kind: "article" }>;
}

const site = "elpais.com";
const NARROW = 320;
const USUAL = 400;

const notices: readonly Exclude<PanelState, { readonly kind: "article" }>[] = [
  { kind: "loading", preparing: false },
  { kind: "not-article", site },
  { kind: "not-migration", site },
  { kind: "off-here", site },
  { kind: "language", site },
  { kind: "stale", site },
  { kind: "no-access", site: "a-very-long-subdomain.of-a-regional-newspaper.example.org" },
  { kind: "no-access", site: "" },
  { kind: "paused" },
  { kind: "restricted" },
  { kind: "no-dataset" },
  { kind: "error" },
];

function inEvery(
  name: string,
  shown: PanelShot["shown"],
  options: Partial<Pick<PanelShot, "width" | "whole" | "trouble">> = {},
): readonly PanelShot[] {
  const { width = USUAL, whole = false, trouble } = options;
  return (["en", "es"] as const).flatMap((language) =>
    (["light", "dark"] as const).map((scheme) => ({
      name: `panel-${name}-${width}-${language}-${scheme}`,
      scheme,
      language,
      width,
      whole,
      shown,
      ...(trouble !== undefined && { trouble }),
    })),
  );
}

export const panelShots: readonly PanelShot[] = [
  ...inEvery("article", "article"),
  ...inEvery("article", "article", { width: NARROW }),
  ...inEvery("channel", "channel", { width: NARROW }),
  ...inEvery("spanish-article", "spanish-article", { width: NARROW }),
  ...inEvery("whole", "article", { width: 640, whole: true }),
  ...inEvery("undated", "undated", { width: NARROW }),
  ...inEvery("many", "many"),
  ...inEvery("long-names", "long-names", { width: NARROW }),
  ...inEvery("no-events", "no-events", { width: NARROW }),
  ...inEvery("nothing-named", "nothing-named", { width: NARROW }),
  ...notices.flatMap((shown) =>
    inEvery("site" in shown && shown.site === "" ? "not-listed" : shown.kind, shown, { width: NARROW }),
  ),
  ...inEvery("preparing", { kind: "loading", preparing: true }, { width: NARROW }),
  ...inEvery("refused", { kind: "no-access", site }, { width: NARROW, trouble: "refused" }),
];
