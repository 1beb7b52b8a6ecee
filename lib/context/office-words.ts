// Offices and intervals in words, shared by the cards of people, offices and agencies.
import type { Holding } from "../dataset/edition-types.ts";
import type { PartialDate, Tenure } from "../dataset/types.ts";
import { firstDay, lastDay, monthOf, orderOf } from "./dates.ts";
import { dateText } from "./date-words.ts";
import { feminineTitle } from "./feminine.ts";
import { regionName } from "./regions.ts";
import type { Scene } from "./scene.ts";
import { confirmedOn, officeOf, standingOf } from "./tenures.ts";
import type { DateText, Words } from "./words.ts";

/** Evidence older than this before the edition is told by its month only: the day would sound fresher than it is. */
const OLD_EVIDENCE_DAYS = 365;
/** Evidence newer than this before the edition is as good as the edition: its day is not told. */
const FRESH_EVIDENCE_DAYS = 28;

/** "Acting Secretary of Homeland Security", "United States Representative, Florida's 4th district". */
export function officeTitle(tenure: Tenure, scene: Scene): string {
  const name = officeName(tenure, scene);
  const { words } = scene;
  const titled = tenure.acting === true ? words.acting(name) : name;
  if (tenure.state === undefined) return titled;
  return words.seat(titled, regionName(`US-${tenure.state}`, words), tenure.district);
}

/** The office as the holder's title, without "acting" and seat; in the feminine where that is the holder's, in Spanish. */
export function officeName(tenure: Tenure, scene: Scene): string {
  const name = officeOf(tenure, scene)?.name ?? tenure.office;
  return scene.language === "es" && tenure.feminine === true ? feminineTitle(name) : name;
}

/** "from 2 February 2021 to 20 January 2025", "since 24 March 2026", "until 2019"; nothing where no date is known. */
export function intervalWords(tenure: Tenure, words: Words): string | undefined {
  const from = tenure.from && dateText(tenure.from, words);
  const to = tenure.to && dateText(tenure.to, words);
  if (from && to) return words.between(from, to);
  if (from) return words.since(from);
  return to && words.until(to);
}

/** "27 December 2023 · in office from 2 February 2021 to 20 January 2025", with what limits the claim. */
export function inOfficeLine(tenure: Tenure, scene: Scene): string {
  const { words } = scene;
  const interval = intervalWords(tenure, words);
  const parts = [
    scene.article && dateText(scene.article, words).text,
    interval && words.inOffice(interval),
    standingOf(tenure, scene.at) === "last-day" ? words.lastDay : undefined,
    limitOfEvidence(tenure, scene),
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}

/** "since 24 March 2026", "acting, since March 2023; as of May 2024": a present holder in brackets. */
export function sinceDetails(holding: Holding, scene: Scene): string {
  const { words } = scene;
  const parts = [
    holding.acting === true ? words.actingNote : undefined,
    intervalWords(holding, words),
    evidenceWords(holding, scene),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** "as of 16 April 2026": how far the evidence of a present holder reaches, where that is weeks before the edition. */
export function evidenceWords(tenure: Tenure, scene: Scene): string | undefined {
  const confirmed = confirmedOn(tenure);
  const isFresh = confirmed !== undefined && lastDay(scene.now) - firstDay(confirmed) <= FRESH_EVIDENCE_DAYS;
  if (confirmed === undefined || tenure.to !== undefined || (isFresh && tenure.from !== undefined)) return undefined;
  return scene.words.asOf(evidenceDate(confirmed, scene));
}

/** The day of the evidence in words; by month where it is more than a year older than the edition. */
export function evidenceDate(confirmed: PartialDate, scene: Scene): DateText {
  const shown = isOld(confirmed, scene.now) ? monthOf(confirmed) : confirmed;
  return dateText(shown, scene.words);
}

/** An open tenure says for how long it is known, where the article is newer than the evidence. */
function limitOfEvidence(tenure: Tenure, scene: Scene): string | undefined {
  if (tenure.to !== undefined) return undefined;
  const confirmed = confirmedOn(tenure);
  if (confirmed === undefined || orderOf(scene.at, confirmed) !== "after") return undefined;
  return scene.words.lastConfirmed(evidenceDate(confirmed, scene));
}

function isOld(confirmed: PartialDate, now: PartialDate): boolean {
  return lastDay(now) - lastDay(confirmed) > OLD_EVIDENCE_DAYS;
}
