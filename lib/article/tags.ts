// What an element's name alone says about its part in the page. Computed styles would say more, but asking for them on
// every element costs more than the whole reading, and there are none in Node.

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** `block`: begins and ends a run of text. `silent`: never holds text that a reader reads as part of the page. */
export type Part = "block" | "silent" | "break" | "rule" | "inline";

const BLOCKS =
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul";
const SILENT =
  "script style template noscript svg math canvas video audio object embed iframe picture img input textarea select datalist pre map track source link meta head title progress meter rp rt amp-ad amp-video amp-iframe amp-analytics amp-social-share amp-sidebar amp-consent";

/** The most frequent of those that stand in the line. */
const INLINES = "a abbr b cite em font i label mark q s small span strong sub sup time u";

/** By `localName`; what is not listed stands in the line too, custom elements with children aside. */
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...BLOCKS.split(" ").map((name): [string, Part] => [name, "block"]),
  ...INLINES.split(" ").map((name): [string, Part] => [name, "inline"]),
  ...SILENT.split(" ").map((name): [string, Part] => [name, "silent"]),
  ["button", "silent"],
  ["br", "break"],
  ["hr", "rule"],
]);

/** Hold text that is not the article, unless nearly all of the page stands in them. */
export const ASIDE_TAGS = set("nav aside footer form dialog button menu fieldset amp-carousel search");

/** Said to be content by their name, which outweighs a word in their class. */
export const CONTENT_TAGS = set("article main body");
