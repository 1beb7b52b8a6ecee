// Answers the tests' questions about the closed shadow root: its text, and where a part of it stands on the screen.
window.addEventListener("waymark-probe", (event) => {
  const host = document.querySelector("waymark-card");
  const root = host === null ? null : shadowRootOf(host);
  const detail = JSON.stringify(answer(root, JSON.parse(event.detail)));
  window.dispatchEvent(new CustomEvent("waymark-probe-answer", { detail }));
});

/** Firefox gives it to content scripts as a property, Chromium through its own API. */
function shadowRootOf(host) {
  return host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
}

function answer(root, { selector }) {
  if (root === null) return null;
  const found = [...root.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
  return found.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { text: element.innerText, label: element.getAttribute("aria-label"), x, y, width, height };
  });
}
