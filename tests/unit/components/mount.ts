// Draws a view into the test's document and finds its parts as a reader would: by role and accessible name.
import { render } from "preact";
import type { ComponentChild } from "preact";

/** A fresh root with the view in it. */
export function mount(view: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  const root = document.createElement("div");
  document.body.append(root);
  render(view, root);
  return root;
}

/** Text as it is read, white space collapsed. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

/** The button of that name; throws where there is none. */
export function button(root: ParentNode, name: string | RegExp): HTMLButtonElement {
  const found = [...root.querySelectorAll("button")].find((candidate) => {
    const label = candidate.getAttribute("aria-label") ?? textOf(candidate);
    return typeof name === "string" ? label === name : name.test(label);
  });
  if (!found) throw new Error(`no button ${String(name)} in ${root.textContent}`);
  return found;
}

/** Preact renders state changes in a microtask or timer: wait until it has. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
