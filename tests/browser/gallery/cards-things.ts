// Sample cards of agencies, policy terms and places.
import { around, card, line, source } from "./sample-parts.ts";

const LII = "https://www.law.cornell.edu/uscode/text/42/265";
const COURT = "https://www.supremecourt.gov/docket/docketfiles/html/public/22-592.html";
const MPP = "https://www.dhs.gov/archive/migrant-protection-protocols-biden-administration";

export const cbp = card("cbp", {
  category: "agency",
  name: "U.S. Customs and Border Protection",
  kicker: "Agency · United States",
  rows: [
    {
      label: "What",
      text: "Polices the border and the ports of entry; holds the Border Patrol and the Office of Field Operations.",
    },
    { label: "Part of", text: "Department of Homeland Security" },
    { label: "Head then", strong: "Troy Miller", text: "acting, since 12 Nov 2022" },
    { label: "Head now", text: "Rodney Scott, since June 2025" },
  ],
  events: [around.railBridges],
  figure: {
    name: "Encounters at the southwest land border, by month",
    sentence: "301,981 encounters in December 2023, against 252,315 a year before.",
    points: [
      ["2022-12", 252315],
      ["2023-01", 157358],
      ["2023-02", 156630],
      ["2023-03", 193249],
      ["2023-04", 211992],
      ["2023-05", 206690],
      ["2023-06", 144556],
      ["2023-07", 183479],
      ["2023-08", 232963],
      ["2023-09", 269735],
      ["2023-10", 240927],
      ["2023-11", 242399],
      ["2023-12", 301981],
      ["2024-01", 176195],
      ["2024-02", 189913],
      ["2024-03", 189359],
      ["2024-04", 179737],
      ["2024-05", 170716],
      ["2024-06", 130415],
    ],
    at: "2023-12",
    source: source(
      "U.S. Customs and Border Protection",
      "https://www.cbp.gov/document/stats/southwest-land-border-encounters",
      "Southwest Land Border Encounters",
    ),
  },
  sources: [source("CBP", "https://www.cbp.gov", "U.S. Customs and Border Protection")],
});

export const title42 = card("title-42", {
  category: "term",
  name: "Title 42",
  kicker: "Rule · United States",
  rows: [
    {
      label: "Then",
      badge: { text: "Ended", status: "ended" },
      text: "on 11 May 2023, seven months before this article",
    },
    {
      label: "What",
      text: "A public-health law used from March 2020 to May 2023 to expel migrants at the border without asylum screening.",
    },
    { label: "Since", text: "No change up to 24 Nov 2026" },
  ],
  bar: {
    from: 2019.8,
    to: 2026.9,
    segments: [{ from: 2020.22, to: 2023.36, label: "In force", style: "plain", tone: 0 }],
    dots: [2020.22, 2020.88, 2021.11, 2022.25, 2022.87, 2022.98, 2023.36],
    ticks: [
      { at: 2020.22, label: "Mar 2020" },
      { at: 2022, label: "2022" },
      { at: 2023.36, label: "May 2023" },
      { at: 2026.9, label: "Nov 2026" },
    ],
    article: { at: 2023.99, label: "article" },
    caption: "",
    description: "In force from March 2020 to May 2023; the article is of 27 December 2023.",
  },
  history: [
    line("11 May 2023", "Ended with the COVID-19 public health emergency.", { verified: false, source: LII }),
    line("27 Dec 2022", "Supreme Court kept the policy in place (Arizona v. Mayorkas).", {
      verified: false,
      source: COURT,
    }),
    line("15 Nov 2022", "A federal judge in Washington vacated the policy, effective December 21.", {
      verified: false,
      source: LII,
    }),
    line("1 Apr 2022", "CDC announced it would end on May 23, 2022.", { verified: false, source: LII }),
    line("20 Mar 2020", "CDC order issued; expulsions began.", { verified: false, source: LII }),
  ],
  citation: "42 U.S.C. § 265",
  sources: [
    source("Cornell LII", LII, "42 U.S.C. § 265"),
    source("CBP", "https://www.cbp.gov/newsroom/stats/nationwide-encounters", "Nationwide Encounters"),
  ],
});

export const remain = card("migrant-protection-protocols", {
  category: "term",
  name: "Remain in Mexico",
  kicker: "Programme · United States",
  rows: [
    { label: "Then", badge: { text: "In force", status: "in-force" }, text: "again since 6 Dec 2021, by court order" },
    {
      label: "What",
      text: "The Migrant Protection Protocols, under which asylum seekers wait in Mexico for US court hearings",
    },
    {
      label: "Since",
      badge: { text: "Partly blocked", status: "partly-blocked" },
      text: "18 July 2025: 9th Circuit let it resume except for clients of the group that sued",
    },
  ],
  bar: {
    from: 2018.5,
    to: 2026.9,
    segments: [
      { from: 2019.07, to: 2021.41, label: "In force", style: "plain", tone: 0 },
      { from: 2021.93, to: 2022.6, label: "In force by court order", style: "plain", tone: 0 },
      { from: 2025.05, to: 2026.9, label: "Partly blocked", style: "blocked", tone: 0 },
    ],
    dots: [2018.97, 2020.16, 2021.41, 2021.62, 2022.5, 2025.05, 2025.29, 2025.55],
    ticks: [2019, 2021, 2022, 2025, 2026].map((year) => ({ at: year, label: String(year) })),
    article: { at: 2022.1, label: "article" },
    caption: "In force (full) · blocked in part (pale)",
    description: "In force from 2019 to 2021 and again to August 2022; partly blocked since 2025.",
  },
  history: [
    line("6 Dec 2021", "Returns to Mexico resumed.", { verified: false, source: MPP }),
    line("24 Aug 2021", "Supreme Court declined to block that order.", { source: MPP }),
    line("13 Aug 2021", "A federal judge in Texas ordered it restarted.", { verified: false, source: MPP }),
    line("1 June 2021", "Terminated by DHS.", { verified: false, source: MPP }),
  ],
  citation: "8 U.S.C. § 1225(b)(2)(C)",
  sources: [
    source("Supreme Court of the United States", COURT, "Biden v. Texas"),
    source("Cornell LII", "https://www.law.cornell.edu/uscode/text/8/1225", "8 U.S.C. § 1225(b)(2)(C)"),
  ],
});

export const german = card("german-repatriation-act", {
  category: "term",
  name: "Rückführungsverbesserungsgesetz",
  kicker: "Law · Germany",
  rows: [
    { label: "Then", badge: { text: "Adopted", status: "adopted" }, text: "on 18 Jan 2024, not yet in force" },
    { label: "What", text: "German act that extends detention before removal and search powers" },
    { label: "Related", text: "Bundesamt für Migration und Flüchtlinge" },
  ],
  history: [
    line("27 Feb 2024", "In force.", { source: "https://www.bundestag.de/" }),
    line("18 Jan 2024", "Bundestag passes the act.", { source: "https://www.bundestag.de/" }),
  ],
  sources: [source("Deutscher Bundestag", "https://www.bundestag.de/", "Rückführungsverbesserungsgesetz")],
  verified: "verified 24 Nov 2026",
});

export const bamf = card("de-bamf", {
  category: "agency",
  name: "Federal Office for Migration and Refugees",
  kicker: "Agency · Germany",
  rows: [
    { label: "What", text: "German federal office that decides asylum claims, in Nuremberg." },
    { label: "Part of", text: "Federal Ministry of the Interior (Germany)" },
    { label: "Founded", text: "12 Jan 1953", soft: "formerly Federal Office for the Recognition of Foreign Refugees" },
  ],
  sources: [
    source(
      "Federal Office for Migration and Refugees",
      "https://www.bamf.de/EN/",
      "Federal Office for Migration and Refugees",
    ),
  ],
});

export const eaglePass = card("place-eagle-pass", {
  category: "place",
  name: "Eagle Pass",
  kicker: "Place · Texas, United States",
  rows: [
    {
      label: "Why",
      text: "Texas border city on the Rio Grande, a main crossing point in 2022–2023 and the centre of Operation Lone Star.",
    },
  ],
  events: [around.railBridges, around.portsReopen],
  sources: [source("City of Eagle Pass", "https://www.eaglepasstx.us/", "Eagle Pass")],
});
