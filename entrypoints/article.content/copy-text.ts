// Puts a text on the clipboard at the reader's press, on secure pages and on others.

/** Answers whether the browser took it. Must be called while the press is handled. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on pages without TLS, and none where the page's own policy forbids it.
    return copyByCommand(document, text);
  }
}

function copyByCommand(document: Document, text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", put, { capture: true, once: true });
  // The only way left there: https://html.spec.whatwg.org/#the-copy-event is fired by it.
  // oxlint-disable-next-line typescript/no-deprecated
  const copied = document.execCommand("copy");
  document.removeEventListener("copy", put, { capture: true });
  return copied;
}
