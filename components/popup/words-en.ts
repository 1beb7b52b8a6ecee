// The popup in English.
import type { PopupOwnWords } from "./words.ts";

export const english: PopupOwnWords = {
  nothingAround: "No event known around this day for what the article names.",
  filter: "About",
  everything: "everything named here",
  all: (count) => `all ${count}`,
  onDemand: "Marked because you asked for it.",
  leaveAlone: "Leave this page alone",
  byYourLeave: (site) => `You asked to have ${site} always read.`,
  always: (site) => `Always read ${site}`,
  notAlways: "Stop reading it",
  pause: "Pause everywhere",
  pauseHour: "for an hour",
  pauseForever: "until I switch it on",
  brief: "Brief",
  paused: (until) => ({
    title: "Paused everywhere",
    text: `${until === undefined ? "Until you switch it on" : `Until ${until}`}, nothing is read or marked on any page.`,
    action: "Switch on now",
  }),
};
