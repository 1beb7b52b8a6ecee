// Steps in the tree of the page as a reader sees it: out of a shadow root leads to its host.

/** The parent node; for a shadow root its host. */
export function parentOf(node: Node): Node | null {
  return node.parentNode ?? (isShadowRoot(node) ? node.host : null);
}

/** Whether `outer` holds `node` as a reader sees it, in shadow roots too; an element holds itself. */
export function holdsNode(outer: Node, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The open shadow roots of an element and of all below it, theirs included. */
export function shadowRootsIn(element: Element): ShadowRoot[] {
  const hosts = [element, ...element.querySelectorAll("*")];
  const roots = hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return roots.flatMap((root) => [root, ...[...root.children].flatMap(shadowRootsIn)]);
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && "host" in node;
}
