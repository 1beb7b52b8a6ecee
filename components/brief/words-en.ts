// The side panel in English.
import type { BriefWords } from "./words.ts";

export const english: BriefWords = {
  brief: "The article’s brief",
  contents: "In this brief",
  inReadingOrder: "In the order in which the article first names them.",
  undated: "The article’s date is unknown: there is no day to set events, offices and figures beside.",
  named: (count) => (count === 1 ? "named once" : count === 2 ? "named twice" : `named ${count} times`),
  goTo: "Go to",
  mention: (index, count, surface) => `mention ${index} of ${count}: ${surface}`,
  moreOfAll: (count) => `Show ${count} more`,
  concerns: "Concerns",
  takeAway: "Take it along",
  copyMarkdown: "Copy",
  saveCsv: "CSV",
  saveJson: "JSON",
  saveAnnotations: "Annotations",
  print: "Print",
  exportHints: {
    markdown: "Copy the brief as Markdown",
    csv: "Save what is named as a table (CSV)",
    json: "Save the brief as JSON",
    annotations: "Save every mention as a W3C Web Annotation (JSON-LD)",
    print: "Open the brief as a page to print",
  },
  copied: "Copied.",
  saved: (file) => `Saved as ${file}.`,
  failed: "That did not work. Reload the page and try again.",
  drawing: (day, events) => {
    const count = events === 0 ? "no event" : events === 1 ? "1 event" : `${events} events`;
    return `Time line around the article of ${day} with ${count}${events > 0 ? ", listed below by number" : ""}`;
  },
  noEvents: "No related event is recorded around this day.",
  tenures: "In office",
  standings: "In force",
  patterns: {
    plain: "in office or in force",
    open: "still running",
    acting: "acting, or partly in force",
    planned: "announced or adopted",
    blocked: "blocked",
    ended: "ended",
  },
  table: "The numbers as a table",
  period: "Period",
  newestThen: "newest at the time",
  offHere: (site) => ({
    title: "Switched off here",
    text: `Nothing is read or marked on ${site === "" ? "this site" : site}.`,
    action: "Switch it on here",
  }),
  paused: {
    title: "Paused everywhere",
    text: "Nothing is read or marked on any page until you switch Waymark on.",
    action: "Switch on now",
  },
  notListed: {
    title: "Not read yet",
    text: "Waymark is not at work in this page. If it was open before Waymark was installed or updated, reload it. A page that is not on the list is annotated by a click on Waymark’s button in the browser’s toolbar.",
    action: "Try again",
  },
  refused: "The browser wants a click on Waymark’s button in the toolbar first.",
};
