// Gives a page of ours its style sheet: text that its views carry, so that the gallery draws them with the same.
export function adoptStyle(css: string): void {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets = [style];
}
