// How a sentence of running text ends, quotation marks and brackets included. A label or a name does not end so.
export const SENTENCE_END = /[.!?…:;"”’»)\]。！？]$/;
