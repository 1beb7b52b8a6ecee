// The rows of an office's card: who held it on the article's day, who came before and after, who holds it now.
import type { Holding } from "../dataset/edition-types.ts";
import type { EntityId, Office } from "../dataset/types.ts";
import type { CardBody } from "./card-body.ts";
import { orderOf } from "./dates.ts";
import { dateText } from "./date-words.ts";
import { holderOn, holdingsOf, possibleHolders, predecessor, successor } from "./holders.ts";
import { holderBar } from "./holder-bar.ts";
import { summaryLanguage } from "./in-language.ts";
import { evidenceDate, inOfficeLine, intervalWords, sinceDetails } from "./office-words.ts";
import { kicker } from "./regions.ts";
import { hasNow, type Scene } from "./scene.ts";
import { confirmedOn } from "./tenures.ts";
import type { Row } from "./types.ts";

export function officeBody(office: Office, scene: Scene): CardBody {
  const { labels } = scene.words;
  const then = holderOn(office.id, scene.at, scene);
  const before = predecessor(office.id, scene.at, then, scene);
  const after = successor(office.id, scene.at, then, scene);
  const now = hasNow(scene) ? holderOn(office.id, scene.now, scene) : undefined;
  const rows = [
    holderRow(office.id, scene.article === undefined ? labels.now : labels.onDate, scene),
    before && neighbourRow(labels.previous, before, scene),
    after && !sameStay(after, now) ? neighbourRow(labels.next, after, scene) : undefined,
    hasNow(scene) ? nowRow(office.id, labels.now, then, now, scene) : undefined,
    { label: labels.what, text: office.summary, ...summaryLanguage(office, scene) },
    headsRow(office, scene),
  ];
  const bar = holderBar(office, scene);
  return {
    kicker: kicker(scene.words.office, office.jurisdiction, scene.words),
    rows: rows.filter((row) => row !== undefined),
    ...(bar && { bar }),
    facts: [then, before, after, now].filter((fact) => fact !== undefined),
  };
}

/** The holder on the day; those whom coarse dates leave possible; or that none is recorded. Absent for many-seat offices. */
export function holderRow(office: EntityId, label: string, scene: Scene): Row | undefined {
  const { words } = scene;
  const holder = holderOn(office, scene.at, scene);
  if (holder) {
    const acting = holder.acting === true ? { text: `(${words.actingNote})` } : {};
    return { label, strong: holder.personName, ...acting, soft: inOfficeLine(holder, scene) };
  }
  if (holdingsOf(office, scene).length === 0) return undefined;
  const possible = possibleHolders(office, scene.at, scene).map((holding) => possibly(holding, scene));
  const day = scene.article === undefined ? undefined : dateText(scene.article, words).text;
  return {
    label,
    text: possible.length > 0 ? `${possible.join("; ")} (${words.dayUnknown})` : words.noHolder,
    ...(day !== undefined && { soft: day }),
  };
}

/** The holder at the edition's day, where that is another one or the same for longer than the article knew. */
export function nowRow(
  office: EntityId,
  label: string,
  then: Holding | undefined,
  now: Holding | undefined,
  scene: Scene,
): Row | undefined {
  const { words } = scene;
  if (now === undefined) {
    const known = holdingsOf(office, scene).length > 0;
    return known ? { label, text: words.noHolderNow(dateText(scene.now, words)) } : undefined;
  }
  if (then?.person !== now.person || then.from !== now.from) {
    return { label, strong: now.personName, soft: sinceDetails(now, scene) };
  }
  const confirmed = confirmedOn(now);
  if (confirmed === undefined || orderOf(scene.at, confirmed) !== "before") return undefined;
  return { label, text: words.stillInOffice(evidenceDate(confirmed, scene)) };
}

function neighbourRow(label: string, holding: Holding, scene: Scene): Row {
  const { words } = scene;
  const soft = [holding.acting === true ? words.actingNote : undefined, intervalWords(holding, words)];
  return { label, text: holding.personName, soft: soft.filter(Boolean).join(", ") };
}

function headsRow(office: Office, scene: Scene): Row | undefined {
  const agency = office.agency && scene.facts.entities.get(office.agency);
  // Most summaries say it themselves.
  return office.heads === true && agency && !office.summary.includes(agency.name)
    ? { label: scene.words.labels.heads, text: agency.name }
    : undefined;
}

function possibly(holding: Holding, scene: Scene): string {
  return [holding.personName, intervalWords(holding, scene.words)].filter(Boolean).join(" ");
}

function sameStay(a: Holding, b: Holding | undefined): boolean {
  return a.person === b?.person && a.from === b.from;
}
