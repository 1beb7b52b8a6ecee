// Gives the reader a file to keep: a link to it, clicked for them. No permission is needed for that.
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download holds the content once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
