// Gives the reader a file to keep: a link to it, clicked for them. No permission is needed for that.

/** `type`: MIME, without a charset: it is UTF-8. */
export function saveFile(name: string, text: string, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content over once the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
