// English plurals of terms. Build time only.

/** "green card" -> "green cards". */
export function pluralOf(text: string): string {
  if (/(?:[sx]|[cs]h)$/.test(text)) return `${text}es`;
  return /[^aeiou]y$/.test(text) ? `${text.slice(0, -1)}ies` : `${text}s`;
}
