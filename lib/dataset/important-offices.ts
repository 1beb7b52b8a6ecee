// Offices that migration news names most, whose line of holders must have no hole: cards about any year speak of them.

export const IMPORTANT_OFFICES: ReadonlySet<string> = new Set([
  "us-president",
  "us-vice-president",
  "us-secretary-homeland-security",
  "us-secretary-state",
  "us-attorney-general",
  "us-cbp-commissioner",
  "us-ice-director",
  "us-uscis-director",
  "president-mexico",
  "foreign-secretary-mexico",
  "uk-prime-minister",
  "uk-home-secretary",
  "eu-home-affairs-commissioner",
  "un-secretary-general",
  "un-high-commissioner-refugees",
  "iom-director-general",
]);

/** Holders before this day are in the dataset by chance, not in line. */
export const LINES_SINCE = "2009-01-01";
