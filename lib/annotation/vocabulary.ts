// The words of migration news in the languages that we read, as folded stems and phrases with weights, and the words by
// which "migration" means birds, data or cells. Weight 1: says by itself that people move between countries.

/** Stems: a token counts when one of these matches the whole of it. English, Spanish, German, French, Italian, Portuguese, Polish, Swedish, Dutch. */
const STEMS: readonly (readonly [weight: number, pattern: string])[] = [
  // en, and what other languages share with it
  [1, "(?:im|e|trans)?migrant[a-z]*|immigra[a-z]*|refugees?|asylum|asylees?|undocumented|daca|dreamers|noncitizens?"],
  [1, "deport(?:s|ed|ing|ee|ees|ation|ations|able|ability)?|self?deport[a-z]*|migrants?"],
  [
    0.7,
    "migration|migrations|migratory|resettle[a-z]*|naturali[sz][a-z]*|stateless[a-z]*|unhcr|frontex|uscis|pushbacks?|remigration|gotaways",
  ],
  [
    0.5,
    "visas?|citizenship|smugglers?|smuggling|traffickers|remittances|displaced|repatriat[a-z]*|caravans?|detainees|overstay[a-z]*|noncitizen|h1b|tps|cbp|iom",
  ],
  [
    0.25,
    "borders?|detention|detained|humanitarian|crossings?|arrivals|expelled|expulsions?|foreigners?|smuggled|migrat(?:e|es|ed|ing)|exiles?|xenophob[a-z]*|raids",
  ],
  // es, pt
  [
    1,
    "(?:in|e)?migrante?s?|inmigra[a-z]*|imigra[a-z]*|migratori[ao]s?|refugiad[ao]s?|asilo|indocumentad[ao]s?|deporta(?:r|d[ao]s?|cion|ciones|cao|coes|ron|ndo)?|pateras?|cayucos?|extranjeria",
  ],
  [
    0.6,
    "migracion|migraciones|migracao|regularizaci?on|regularizacao|visados?|repatria[a-z]*|coyotes|polleros|apatridas?|nacionalidad|ciudadania|retornad[ao]s",
  ],
  [
    0.3,
    "fronteras?|fronteriz[ao]s?|extranjer[ao]s?|extracomunitari[ao]s?|estrangeir[ao]s?|acogida|solicitantes|expulsion|expulsiones",
  ],
  // de
  [
    1,
    "asyl[a-z]*|fluchtling[a-z]*|gefluchtet[a-z]*|migrant[a-z]*|migration[a-z]*|abschieb[a-z]*|abgeschoben[a-z]*|einwander[a-z]*|zuwander[a-z]*|schleuser[a-z]*|schlepper[a-z]*|bleiberecht[a-z]*",
  ],
  [
    0.6,
    "zuruckweisung[a-z]*|einburgerung[a-z]*|staatsburgerschaft[a-z]*|aufenthalts[a-z]*|duldung[a-z]*|grenzkontroll[a-z]*|auslander[a-z]*|familiennachzug|dublin",
  ],
  // fr, it
  [
    1,
    "refugiee?s?|asile|immigree?s?|clandestin[ei]s?|migratoires?|migranti?|immigrat[aeio]|profugh[ie]|profugo|rifugiat[aeio]|sbarchi|scafist[ai]|migratori[ao]?",
  ],
  [
    0.6,
    "passeurs?|naturalisations?|expulsions|oqtf|etrangers?|espulsion[ei]|stranieri?|cittadinanza|rimpatri[ao]?|demandeurs|regularisations?|migrazion[ei]|frontalier[ae]?s?",
  ],
  // pl, sv, nl
  [
    1,
    "(?:i|e)migra(?:nt|c|cj)[a-z]*|uchodz[a-z]*|azyl[a-z]*|migrac[a-z]*|flykting[a-z]*|invandr[a-z]*|utvis[a-z]*|asylsok[a-z]*|vluchteling[a-z]*|asiel[a-z]*|migratie[a-z]*|statushouder[a-z]*",
  ],
  [
    0.6,
    "cudzoziem[a-z]*|deportacj[a-z]*|przemytni[a-z]*|uppehallstillstand[a-z]*|medborgarskap[a-z]*|anhorig[a-z]*|utlanning[a-z]*|uitzet[a-z]*|verblijfs[a-z]*|gransk[a-z]*|repatriering[a-z]*",
  ],
];

/** Phrases of folded words. */
const PHRASES: Readonly<Record<string, number>> = {
  "border patrol": 1,
  "border wall": 0.8,
  "border crossings": 0.8,
  "border crossers": 1,
  "border security": 0.6,
  "southern border": 0.8,
  "illegal aliens": 1,
  "unaccompanied minors": 1,
  "unaccompanied children": 1,
  "green card": 0.8,
  "green cards": 0.8,
  "work permits": 0.5,
  "small boats": 0.8,
  "small boat": 0.8,
  "people smugglers": 1,
  "human smuggling": 1,
  "customs enforcement": 1,
  "ice agents": 1,
  "ice officers": 1,
  "ice detention": 1,
  "ice raids": 1,
  "by ice": 0.6,
  "detention center": 0.4,
  "detention centre": 0.4,
  "family separation": 0.8,
  "birthright citizenship": 1,
  "sanctuary city": 1,
  "sanctuary cities": 1,
  "travel ban": 0.8,
  "remain in mexico": 1,
  "title 42": 1,
  "protected status": 1,
  "humanitarian parole": 1,
  "net migration": 1,
  "free movement": 0.5,
  windrush: 0.8,
  "channel crossings": 1,
  "home office": 0.4,
  "rwanda plan": 0.8,
  "rwanda bill": 0.8,
  "dream act": 1,
  "dublin regulation": 1,
  "schengen area": 0.5,
  "foreign workers": 0.6,
  "seasonal workers": 0.4,
  "safe third country": 1,
  "family reunion": 0.4,
  "family reunification": 0.8,
  "sin papeles": 1,
  "centro de internamiento": 1,
  "patrulla fronteriza": 1,
  "permiso de residencia": 0.8,
  "muro fronterizo": 0.8,
  "sans papiers": 1,
  "titre de sejour": 1,
  "titres de sejour": 1,
  "permesso di soggiorno": 1,
  "indefinite leave": 0.8,
  "leave to remain": 0.8,
  "homeland security": 0.3,
};

/** Words of the other migrations. */
const OTHER_SENSES = new RegExp(
  `^(?:birds?|flocks?|species|whales?|butterfl(?:y|ies)|geese|goose|gulls?|swallows?|cranes?|storks?|salmon|eels?|wildebeests?|zebras?|caribou|bats?|dragonfl(?:y|ies)|turtles?|sharks?|ornitholog[a-z]*|wildlife|nest[a-z]*|breeding|feathers?|wetlands?|plumage|aves|pajaros?|ballenas?|vogel[a-z]*|zugvogel[a-z]*|oiseaux?|uccelli|${[
    "cloud",
    "servers?",
    "databases?",
    "data",
    "software",
    "apis?",
    "aws",
    "azure",
    "kubernetes",
    "workloads?",
    "schemas?",
    "browsers?",
    "deploy[a-z]*",
    "sagemaker",
    "mlflow",
    "sql",
    "backend",
    "codebase",
    "repositor(?:y|ies)",
    "plugins?",
    "javascript",
    "python",
    "mainframe",
    "sap",
    "endpoints?",
    "tenants?",
    "windows",
    "linux",
    "docker",
    "cells?",
    "tumou?rs?",
    "cancer",
    "metasta[a-z]*",
    "proteins?",
    "embryo[a-z]*",
    "neurons?",
    "tectonic",
    "planets?",
    "strikers?",
    "midfielders?",
    "goalkeepers?",
    "footballers?",
    "headset",
  ].join("|")})$`,
);

/** What "migration" alone may mean among those. */
const AMBIGUOUS =
  /^(?:migrat(?:e|es|ed|ing|ion|ions|ory)|migracion|migraciones|migratori[ao]s?|migrant|migrants|migrantes|refuge|citizenship|visas?|borders?|naturali[sz]ed)$/;

const PATTERNS = STEMS.map(([weight, pattern]) => [weight, new RegExp(`^(?:${pattern})$`)] as const);
const weightCache = new Map<string, number>();
const CACHE_LIMIT = 20_000;

/** Weight of a folded word, 0 to 1. */
export function wordWeight(key: string): number {
  const known = weightCache.get(key);
  if (known !== undefined) return known;
  const weight = Math.max(0, ...PATTERNS.filter(([, pattern]) => pattern.test(key)).map(([value]) => value));
  if (weightCache.size < CACHE_LIMIT) weightCache.set(key, weight);
  return weight;
}

/** Weight of a phrase of two or three folded words. */
export function phraseWeight(phrase: string): number {
  return PHRASES[phrase] ?? 0;
}

/** Whether a folded word belongs to another sense of migration. */
export function isOtherSense(key: string): boolean {
  return OTHER_SENSES.test(key);
}

/** Whether a folded word is ambiguous between people and the other senses. */
export function isAmbiguous(key: string): boolean {
  return AMBIGUOUS.test(key);
}
