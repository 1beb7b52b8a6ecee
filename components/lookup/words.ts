// The words around the answer to "Who or what is this?".
import type { Language } from "../../lib/context/types.ts";

export interface LookupWords {
  readonly quoted: (text: string) => string;
  readonly several: string;
  readonly nothing: string;
  readonly hint: string;
  readonly looking: string;
  readonly failed: string;
  /** The page was loaded anew: a question is kept only until it is answered. */
  readonly gone: string;
  readonly close: string;
}

const tables: Readonly<Record<Language, LookupWords>> = {
  en: {
    quoted: (text) => `“${text}”`,
    several: "Several answer to this name",
    nothing: "Waymark’s records know nobody and nothing by that name.",
    hint: "They hold officials, offices, agencies, policy terms and places of migration news. Selecting the name alone helps.",
    looking: "Looking it up…",
    failed: "The records could not be asked. Try again in a moment.",
    gone: "This question is no longer kept. Select the words and ask again.",
    close: "Close",
  },
  es: {
    quoted: (text) => `«${text}»`,
    several: "Varios llevan este nombre",
    nothing: "En los registros de Waymark no hay nadie ni nada con ese nombre.",
    hint: "Contienen autoridades, cargos, organismos, términos y lugares de las noticias sobre migración. Ayuda seleccionar solo el nombre.",
    looking: "Buscando…",
    failed: "No se han podido consultar los registros. Inténtelo de nuevo dentro de un momento.",
    gone: "Esta pregunta ya no se guarda. Seleccione las palabras y pregunte de nuevo.",
    close: "Cerrar",
  },
};

export function lookupWords(language: Language): LookupWords {
  return tables[language];
}
