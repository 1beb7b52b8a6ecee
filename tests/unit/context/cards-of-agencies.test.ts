// What an agency's card must say, day by day.
import { describe } from "vitest";
import { proves } from "./prove-cards.ts";

describe("an agency's card", () => {
  proves([
    {
      it: "gives its parents, its head on that day and its head now",
      of: "cbp",
      on: "2018-05-01",
      says: [
        "Part of: Department of Homeland Security",
        "Head then: Kevin McAleenan, Commissioner of CBP | 1 May 2018 · in office from 20 March 2018 to 11 April 2019",
        "Head now: Rodney Scott | since June 2025, as of 15 May 2026",
      ],
      never: ["Created"],
    },
    {
      it: "leaves out parents that did not exist yet",
      of: "usbp",
      on: "2001-05-01",
      says: ["What: About U.S. Border Patrol."],
      never: ["Part of"],
    },
    {
      it: "names the whole chain of parents",
      of: "usbp",
      on: "2023-05-01",
      says: ["Part of: U.S. Customs and Border Protection, Department of Homeland Security"],
    },
    {
      it: "in an article from before it existed says that it came later, and gives no head",
      of: "dhs",
      on: "2001-12-01",
      says: [
        "Dates: Created later, on 1 March 2003",
        "Head now: Markwayne Mullin | since 24 March 2026, as of 20 August 2026",
      ],
      never: ["Head then:"],
    },
    { it: "tells a recent founding", of: "dhs", on: "2004-12-01", says: ["Dates: Created on 1 March 2003"] },
    { it: "says that it was dissolved", of: "ins", on: "2010-12-01", says: ["Dates: Dissolved on 1 March 2003"] },
    {
      it: "says that it was dissolved later",
      of: "ins",
      on: "2002-12-01",
      says: ["Dates: Dissolved later, on 1 March 2003"],
    },
    {
      it: "says so where no head is recorded",
      of: "frontex",
      on: "2022-05-15",
      says: [
        "Head then: No holder recorded on that date | 15 May 2022",
        "Formerly: European Agency for External Borders",
      ],
    },
  ]);
});
