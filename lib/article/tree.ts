// Steps in the tree of the page as a reader sees it: out of a shadow root leads to its host.

/** The parent node; for a shadow root its host. */
export function parentOf(node: Node): Node | null {
  return node.parentNode ?? (isShadowRoot(node) ? node.host : null);
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && "host" in node;
}
