// The words of migration news in the languages that we read, as folded stems with weights.
// Weight 1: says by itself that people move between countries.

/** Stems: a token counts when one of these matches the whole of it. English, Spanish, German, French, Italian, Portuguese, Polish, Swedish, Dutch. */
export const STEMS: readonly (readonly [weight: number, pattern: string])[] = [
  // en, and what other languages share with it
  [1, "(?:im|e|trans)?migrant[a-z]*|immigra[a-z]*|refugees?|asylum|asylees?|undocumented|daca|noncitizens?"],
  [1, "deport(?:s|ed|ing|ee|ees|ation|ations|able|ability)?|self?deport[a-z]*|migrants?"],
  [
    0.7,
    "migration|migrations|migratory|resettle[a-z]*|naturali[sz][a-z]*|stateless[a-z]*|unhcr|frontex|uscis|mayorkas|sb4|pushbacks?|remigration|gotaways|nzyq",
  ],
  [
    0.5,
    "dreamers|visas?|citizenship|smugglers?|smuggling|traffickers|remittances|displaced|repatriat[a-z]*|caravans?|detainees|overstay[a-z]*|noncitizen|h1b|tps|cbp|iom|illegals|wetbacks?",
  ],
  [
    0.25,
    "borders?|detention|detained|humanitarian|crossings?|arrivals|expelled|expulsions?|foreigners?|smuggled|migrat(?:e|es|ed|ing)|exiles?|xenophob[a-z]*|raids?|fled|flee|fleeing|drowned|shipwrecks?|capsized|dinghy|dinghies|minors|encounters|reunif[a-z]*|nauru",
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
    "fronteras?|fronteriz[ao]s?|extranjer[ao]s?|extracomunitari[ao]s?|estrangeir[ao]s?|acogida|solicitantes|expulsion|expulsiones|naufragios?|redadas?|retorno",
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
