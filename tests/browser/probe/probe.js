// Answers the tests' questions about the closed shadow root: its text, and where a part of it stands on the screen.
const api = globalThis.browser ?? globalThis.chrome;

window.addEventListener("waymark-probe", (event) => {
  const host = document.querySelector("waymark-card");
  const root = host === null ? null : api.dom.openOrClosedShadowRoot(host);
  const detail = JSON.stringify(answer(root, JSON.parse(event.detail)));
  window.dispatchEvent(new CustomEvent("waymark-probe-answer", { detail }));
});

function answer(root, { selector }) {
  if (root === null) return null;
  const found = [...root.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
  return found.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { text: element.innerText, label: element.getAttribute("aria-label"), x, y, width, height };
  });
}
