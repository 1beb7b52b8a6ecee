// How a sentence of running text ends, quotation marks and brackets included. A label or a name does not end so.
const ENDS = '.!?…:;"”’»)]。！？';

/** `text`: without white space at its end. */
export function endsSentence(text: string): boolean {
  return text !== "" && ENDS.includes(text.charAt(text.length - 1));
}
