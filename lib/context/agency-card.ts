// The rows of an agency's card: what it is, what it belongs to, who headed it on the article's day and who does now.
import type { Holding } from "../dataset/edition-types.ts";
import type { Agency, Office, PartialDate } from "../dataset/types.ts";
import type { CardBody } from "./card-body.ts";
import { firstDay, orderOf } from "./dates.ts";
import { dateText } from "./date-words.ts";
import { holderBar } from "./holder-bar.ts";
import { summaryLanguage } from "./in-language.ts";
import { holderOn } from "./holders.ts";
import { holderRow, nowRow } from "./office-card.ts";
import { officeTitle } from "./office-words.ts";
import { kicker } from "./regions.ts";
import { hasNow, type Scene } from "./scene.ts";
import type { Row } from "./types.ts";

/** A founding matters to a reader for this long. */
const YOUNG_DAYS = 5 * 365;
const LONGEST_CHAIN = 4;

export function agencyBody(agency: Agency, scene: Scene): CardBody {
  const { words } = scene;
  const rows = [
    datesRow(agency, scene),
    { label: words.labels.what, text: agency.summary, ...summaryLanguage(agency, scene) },
    chainRow(agency, scene),
    formerRow(agency, scene),
    ...headRows(agency, scene),
  ];
  const office = headOffice(agency, scene);
  const bar = office && holderBar(office, scene);
  return {
    kicker: kicker(words.bodies[agency.body], agency.jurisdiction, words),
    rows: rows.filter((row) => row !== undefined),
    ...(bar && { bar }),
    facts: Object.values(headHoldings(agency, scene)),
  };
}

/** When the agency was created or dissolved, where the article's day makes that matter. */
function datesRow(agency: Agency, scene: Scene): Row | undefined {
  const parts = [createdWords(agency.founded, scene), dissolvedWords(agency.dissolved, scene)];
  const text = parts.filter((part) => part !== undefined).join(". ");
  return text === "" ? undefined : { label: scene.words.labels.founded, strong: text };
}

function createdWords(founded: PartialDate | undefined, scene: Scene): string | undefined {
  if (founded === undefined) return undefined;
  const { words } = scene;
  if (orderOf(scene.at, founded) === "before") return words.createdLater(dateText(founded, words));
  const young = firstDay(scene.at) - firstDay(founded) <= YOUNG_DAYS;
  return young ? words.created(dateText(founded, words)) : undefined;
}

function dissolvedWords(dissolved: PartialDate | undefined, scene: Scene): string | undefined {
  if (dissolved === undefined) return undefined;
  const { words } = scene;
  const later = orderOf(scene.at, dissolved) === "before";
  return later ? words.dissolvedLater(dateText(dissolved, words)) : words.dissolved(dateText(dissolved, words));
}

/** Parents up to the top, as far as they existed on the day. */
function chainRow(agency: Agency, scene: Scene): Row | undefined {
  const names: string[] = [];
  let parent = parentOf(agency, scene);
  while (parent && names.length < LONGEST_CHAIN && existed(parent, scene.at) && !names.includes(parent.name)) {
    names.push(parent.name);
    parent = parentOf(parent, scene);
  }
  return names.length > 0 ? { label: scene.words.labels.partOf, text: names.join(", ") } : undefined;
}

function parentOf(agency: Agency, scene: Scene): Agency | undefined {
  const parent = agency.parent && scene.facts.entities.get(agency.parent);
  return parent && parent.kind === "agency" ? parent : undefined;
}

function formerRow(agency: Agency, scene: Scene): Row | undefined {
  const names = agency.formerNames ?? [];
  return names.length > 0 ? { label: scene.words.labels.formerly, text: names.join(", ") } : undefined;
}

/** The head on the day and now; nothing for days on which the agency did not exist. */
function headRows(agency: Agency, scene: Scene): (Row | undefined)[] {
  const office = headOffice(agency, scene);
  if (!office) return [];
  const { labels } = scene.words;
  const label = scene.article === undefined ? labels.head : labels.headThen;
  const then = existed(agency, scene.at) ? holderRow(office.id, label, scene) : undefined;
  const runs = hasNow(scene) && existed(agency, scene.now);
  const heads = headHoldings(agency, scene);
  return [
    then && withTitle(then, agency, heads.head, scene),
    runs ? nowRow(office.id, labels.headNow, heads.head, heads.headNow, scene) : undefined,
  ];
}

/** After the head's name stands the office, without the agency's own name: "Acting Commissioner". */
function withTitle(row: Row, { name }: Agency, head: Holding | undefined, scene: Scene): Row {
  if (row.strong === undefined || head === undefined) return row;
  const own = [` of the ${name}`, ` of ${name}`, ` del ${name}`, ` de la ${name}`, ` de los ${name}`, ` de ${name}`];
  const title = officeTitle(head, scene);
  return { ...row, text: `, ${own.reduce((text, part) => text.replace(part, ""), title)}` };
}

/** Head on the day, head now. */
function headHoldings(agency: Agency, scene: Scene): { head?: Holding; headNow?: Holding } {
  const office = headOffice(agency, scene);
  if (!office) return {};
  const head = existed(agency, scene.at) ? holderOn(office.id, scene.at, scene) : undefined;
  const headNow = hasNow(scene) && existed(agency, scene.now) ? holderOn(office.id, scene.now, scene) : undefined;
  return { ...(head && { head }), ...(headNow && { headNow }) };
}

function headOffice(agency: Agency, scene: Scene): Office | undefined {
  const id = scene.facts.headOffices.get(agency.id);
  const office = id && scene.facts.entities.get(id);
  return office && office.kind === "office" ? office : undefined;
}

/** False only where the record says for certain that the agency did not exist on that day. */
function existed(agency: Agency, day: PartialDate): boolean {
  const early = agency.founded !== undefined && orderOf(day, agency.founded) === "before";
  const gone = agency.dissolved !== undefined && orderOf(day, agency.dissolved) === "after";
  return !early && !gone;
}
