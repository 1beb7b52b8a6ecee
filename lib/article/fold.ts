// Texts compared without regard to case, spaces and punctuation: the same words are often typed twice on a page, slightly differently.

export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
