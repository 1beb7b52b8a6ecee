// The words by which "migration", "borders" and "smugglers" mean birds, data, cells, travel, sport, music or drugs.

const WORDS = [
  // animals
  "birds?|flocks?|species|whales?|butterfl(?:y|ies)|geese|goose|gulls?|swallows?|cranes?|storks?|salmon|trout|eels?|wildebeests?|zebras?|caribou|bats?|dragonfl(?:y|ies)|turtles?|sharks?|ornitholog[a-z]*|wildlife|nest[a-z]*|breeding|feathers?|wetlands?|plumage|larvae|reefs?",
  "aves|pajaros?|ballenas?|grullas?|mariposas?|especies|vogel[a-z]*|zugvogel[a-z]*|kraniche?|oiseaux?|nids?|uccelli",
  // data and machines
  "cloud|servers?|databases?|data|software|apis?|aws|azure|kubernetes|workloads?|schemas?|browsers?|bookmarks?|deploy[a-z]*|sagemaker|mlflow|sql|backend|codebase|repositor(?:y|ies)|plugins?|javascript|python|mainframe|sap|endpoints?|tenants?|windows|linux|docker|headset|app|backup",
  "nube|servidor(?:es)?|datos|daten|datenmigration|servern?",
  // bodies
  "cells?|tumou?rs?|cancer|metasta[a-z]*|proteins?|embryo[a-z]*|neurons?|tectonic|planets?|astronomers?|microwave",
  // sport
  "strikers?|midfielders?|goalkeepers?|footballers?|squad|season|league|coach|delantero|entrenador|jugador(?:es)?|peloton",
  // music and stage
  "band|albums?|concerts?|songs?|riffs?|guitarists?|drummers?|singers?|encore|trio|chords?",
  "horror|gothic|actress(?:es)?|sequels?",
  // travel
  "beach(?:es)?|tourists?|tourism|holidaymakers?|surf|playas?|turistas?|turismo|vacaciones|verano|slippers|petrol",
  // drugs
  "cocaine|heroin|drugs?|kilos?|cocaina|drogas?|hachis|toneladas",
];

const OTHER_SENSES = new RegExp(`^(?:${WORDS.join("|")})$`);

/** Words that may mean either, whatever stands around them. */
const AMBIGUOUS =
  /^(?:refuge|citizenship|visas?|visados?|borders?|fronteras?|naturali[sz]ed|dreamers|smugglers?|smuggling|smuggled|traffickers|exiles?|ciudadania|extranjer[ao]s?|foreigners?|crossings?|arrivals)$/;

/** Words that mean people unless words of another sense stand in the same text; "asylum" alone may be a hospital of old. */
const LIKELY =
  /^(?:asylum|migrat(?:e|es|ed|ing|ion|ions|ory)|migracion|migraciones|migratori[ao]s?|migrants?|migrantes?)$/;

/** Whether a folded word belongs to another sense of migration. */
export function isOtherSense(key: string): boolean {
  return OTHER_SENSES.test(key);
}

/** How surely a folded word of the vocabulary means people. */
export function certaintyOf(key: string): "certain" | "likely" | "ambiguous" {
  if (AMBIGUOUS.test(key)) return "ambiguous";
  return LIKELY.test(key) ? "likely" : "certain";
}
