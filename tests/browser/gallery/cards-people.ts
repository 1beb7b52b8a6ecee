// Sample cards of people and offices.
import { around, card, line, source } from "./sample-parts.ts";

export const mayorkas = card("alejandro-mayorkas", {
  category: "official",
  name: "Alejandro Mayorkas",
  kicker: "Official · United States",
  rows: [
    { label: "Then", strong: "Secretary of Homeland Security", soft: "27 Dec 2023 · in office since 2 Feb 2021" },
    { label: "Since", text: "Left office on 20 Jan 2025. The office is held by Markwayne Mullin (since 24 Mar 2026)." },
    { label: "Party", text: "Democratic" },
  ],
  bar: {
    from: 2009,
    to: 2026.9,
    segments: [
      { from: 2009.61, to: 2013.97, label: "Director of USCIS", style: "plain", tone: 0 },
      { from: 2013.97, to: 2016.82, label: "Deputy Secretary of Homeland Security", style: "plain", tone: 1 },
      { from: 2021.09, to: 2025.05, label: "Secretary of Homeland Security", style: "plain", tone: 2 },
    ],
    dots: [],
    ticks: [2009, 2013, 2016, 2021, 2025, 2026].map((year) => ({ at: year, label: String(year) })),
    article: { at: 2023.99, label: "article" },
    caption: "USCIS director · DHS deputy secretary · DHS secretary",
    description:
      "Offices held: director of USCIS, 2009 to 2013; deputy secretary of homeland security, 2013 to 2016; secretary of homeland security, 2021 to 2025. The article is of 27 December 2023.",
  },
  events: [around.mexicoCity, around.washington, around.impeached, around.lukeville],
  sources: [
    source("USCIS", "https://www.uscis.gov/about-us/our-history/past-leaders", "USCIS history: past leaders"),
    source(
      "Wikipedia",
      "https://en.wikipedia.org/wiki/United_States_Deputy_Secretary_of_Homeland_Security",
      "United States Deputy Secretary of Homeland Security",
    ),
  ],
});

export const foreignSecretary = card("foreign-secretary-mexico", {
  category: "office",
  name: "Foreign Secretary of Mexico",
  kicker: "Office · Mexico",
  rows: [
    { label: "Then", strong: "Alicia Bárcena", soft: "from June 2023 to 30 Sep 2024" },
    { label: "Before", text: "Marcelo Ebrard, 1 Dec 2018 to 12 June 2023" },
    { label: "Next", text: "Juan Ramón de la Fuente, from 1 Oct 2024" },
    { label: "Now", strong: "Roberto Velasco", text: "since 1 Apr 2026" },
  ],
  bar: {
    from: 2018,
    to: 2026.9,
    segments: [
      { from: 2018.92, to: 2023.45, label: "Marcelo Ebrard", style: "plain", tone: 0 },
      { from: 2023.45, to: 2024.75, label: "Alicia Bárcena", style: "plain", tone: 2 },
      { from: 2024.75, to: 2025.9, label: "Juan Ramón de la Fuente", style: "plain", tone: 1 },
      { from: 2025.9, to: 2026.05, label: "Roberto Velasco", style: "acting", tone: 2 },
      { from: 2026.05, to: 2026.25, label: "Juan Ramón de la Fuente", style: "plain", tone: 1 },
      { from: 2026.25, to: 2026.9, label: "Roberto Velasco", style: "open", tone: 2 },
    ],
    dots: [],
    ticks: [2018, 2020, 2022, 2024, 2026].map((year) => ({ at: year, label: String(year) })),
    article: { at: 2023.99, label: "article" },
    caption: "Ebrard · Bárcena · de la Fuente · Velasco (hatched: acting)",
    description:
      "Holders: Marcelo Ebrard, 2018 to 2023; Alicia Bárcena, 2023 to 2024; Juan Ramón de la Fuente, 2024 to 2026, with Roberto Velasco acting in the winter of 2025; Roberto Velasco since April 2026.",
  },
  events: [around.mexicoCity, around.washington],
  sources: [
    source("Gobierno de México", "https://www.gob.mx/sre", "Gobierno de México – sre"),
    source(
      "EveryPolitician scrapers (GitHub)",
      "https://github.com/every-politician-scrapers/mexico-ministers/blob/main/html/holders21.csv",
      "Office holders since 2000 (Wikidata extract, 2022-23)",
    ),
  ],
  verified: "verified 24 Nov 2026",
});

export const acting = card("troy-miller", {
  category: "official",
  name: "Troy Miller",
  kicker: "Official · United States",
  rows: [
    {
      label: "Then",
      badge: { text: "Acting", status: "unknown" },
      strong: "Commissioner of U.S. Customs and Border Protection",
      soft: "27 Dec 2023 · since 12 Nov 2022",
    },
    { label: "Since", text: "Left office on 20 Jan 2025. The office is held by Rodney Scott (since June 2025)." },
  ],
  bar: {
    from: 2020.5,
    to: 2026.9,
    segments: [
      { from: 2021.05, to: 2021.95, label: "Acting commissioner of CBP", style: "acting", tone: 0 },
      { from: 2022.86, to: 2025.05, label: "Acting commissioner of CBP", style: "acting", tone: 0 },
    ],
    dots: [],
    ticks: [2021, 2022, 2023, 2025, 2026].map((year) => ({ at: year, label: String(year) })),
    article: { at: 2023.99, label: "article" },
    caption: "Commissioner of CBP, acting (hatched)",
    description: "Acting commissioner of CBP from January to December 2021 and from November 2022 to January 2025.",
  },
  events: [around.record],
  sources: [source("WikiMili", "https://wikimili.com/en/Troy_A._Miller", "Troy A. Miller")],
});

export const longOffice = card("uzra-zeya", {
  category: "office",
  name: "Under Secretary of State for Civilian Security, Democracy, and Human Rights",
  kicker: "Office · United States",
  rows: [
    { label: "Then", strong: "Uzra Zeya", soft: "since July 2021" },
    { label: "What", text: "State Department official over the refugee, human rights and trafficking bureaus" },
  ],
  sources: [
    source(
      "Department of State",
      "https://www.state.gov/about-us-under-secretary-for-civilian-security-democracy-and-human-rights/",
      "Under Secretary for Civilian Security",
    ),
  ],
});

export const saied = card("kais-saied", {
  category: "official",
  name: "Kais Saied",
  kicker: "Official · Tunisia",
  rows: [{ label: "Then", strong: "President of Tunisia", soft: "16 July 2023 · in office since 23 Oct 2019" }],
  bar: {
    from: 2019,
    to: 2026.9,
    segments: [{ from: 2019.81, to: 2026.9, label: "President of Tunisia", style: "open", tone: 0 }],
    dots: [],
    ticks: [2019, 2021, 2023, 2025, 2026].map((year) => ({ at: year, label: String(year) })),
    article: { at: 2023.54, label: "article" },
    caption: "President of Tunisia",
    description: "President of Tunisia since 2019. The article is of July 2023.",
  },
  sources: [source("Wikipedia", "https://en.wikipedia.org/wiki/Kais_Saied", "Kais Saied")],
});

/** A person whom only the article knows: the name and how it introduces her. */
export const introduced = card("article-person-1", {
  category: "official",
  name: "Jane Doe",
  kicker: "Named in this article",
  rows: [{ label: "Here", text: "“the county’s emergency director”" }],
  verified: "from this article only",
});

export const spanish = card("alicia-barcena", {
  category: "official",
  name: "Alicia Bárcena",
  kicker: "Autoridad · México",
  language: "es",
  rows: [
    {
      label: "Entonces",
      strong: "Secretaria de Relaciones Exteriores de México",
      soft: "27 dic 2023 · en el cargo desde junio de 2023",
    },
    { label: "Desde entonces", text: "Dejó el cargo el 30 sept 2024. El cargo lo ocupa Roberto Velasco." },
  ],
  bar: {
    from: 2022,
    to: 2026.9,
    segments: [{ from: 2023.45, to: 2024.75, label: "Relaciones Exteriores", style: "plain", tone: 0 }],
    dots: [],
    ticks: [2022, 2023, 2024, 2025, 2026].map((year) => ({ at: year, label: String(year) })),
    article: { at: 2023.99, label: "artículo" },
    caption: "Secretaria de Relaciones Exteriores",
    description: "Secretaria de Relaciones Exteriores de 2023 a 2024. El artículo es del 27 de diciembre de 2023.",
  },
  events: [
    line("27 dic 2023", "Blinken and Mayorkas meet López Obrador in Mexico City", { distance: "el mismo día" }),
    line("19 ene 2024", "Follow-up U.S.-Mexico migration talks in Washington", {
      distance: "23 días después de este artículo",
      verified: false,
    }),
  ],
  sources: [
    source(
      "Presidencia de la República (copy on GitHub)",
      "https://github.com/fferegrino/mananeras",
      "Versión estenográfica de la Presidencia, 13 de junio de 2023",
    ),
  ],
  verified: "verificado el 24 nov 2026",
});
