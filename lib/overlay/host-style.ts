// The closed shadow root's own style: it undoes whatever the page says about our one element, and nothing more. What the
// card looks like comes from the caller. Important rules of a shadow root win over the page's important ones. It shows only while
// highlight.css stands in the page: Firefox ends a script with its extension before that can clear up, but takes the sheet out.

export const HOST_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  display: var(--waymark-shown, none) !important;
}
.frame {
  all: initial;
  position: fixed;
  inset: auto;
  margin: 0;
  display: none;
  flex-direction: column;
  max-inline-size: calc(100vw - 16px);
}
.frame:popover-open { display: flex; }
.frame:focus { outline: none; }
.frame > * { max-inline-size: 100% !important; }
.frame[data-low] { overflow: hidden auto; overscroll-behavior: contain; }
.frame[data-low] > * { flex: none !important; }
.frame[data-sheet] {
  inset-inline: 0;
  inline-size: 100vw;
  max-inline-size: none;
}
.frame[data-sheet] > * { inline-size: 100% !important; }
.frame[data-sheet="bottom"] { inset-block: auto 0; }
.frame[data-sheet="top"] { inset-block: 0 auto; }
.announcer {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media print { .frame:popover-open { display: none; } }
`;
