// The options page in English: the reader's own entries, the dataset, privacy.
import type { EditionCounts } from "../../lib/dataset/edition-counts.ts";
import type { EditionFault } from "../../lib/dataset/edition-file.ts";
import type { OwnFileFault } from "../../lib/dataset/own-exchange.ts";
import type { OwnUndone } from "../../lib/dataset/own-undo.ts";
import type { StoreProblemKind } from "../../lib/dataset/store-problem.ts";

const faults: Record<EditionFault | "other-matcher", string> = {
  "too-large": "This file is too large to be an edition.",
  "not-an-edition": "This file is no edition of Waymark’s dataset.",
  "other-version": "This edition was made for another version of Waymark.",
  "other-matcher": "This edition was made for another version of Waymark.",
  truncated: "Part of this file is missing. Fetch it again.",
  unsigned: "This edition is not signed. Anyone could have made it, and Waymark cannot tell who did.",
  "foreign-signature": "This edition is signed, but not by Waymark’s key, or it was changed after it was signed.",
  schema: "This edition breaks the rules for records and cannot be used.",
  damaged: "The records in this file are not those that it was made with.",
};

const problems: Record<StoreProblemKind, string> = {
  damaged: "The stored copy of the dataset is damaged.",
  blocked: "Another tab of Waymark keeps an older copy of the dataset open. Close it, or restart the browser.",
  quota: "The browser has no space left for the stored copy of the dataset.",
  unavailable: "The browser gives Waymark no storage here, as in some private windows.",
};

const counts: Record<keyof Omit<EditionCounts, "verifiedFacts">, string> = {
  people: "People",
  offices: "Offices",
  agencies: "Agencies and bodies",
  terms: "Terms",
  places: "Places",
  events: "Events",
  series: "Statistical series",
  facts: "Facts in all",
};

const fileFaults: Record<OwnFileFault, string> = {
  "too-large": "This file is too large.",
  "not-json": "This file cannot be read: it is no JSON.",
  "not-own-entities": "This file holds no entries of Waymark’s.",
};

export const dataEnglish = {
  own: {
    title: "Your own entries",
    lead: "Add what Waymark does not know, correct it, or silence it. Entries stay on this device and outlive every update.",
    none: "You have no entries yet.",
    unavailable: "The browser gives Waymark no storage for entries here, as in some private windows.",
    add: "Add an entity",
    find: "Correct or silence one of Waymark’s",
    findHint: "A name, title or acronym",
    findFailed: "The records could not be asked. Try again in a moment.",
    findNone: "Waymark knows nothing of that name.",
    correct: "Correct",
    silence: "Silence",
    edit: "Edit",
    kinds: { entity: "Yours", correction: "Corrected", silence: "Silenced" },
    everywhere: "everywhere",
    onSite: (site: string) => `on ${site}`,
    name: "Name",
    aliases: "Other names",
    aliasesHint: "One a line, as articles write them.",
    refused: "Words that mean somebody else",
    refusedHint: "One a line. They are no longer marked as this.",
    category: "Category",
    note: "Note",
    noteHint: "What the card says.",
    links: "Links",
    linksHint: "One web address a line.",
    site: "Only on this site",
    siteHint: "Leave it empty for everywhere.",
    save: "Save",
    correcting: (name: string) => `Correct ${name}`,
    silencing: (name: string) => `Silence ${name}`,
    adding: "Add an entity",
    editing: (name: string) => `Edit ${name}`,
    saved: (name: string) => `${name} is saved.`,
    removed: (name: string) => `${name} is removed.`,
    undone: ({ undone, kept }: OwnUndone) => {
      if (kept === 0) return "Undone.";
      const done = undone === 0 ? "Not undone" : "Undone in part";
      const stays = kept === 1 ? "1 entry has changed again and stays" : `${kept} entries have changed again and stay`;
      return `${done}: ${stays} as now.`;
    },
    invalid: "Not saved:",
    changed:
      "Not saved: this entry has been changed elsewhere meanwhile. What you wrote is still here. Save again to put it in its place.",
    exportButton: "Export all",
    importButton: "Import a file",
    imported: (added: number, updated: number, unchanged: number) =>
      `${added} added, ${updated} updated, ${unchanged} unchanged.`,
    refusedEntries: (count: number) => (count === 1 ? "1 entry was refused:" : `${count} entries were refused:`),
    entryAt: (place: number, label: string) => (label === "" ? `Entry ${place}` : `Entry ${place}, ${label}`),
    faults: fileFaults,
    /** A field's problem, from the checks' own English. */
    problem: (text: string) => text,
  },
  data: {
    title: "Data",
    lead: "What Waymark knows comes with it. Nothing is fetched.",
    edition: (day: string) => `Edition of ${day}`,
    origins: {
      packaged: "It came with this version of Waymark.",
      "signed-file": "You loaded it from a file. It is signed by Waymark’s key.",
      "unsigned-file":
        "You loaded it from a file that Waymark’s key has not signed. Cards may say what nobody has checked.",
    },
    counts,
    verified: (share: string) => `${share} of the facts were seen on a page by somebody, on a day that is recorded.`,
    unknown:
      "Waymark cannot read its dataset. Restarting the browser often helps; installing Waymark again always does.",
    reading: "Reading…",
    load: "Another edition",
    loadButton: "Load a file",
    loadHint:
      "For an edition newer than the one that came with Waymark. Its signature is checked before anything of it is read.",
    checking: "Checking the file…",
    loaded: (day: string) => `The edition of ${day} is in use.`,
    faults,
    detail: (text: string) => `Detail: ${text}`,
    anyway: "Load it all the same",
    anywayHint: "You can go back at any time.",
    back: (day: string) => `Return to the packaged edition of ${day}`,
    backDone: "The packaged edition is in use.",
    backFailed: "The packaged edition could not be put back. Nothing has changed.",
    memory:
      "Until that is mended, Waymark reads its packaged files directly. Cards are the same; starting takes a little longer.",
    repaired: "It was damaged and has been made anew. An edition loaded from a file is gone with it.",
    problems,
    repair: "Stored copy",
    repairButton: "Rebuild it",
    repairHint: "Throws it away and makes it anew from what came with Waymark. Your own entries stay.",
    repairDone: "The stored copy has been made anew.",
    repairFailed: "The stored copy could not be made anew.",
    notInstalled: "The edition could not be stored. What was there is still in use.",
  },
  privacy: {
    title: "Privacy",
    lead: "Nothing that you read leaves this browser.",
    points: [
      "Waymark reads the address, headline, date, language and text of articles on the sites above, and of a page when you ask. It reads no forms, passwords or cookies, and keeps no record of what you read.",
      "Names are matched here, in the browser, against a dataset that came with the extension. Waymark makes no network request at all: it has no server, no account and no counter.",
      "It stores your settings, your own entries and a copy of its dataset. Settings take part in the browser’s own sync, if you use it; nothing else does.",
      "It changes nothing in a page: the browser paints the marks. A page’s own scripts can tell that marks are there, and which words they cover.",
      "A source on a card is an ordinary link: the other site is asked only when you follow it.",
    ],
  },
};

export type DataWords = typeof dataEnglish;
