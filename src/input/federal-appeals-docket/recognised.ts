/** The forms in which a docket of a federal court of appeals comes. */
export type AppealsForm = "page" | "normalised" | "court-listener";

const MARKS: Readonly<Record<AppealsForm, (text: string) => boolean>> = {
  page: (text) =>
    /^\s*</u.test(text) && /Court of Appeals Docket\s*#|General Docket[^]{0,80}Court of Appeals/u.test(text),
  normalised: (text) =>
    /^\s*\{/u.test(text) &&
    /"docket_entries"\s*:/u.test(text) &&
    /"(?:appeal_from|court_id)"\s*:/u.test(text),
  "court-listener": (text) =>
    /^\s*[{[]/u.test(text) &&
    /"(?:recap_documents|party_types|filepath_ia_json|pacer_case_id)"\s*:/u.test(text) &&
    /"(?:results|absolute_url|docket_number|resource_uri)"\s*:/u.test(text),
};

/** In which form a text is such a docket; nothing where it is none. */
export const appealsFormOf = (text: string): AppealsForm | undefined =>
  (["page", "normalised", "court-listener"] as const).find((form) => MARKS[form](text));
