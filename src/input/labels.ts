/** What each importer reads, in words that end a sentence: “It can read …”. Apart from the importers, for a page that leaves the reading to its worker. */
export const IMPORTER_LABELS = {
  "amici-link": "the list “Amici-Link” with its hand table",
  "supreme-court-docket":
    "a docket of the US Supreme Court (its JSON, its page, its e-mail notice, or its rows pasted as text)",
  "federal-appeals-docket":
    "a docket of a federal court of appeals (PACER’s page, the Free Law Project’s JSON, answers of CourtListener’s API)",
  "case-file": "a case file of ours",
  graph: "a graph (GEXF, GraphML, JSON, CSV of links and nodes)",
  list: "a list of filers (CSV, TSV, .xlsx, titles of briefs)",
} as const;
