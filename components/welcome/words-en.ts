// The welcome page in English.
import type { WelcomeWords } from "./words.ts";

export const english: WelcomeWords = {
  title: "Welcome to Waymark",
  heading: "Who and what the news names, as of that day",
  lead: "On migration news, Waymark underlines the officials, offices, agencies, policy terms and places that an article names. A card says what each was on the day the article was published, and what became of it since.",
  tryIt: "Try it: rest the pointer on an underlined name",
  otherwise:
    "On a touch screen, tap it. With the keyboard, Alt+Shift+J goes to the next name and Alt+Shift+O opens its card on any article.",
  sample: {
    headline: "American delegation in Mexico City for talks on migration",
    day: "27 December 2023",
    paragraphs: [
      "Secretary of State Antony Blinken and Homeland Security Secretary Alejandro Mayorkas met President Andrés Manuel López Obrador at the National Palace on Wednesday. They spoke about the number of migrants who reach the border at Eagle Pass and about the crossings that U.S. Customs and Border Protection had closed.",
      "Since Title 42 ended in May, migrants can again ask for asylum after crossing. Mexico’s foreign minister said that the two governments would go on talking in January.",
    ],
    note: "A sample, written for this page and read by the same engine as any article.",
  },
  points: [
    {
      title: "What it reads",
      text: "The text of articles on the news sites of its list, and any other page or site only when you ask it to, in the popup of the toolbar button.",
    },
    {
      title: "What leaves your browser",
      text: "Nothing. All records are in the extension. It sends no text, no address and no click, keeps no history, and makes no request to any server.",
    },
    {
      title: "What it changes on the page",
      text: "Nothing. The browser paints the underlines; not a word is moved or inserted.",
    },
    {
      title: "How it knows",
      text: "Each fact names its source. What nobody has yet checked against it carries a dagger (†). When a name could be somebody else’s, Waymark stays silent.",
    },
  ],
  next: "That is all: nothing to sign up for, nothing to allow, nothing to set. News pages that were open before need to be loaded once more. You may close this page.",
};
