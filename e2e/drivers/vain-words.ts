/** A view that an address asks for in vain: what is said of it, and, where one is near, what may be meant. */
export interface VainWords {
  readonly query: string;
  readonly said: string;
  readonly meant?: string;
}

/** Every key of an address with a word that means nothing in the bundled record. */
export const VAIN_WORDS: readonly VainWords[] = [
  { query: "stage=2nd-circuit", said: "no stage “2nd-circuit”", meant: "Second Circuit" },
  { query: "stage=SECOND-CIRCUIT", said: "no stage “SECOND-CIRCUIT”", meant: "Second Circuit" },
  { query: "stage=second-circuit/", said: "no stage “second-circuit/”", meant: "Second Circuit" },
  { query: "stage=second-circuit%20", said: "no stage “second-circuit ”", meant: "Second Circuit" },
  { query: "stage=second-circuit?utm=x", said: "no stage “second-circuit?utm=x”", meant: "Second Circuit" },
  { query: "stage=all&stage=scotus-cert", said: "names one stage, and “scotus-cert” comes second" },
  { query: "stage=second-circuit&vs=no-stage", said: "no stage “no-stage”" },
  { query: "Stage=second-circuit", said: "no key “Stage”", meant: "stage" },
  { query: "view=map", said: "no view “map” here. Known: network, stages, table and cases" },
  { query: "view=Table", said: "no view “Table”", meant: "Table" },
  { query: "select=aple", said: "no entry “aple”", meant: "Apple" },
  { query: "select=apple,nobody-here", said: "no entry “nobody-here”" },
  { query: "select=%3Cb%3Ebold%3C/b%3E", said: "no entry “<b>bold</b>”" },
  { query: "side=microsft", said: "no side “microsft”", meant: "Microsoft" },
  { query: "side=nobody-here", said: "no side “nobody-here”" },
  { query: "role=friend", said: "no role “friend”" },
  { query: "kind=firm", said: "no kind “firm”" },
  { query: "taken=perhaps", said: "takes only “yes”, and “perhaps” is not that" },
  { query: "open=no-brief", said: "no brief “no-brief”" },
  { query: "path=apple", said: "two names of this record, and “apple” is not that" },
  { query: "path=apple,", said: "and “apple,” is not that" },
  { query: "path=apple,apple", said: "and “apple,apple” is not that" },
  { query: "path=apple,nobody-here", said: "and “apple,nobody-here” is not that" },
  { query: "path=aple,cisco", said: "and “aple,cisco” is not that", meant: "Apple to Cisco" },
  { query: "near=7", said: "“7” is neither" },
  { query: "shared=many", said: "“many” is no number of cases" },
  { query: "from=yesterday", said: "“yesterday” is not a date" },
  { query: "from=13 June 2014", said: "“13 June 2014” is not a date", meant: "2014-06-13" },
  { query: "to=2014-02-31", said: "“2014-02-31” is not a date" },
  { query: "step=99", said: "no step “99”: the story has 12 steps" },
  { query: "table=cases", said: "no table “cases”" },
  { query: "sort=weight", said: "no order “weight”" },
  { query: "layout=spiral", said: "no layout “spiral”" },
  { query: "theme=pink", said: "no theme “pink”" },
  { query: `q=${"x".repeat(101)}`, said: "takes a hundred letters" },
];

/** What of these no link may pass on: every word but the names of keys and what means something. */
export const NOT_PASSED_ON =
  /2nd|SECOND|utm=x|no-|nobody|aple\b|apple,apple|friend|firm|perhaps|map\b|=Table|Stage=|99|yesterday|02-31|weight|spiral|pink|near=7|many|xxx|microsft|%3Cb/;
