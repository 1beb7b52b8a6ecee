// The interface in English.
import type { Words } from "./words.ts";

function times(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${count.toLocaleString("en")} times`;
}

/** Nothing for none. */
function counted(count: number, what: string): string {
  return count === 0 ? "" : `${count} ${what}`;
}

export const english: Words = {
  mentionOf: (index, count) => `mention ${index} of ${count}`,
  previous: "Previous mention",
  next: "Next mention",
  pin: "Pin this card",
  close: "Close",
  history: "History",
  relatedEvents: "Related events",
  inEnglish: "in English",
  partlyInEnglish: "partly in English",
  inFigures: "In figures",
  whatCounts: "What is counted",
  sources: "Sources",
  source: (host) => `Source: ${host}`,
  newTab: "opens in a new tab",
  unverified: "not yet verified",
  showMore: (count) => `${count} more`,
  moreSteps: (later, earlier) => [counted(later, "later"), counted(earlier, "earlier")].filter(Boolean).join(", "),
  showFewer: "fewer",
  categories: { official: "Officials", office: "Offices", agency: "Agencies", term: "Terms", place: "Places" },
  categoriesLabel: "What is marked",
  onHere: "on here",
  offHere: "off here",
  switchLabel: (site) => `Waymark on ${site}`,
  published: "Published",
  undated: "Date of publication unknown.",
  names: (entities, mentions) => [
    "Names ",
    String(entities),
    ` ${entities === 1 ? "person, body or term" : "people, bodies and terms"}, ${times(mentions)}.`,
  ],
  namesNobody: "Names nobody and nothing that Waymark knows.",
  sinceThen: "Since then",
  nothingSince: "No change known for what this article names.",
  around: "Around this article",
  thisArticle: "This article",
  sameWeek: "the same week",
  namedHere: "Named here",
  mentions: (count) => (count === 1 ? "mention" : "mentions"),
  notMarked: "not marked on the page",
  jumpHint: "Choose a name to go to it in the article.",
  options: "Options",
  loading: "Reading the page…",
  preparing: "Preparing the records. This takes a few seconds after an installation or an update…",
  notArticle: {
    title: "No article found here",
    text: "Waymark marks names in news articles. This page does not look like one: it may be a front page or a list, or an article that says neither its date nor what it is.",
    action: "Annotate this page anyway",
  },
  notMigration: {
    title: "Not about migration",
    text: "This article does not seem to be migration news, so Waymark has left it alone.",
    action: "Annotate this page anyway",
  },
  noAccess: (site) => ({
    title: "Not on the list",
    text: `Waymark does not read ${site === "" ? "this site" : site} by itself. You can have this page annotated once.`,
    action: "Annotate this page",
  }),
  offSite: (site) => ({
    title: "Switched off here",
    text: `Nothing is read or marked on ${site}. The switch above turns it on again.`,
  }),
  restricted: {
    title: "Closed to extensions",
    text: "The browser lets no extension read this page: its own pages, its store and its PDF viewer are closed to all.",
  },
  error: {
    title: "Something went wrong",
    text: "Waymark could not read this page. Reloading the page often helps.",
    action: "Try again",
  },
  stale: {
    title: "Not at work here",
    text: "Waymark is not in this page: it was open before Waymark was installed or updated, or it did not load. Reload it, and its names are marked.",
    action: "Reload this page",
  },
  unwantedLanguage: {
    title: "Not one of your languages",
    text: "You have chosen in the options not to have articles in this language read.",
    action: "Annotate this page anyway",
  },
  noDataset: {
    title: "The records cannot be read",
    text: "Waymark’s own files are missing or damaged, so it can say nothing about any page. Installing it again mends that.",
    action: "Try again",
  },
};
