// Words and phrases that articles use all the time without meaning the one entity that lists them as an alias. Folded, in lower
// case. As an alias that always applies they need capitals that tell them apart, or a rule.

const TITLES = `judge governor secretary president minister chancellor senator representative congressman congresswoman delegate
  speaker mayor sheriff justice chief director commissioner administrator ambassador spokesman spokeswoman
  spokesperson premier king chairman chairwoman chair leader deputy adviser general admiral colonel`;

const BODIES = `house senate congress parliament court council commission committee cabinet government administration department
  agency ministry office bureau service police army navy military guard marshals troops force agents officers
  union state treasury`;

const THINGS = `wall ban list pact deal plan act bill rule order parole hold withholding removal return returns notice hearing
  bond visa visas status aliens citizen citizens smuggler smugglers camp camps shelter shelters sanctuary raid
  raids registry quota quotas cap lottery sponsor sponsors barrier home app one dignity freedom save trust raise
  dream opt cam cat care voice interior hope first united amnesty emergency league moderates greens socialists
  left labour conservatives liberals democrats republicans nationals reform progress unity`;

const PHRASES = `pushed back|push back|free movement|return agreement|return agreements|sea rescue|family reunion|pull factor|
  pull factors|push factor|push factors|priority date|voluntary return|forced return|forced returns|mixed flows|brain drain|
  durable solution|hybrid threat|detention centre|detention center|family unit|family units|safe zone|safe zones|fiscal 2025|
  economic migrant|economic migrants|maritime rescue|separated families|detained families`;

const TWO_WORD_TITLES = `vice president|prime minister|attorney general|solicitor general|press secretary|chief of staff|border czar|
  chief justice|immigration judge|district attorney|foreign minister|interior minister|home secretary|justice minister|
  defense minister|state secretary|supreme court|district court|appeals court|high court|national guard|coast guard|
  border force|border wall|border fence`;

/** Whether a folded alias is a word or phrase of every day; "the" before it changes nothing. */
export function isEveryday(folded: string): boolean {
  return EVERYDAY.has(folded.replace(/^the /, ""));
}

const EVERYDAY: ReadonlySet<string> = new Set([
  ...`${TITLES} ${BODIES} ${THINGS}`.split(/\s+/),
  ...`${TWO_WORD_TITLES}|${PHRASES}`.split("|").map((phrase) => phrase.trim()),
]);
