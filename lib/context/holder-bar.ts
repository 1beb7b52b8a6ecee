// The time bar of an office: who held it in the years around the article and up to the edition.
import type { Holding } from "../dataset/edition-types.ts";
import type { Office } from "../dataset/types.ts";
import { decimalYear } from "./dates.ts";
import { holderOn, holdingsOf } from "./holders.ts";
import { intervalWords } from "./office-words.ts";
import type { Scene } from "./scene.ts";
import { segmentOf, tickDays, withHatching } from "./tenure-bar.ts";
import { timeBar } from "./time-bar.ts";
import type { TimeBar } from "./types.ts";

/** Years before the article of which holders are drawn, and the most of them. */
const YEARS_BEFORE = 10;
const MOST_HOLDERS = 12;
const MOST_IN_CAPTION = 4;

/** Undefined for fewer than two holders: a bar with one segment tells nothing that the rows don't. */
export function holderBar(office: Office, scene: Scene): TimeBar | undefined {
  const holdings = holdingsOf(office.id, scene)
    .filter((holding) => isNear(holding, scene))
    .slice(-MOST_HOLDERS);
  if (holdings.length < 2) return undefined;
  const people = [...new Set(holdings.map((holding) => holding.personName))];
  const then = holderOn(office.id, scene.at, scene)?.personName;
  return timeBar(
    {
      segments: holdings.flatMap((holding) =>
        segmentOf(holding, toneOf(holding.personName, people, then), holding.personName, scene),
      ),
      dots: [],
      days: tickDays(holdings, scene),
      caption: withHatching(captionOf(people, then, scene), holdings, scene),
      told: holdings.map((holding) => toldOf(holding, scene)),
    },
    scene,
  );
}

/** The holder of that day in full colour, all others in two paler shades by turns, so that changes can be seen. */
function toneOf(name: string, people: readonly string[], then: string | undefined): number {
  return name === then ? 2 : people.indexOf(name) % 2;
}

/** Names whom the article's line crosses; on a day without a holder the last of them. */
function captionOf(people: readonly string[], then: string | undefined, { words, article }: Scene): string {
  const { labels } = words;
  if (then !== undefined && people.includes(then)) return `${article ? labels.onDate : labels.now}: ${then}`;
  const named = people.slice(-MOST_IN_CAPTION);
  return named.length < people.length ? words.latestOf(named) : words.andMore(named, 0);
}

function isNear(holding: Holding, scene: Scene): boolean {
  if (holding.from === undefined) return false;
  const start = decimalYear(scene.at) - YEARS_BEFORE;
  return holding.to === undefined || decimalYear(holding.to) >= start;
}

function toldOf(holding: Holding, scene: Scene): string {
  const { words } = scene;
  const acting = holding.acting === true ? `(${words.actingNote})` : undefined;
  return [holding.personName, acting, intervalWords(holding, words)].filter(Boolean).join(" ");
}
