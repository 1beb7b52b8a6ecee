// Answers the tests' questions about the closed shadow root: its text, and where a part of it stands on the screen.

window.addEventListener("waymark-probe", (event) => {
  if (!(event instanceof CustomEvent)) return;
  // The answer to a question stands in an element of its own beside the marks' one.
  const hosts = [...document.querySelectorAll("[data-waymark-card]")].filter((host) => host instanceof HTMLElement);
  const roots = hosts.map(shadowRootOf).filter((root) => root !== null);
  const detail = JSON.stringify(roots.flatMap((root) => partsOf(root, String(event.detail))));
  window.dispatchEvent(new CustomEvent("waymark-probe-answer", { detail }));
});

/**
 * Firefox gives it to content scripts as a property, Chromium through its own API.
 * @param {HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }} host
 * @returns {ShadowRoot | null}
 */
function shadowRootOf(host) {
  return host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
}

/**
 * @param {ShadowRoot} root
 * @param {string} selector
 */
function partsOf(root, selector) {
  /** @type {NodeListOf<HTMLElement>} */
  const found = root.querySelectorAll(selector);
  const visible = [...found].filter((element) => element.getClientRects().length > 0);
  return visible.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { text: textOf(element), label: element.getAttribute("aria-label"), x, y, width, height };
  });
}

/**
 * As it is read. Firefox runs the labels of a drawing together, which stand apart on the screen.
 * @param {HTMLElement} element
 */
function textOf(element) {
  let text = element.innerText;
  for (const drawing of element.querySelectorAll("svg")) {
    const labels = [...drawing.querySelectorAll("text")].map((label) => label.textContent ?? "");
    if (labels.length > 1) text = text.replace(labels.join(""), () => labels.join(" "));
  }
  return text;
}
