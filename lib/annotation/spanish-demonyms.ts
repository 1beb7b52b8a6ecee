// Spanish adjectives of countries, which follow the title in small letters: "el primer ministro polaco".
import type { BlockText } from "./block-text.ts";
import type { RegionPhrase } from "./region-phrases.ts";

/** Stems that take -o, -a, -os, -as. */
const STEMS =
  "MX:mexican CU:cuban CO:colombian VE:venezolan PE:peruan BO:bolivian CL:chilen AR:argentin BR:brasilen UY:uruguay PY:paraguay EC:ecuatorian GT:guatemaltec HN:honduren SV:salvadoren DO:dominican HT:haitian PA:panamen PR:puertorriquen GB:britanic IT:italian DE:aleman PL:polac HU:hungar RO:ruman GR:grieg AT:austriac CH:suiz SE:suec NO:norueg RU:rus TR:turc UA:ucranian LY:libi EG:egipci SY:siri AF:afgan PH:filipin CN:chin ES-CN:canari US-TX:tejan US-TX:texan US-CA:californian US-FL:floridan AU:australian";
const WORDS =
  "ES-CT:catalan ES-CT:catalana ES-AN:andaluz ES-AN:andaluza US:estadounidense US:estadounidenses US:norteamericano US:norteamericana CA:canadiense CR:costarricense NI:nicaraguense ES:espanol ES:espanola FR:frances FR:francesa DE:aleman PT:portugues PT:portuguesa IE:irlandes IE:irlandesa NL:neerlandes NL:holandes BE:belga DK:danes DK:danesa FI:finlandes FI:finlandesa GB:ingles HR:croata IL:israeli IQ:iraqui IR:irani MA:marroqui SN:senegales SN:senegalesa MR:mauritano TN:tunecino DZ:argelino IN:indio JP:japones JP:japonesa RW:ruandes EU:europeo EU:comunitario";

const CODE_OF = new Map<string, string>();
for (const pair of WORDS.split(" ")) {
  const [code = "", word = ""] = pair.split(":");
  CODE_OF.set(word, code);
}
for (const pair of STEMS.split(" ")) {
  const [code = "", stem = ""] = pair.split(":");
  for (const end of ["o", "a", "os", "as"]) CODE_OF.set(stem + end, code);
}

/** The country of a Spanish adjective that stands at a token in small letters. */
export function demonymAt(block: BlockText, index: number): RegionPhrase | undefined {
  const token = block.tokens[index];
  const code = token?.shape === "lower" && token.before === "space" ? CODE_OF.get(token.key) : undefined;
  return code === undefined ? undefined : { code, first: index, last: index };
}
