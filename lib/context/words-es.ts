// What this room says in Spanish, in the form most read in the Americas.
import { partyNames, unitNames } from "./spanish-names.ts";
import { SPANISH_REGIONS } from "./region-names.ts";
import type { DateText, Words } from "./words.ts";

const list = new Intl.ListFormat("es", { type: "conjunction" });

const FISCAL = "año fiscal";

export const SPANISH: Words = {
  // Not `es-419`: the records write thousands with a dot in Spanish.
  locale: "es",

  since: (date) => `desde ${withArticle(date)}`,
  until: (date) => `hasta ${withArticle(date)}`,
  between,
  on: onDate,
  units: {
    day: { one: "día", other: "días" },
    month: { one: "mes", other: "meses" },
    year: { one: "año", other: "años" },
  },
  before: (amount) => `${amount} antes de este artículo`,
  after: (amount) => `${amount} después de este artículo`,
  same: { day: "el mismo día", month: "el mismo mes", year: "el mismo año" },
  underWay: "en curso ese día",
  dayUnknown: "no consta el día exacto",

  official: "Cargo público",
  person: "Persona",
  office: "Cargo",
  place: "Lugar",
  bodies: {
    agency: "Agencia",
    ministry: "Ministerio",
    court: "Tribunal",
    legislature: "Poder legislativo",
    international: "Organismo internacional",
    ngo: "Organización",
    force: "Fuerza de seguridad",
    advisory: "Órgano consultivo",
    company: "Empresa",
    other: "Entidad",
  },
  terms: {
    law: "Ley",
    rule: "Norma",
    programme: "Programa",
    status: "Estatus legal",
    procedure: "Procedimiento",
    case: "Caso judicial",
    concept: "Concepto",
    agreement: "Acuerdo",
    document: "Documento",
  },
  namedHere: "Nombrado en este artículo",
  bodyNames: {
    EU: "Unión Europea",
    UN: "Naciones Unidas",
    CoE: "Consejo de Europa",
    OAS: "Organización de los Estados Americanos",
    "AU-AF": "Unión Africana",
    CARICOM: "Comunidad del Caribe",
    IDB: "Banco Interamericano de Desarrollo",
    INT: "Internacional",
  },
  regionNames: SPANISH_REGIONS,

  labels: {
    onDate: "Entonces",
    now: "Ahora",
    who: "Quién",
    what: "Qué es",
    party: "Partido",
    country: "País",
    previous: "Antes",
    next: "Después",
    head: "Titular",
    headThen: "Titular",
    headNow: "Titular hoy",
    partOf: "Parte de",
    heads: "Dirige",
    formerly: "Antes llamado",
    founded: "Fechas",
    sinceThen: "Desde entonces",
    related: "Relacionado",
    introduced: "En el texto",
    note: "Nota",
  },

  under: (leader) => `con ${leader}`,
  acting: (office) => `${office} (en funciones)`,
  actingNote: "en funciones",
  seat: (office, state, district) => {
    if (district === undefined) return `${office} por ${state}`;
    if (district === 0) return `${office}, ${state}, distrito único`;
    return `${office}, distrito ${String(district)} de ${state}`;
  },
  inOffice: (interval) => `en el cargo ${interval}`,
  lastDay: "dejó el cargo ese día",
  lastConfirmed: (date) => `última confirmación: ${date.text}`,
  stillInOffice: (date) => `Seguía en el cargo según datos ${ofDate(date)}`,
  leftOffice: (date, office) => `Dejó el cargo ${office === undefined ? "" : `de ${office} `}${onDate(date)}`,
  againInOffice: (date) => `De nuevo en el mismo cargo desde ${withArticle(date)}`,
  confirmedInOffice: (date) => `Titular del cargo desde ${withArticle(date)}`,
  heldNowBy: (holder, details) => `El cargo lo ocupa ${holder} (${details})`,
  heldSinceBy: (holder, asOf) => `Desde entonces ocupa el cargo ${holder}${asOf === undefined ? "" : ` (${asOf})`}`,
  asOf: (date) => `según datos ${ofDate(date)}`,
  noHolder: "No consta titular en esa fecha",
  noHolderNow: (date) => `No consta titular (datos ${ofDate(date)})`,
  later: (office, from, to) =>
    `Más tarde ${office}, ${to === undefined ? `desde ${withArticle(from)}` : between(from, to)}`,
  earlier: (office, date) => `Fue ${office} hasta ${withArticle(date)}`,
  also: (offices) => `, también ${list.format(offices)}`,
  untilThatDay: (office) => `, hasta ese día ${office}`,
  latestOf: (names) => `Los últimos: ${names.join(" · ")}`,
  andMore: (names, more) => (more > 0 ? `${names.join(" · ")} y ${String(more)} más` : names.join(" · ")),

  partyNames,
  latestRecorded: (party) => `${party} (último dato)`,

  created: (date) => `Se creó ${onDate(date)}`,
  createdLater: (date) => `Se creó más tarde, ${onDate(date)}`,
  dissolved: (date) => `Se disolvió ${onDate(date)}`,
  dissolvedLater: (date) => `Se disolvió más tarde, ${onDate(date)}`,

  statuses: {
    announced: "Anunciado",
    adopted: "Aprobado",
    "in-force": "En vigor",
    "partly-blocked": "En vigor en parte",
    blocked: "Bloqueado por un tribunal",
    ended: "Terminado",
  },
  notYet: {
    adopted: "Aún no aprobado",
    "in-force": "Aún no vigente",
  },
  became: {
    announced: (date) => `anunciado ${onDate(date)}`,
    adopted: (date) => `aprobado ${onDate(date)}`,
    "in-force": (date) => `en vigor desde ${withArticle(date)}`,
    "partly-blocked": (date) => `en vigor en parte desde ${withArticle(date)}`,
    blocked: (date) => `bloqueado ${onDate(date)}`,
    ended: (date) => `terminado ${onDate(date)}`,
  },
  inForceAgain: (date) => `de nuevo en vigor desde ${withArticle(date)}`,
  decided: "Resuelto",
  pending: "Pendiente",
  notDecided: "Aún no resuelto",
  decidedOn: (date) => `Resuelto ${onDate(date)}`,
  noChange: (date) => `No consta ningún cambio hasta ${withArticle(date)}`,
  moreChanges: (count) => (count === 1 ? "consta 1 cambio más" : `constan ${String(count)} cambios más`),

  personLeft: (person, office) => `${person} dejó el cargo de ${office}`,
  followed: (person) => `le siguió ${person}`,
  personBecame: (person, office) => `${person} asumió el cargo de ${office}`,
  bodyDissolved: (body) => `${body} se disolvió`,

  mapOf: (place, countries) => `Mapa: ${place}, con ${list.format(countries)}`,
  article: "artículo",
  today: "ahora",
  hatched: "rayado: en funciones",
  thisArticle: (date) => `Este artículo: ${date.text}`,
  figure: (value, unit, period) => `${value} ${unit} en ${period.startsWith(FISCAL) ? "el " : ""}${period}`,
  figureBefore: (value) => `frente a ${value} un año antes`,
  figureLatest: "el último mes registrado antes de este artículo",
  fiscalYear: (year) => `${FISCAL} ${year}`,
  unitNames,

  sourceNamed: (publisher) => `Fuente: ${publisher}`,
  verified: (date) => `verificado el ${date}`,
  partlyVerified: (date) => `verificado en parte, ${date}`,
  notVerified: "aún sin verificar",
  dateUnknown: (date) => `Fecha del artículo desconocida; datos ${ofDate(date)}`,
  afterEdition: (date) => `Este artículo es posterior a los datos, que llegan hasta ${withArticle(date)}`,
  edition: (date) => `Edición ${ofDate(date)}`,
};

function between(from: DateText, to: DateText): string {
  return `${from.precision === "day" ? "del" : "de"} ${from.text} ${to.precision === "day" ? "al" : "a"} ${to.text}`;
}

function withArticle(date: DateText): string {
  return date.precision === "day" ? `el ${date.text}` : date.text;
}

function ofDate(date: DateText): string {
  return date.precision === "day" ? `del ${date.text}` : `de ${date.text}`;
}

function onDate(date: DateText): string {
  return date.precision === "day" ? withArticle(date) : `en ${date.text}`;
}
