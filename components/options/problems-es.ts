// What the checks of own entries say, in Spanish. They speak English, field first: "aliases.0 is too short to be recognised…".

const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^name\b/, "el nombre"],
  [/^aliases\b/, "los otros nombres"],
  [/^refusedForms\b/, "las palabras que se refieren a otro"],
  [/^note\b/, "la nota"],
  [/^links\b/, "los enlaces"],
  [/^site\b/, "el sitio"],
  [/^category\b/, "la categoría"],
  [/^changed\b/, "la fecha del cambio"],
  [/^(?:id|entity)\b/, "el identificador"],
];

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/is longer than ([\d,]+) characters/, "más de $1 caracteres"],
  [/too short to be recognised/, "demasiado corto: al menos dos letras"],
  [/are more than (\d+)/, "más de $1"],
  [/is no web address/, "no es una dirección web"],
  [/is empty|is missing/, "falta"],
  [/Unicode NFC/, "espacios de más o caracteres Unicode sin componer (NFC)"],
  [/is unknown/, "campo desconocido"],
];

/** The problem in Spanish; one that is not known stays as it is. */
export function problemInSpanish(text: string): string {
  const field = FIELDS.find(([pattern]) => pattern.test(text))?.[1];
  for (const [pattern, spanish] of FAULTS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const fault = spanish.replace("$1", match[1] ?? "");
    return field === undefined ? fault : `${field}: ${fault}`;
  }
  return text;
}
