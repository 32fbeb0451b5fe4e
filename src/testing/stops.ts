/** Views that put a name at the end of as many sentences as there are, of a case with these stages and ids. */
export const VIEWS_BESIDE_NAMES = [
  "stage=trial&select=chamber&near=1",
  "stage=trial&path=chamber,town",
  "stage=trial&vs=appeal&select=chamber",
  "stage=appeal&select=b",
  "stage=trial&kind=court",
  "view=stages",
  "view=table",
  "view=cases",
] as const;

/** What is wrong about a stop or a count, in any text or label of the page, shown or only spoken. */
export const FAULT_OF_STOPS = /.{0,40}(\.\.|[?!…][”"]?\.(?!\w)|\.[”"]\.|\s\.(\s|$)|\s,|\bfor[.,]).{0,20}/;
