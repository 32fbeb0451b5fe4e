import {
  RECORD,
  briefsAt,
  found,
  from,
  groupMembers,
  headlined,
  jointBriefs,
  lineOf,
  noted,
  onBoth,
  onCover,
  placedBy,
  quoted,
  reported,
  returners,
  saidInstead,
  sidesConcluded,
  signers,
  signersOf,
} from "../bundled-record.ts";
import { numbersIn, sentencesIn } from "../counts-in-sentences.ts";

const sentences = sentencesIn(RECORD);
const DISTRICT = "sdny-district";
const APPEAL = "second-circuit";
const CERT = "scotus-cert";
const MERITS = "scotus-merits";

const briefs = (stage: string, side?: string): number => briefsAt(stage, side).length;
const identified = briefs(MERITS, "microsoft");
const contested = RECORD.stages.filter(({ id }) => briefs(id, "microsoft") > 0);
const filedInDecember = briefsAt(APPEAL, "microsoft").filter(({ filed }) => filed === "2014-12-15");
const coversSeen = filedInDecember.filter(({ evidence }) => evidence.some(({ basis }) => basis === "filing"));
const coversNotSeen = filedInDecember.length - coversSeen.length;
const atRehearing = (words: RegExp): number =>
  RECORD.relations.filter((each) => each.to === "ca2" && each.date === "2017-01-24" && words.test(each.text))
    .length;
const dissents = atRehearing(/dissented/u);
const rehearing = [atRehearing(/^agreed with the refusal|against rehearing/u), dissents];
const companies = signersOf(...briefsAt(MERITS, "microsoft")).filter(
  (id) => found(RECORD.actors, id).kind === "company",
);
const filersInDistrict = signersOf(...briefsAt(DISTRICT, "microsoft"));
const inHeadline = headlined("verge-june14", filersInDistrict);
const throughout = returners("microsoft", ...contested.map(({ id }) => id)).length;
const namedInClaim = signersOf(...briefsAt(DISTRICT)).filter((id) => {
  const { name, short = name } = found(RECORD.actors, id);
  return sentences.get("cases.microsoft-ireland.claims.8.text")?.includes(short);
});
const senators = noted("US senator", "merits-congress");
const representatives = noted("US representative", "merits-congress");
const statesNamed = signersOf(...briefsAt(CERT)).filter((id) => id !== "puerto-rico").length;

const REPORTED = {
  december: reported(APPEAL, "briefs for Microsoft on 15 December 2014").count,
  scientists: reported(APPEAL, "computer scientists").count,
  microsoft: reported(MERITS, "briefs for Microsoft").count,
  neither: reported(MERITS, "briefs for neither side").count,
  all: reported(MERITS, "amicus briefs in all").count,
  signers: reported(MERITS, "signers of the briefs for Microsoft").count,
  countries: reported(MERITS, "countries that the signers for Microsoft come from").count,
};
const forMicrosoft = [REPORTED.microsoft, identified, sidesConcluded(MERITS, "microsoft")];
const statesAtCert = reported(CERT, "States on the brief, besides Puerto Rico");
const statesAtMerits = reported(MERITS, "States for the United States, besides Puerto Rico");
const statesNamedAtMerits = signers("merits-states") - 1;
const countsApart = Math.max(
  ...statesAtCert.evidence
    .filter(({ says }) => says !== undefined)
    .map(({ says = "" }) => Math.abs((numbersIn(says)[0] ?? 0) - statesAtCert.count)),
);
const associations = quoted(5, "ms-blog-dec14", "ca2-att-rackspace");
const experts = quoted(37, "sc-epic", "merits-epic");
const organisations = quoted(26, "liberties-pi", "merits-pi");
const LATIN_AMERICA = ["MX", "PA", "CO", "AR", "CL", "PE"];
const organisationsNamed = from("merits-pi", "IT", ...LATIN_AMERICA);

/** Of the record of the bundled case: the counts in every sentence that holds any, made anew, in the order in which they are written. */
export const RECOUNTED = expanded({
  howMade: [REPORTED.microsoft - identified, REPORTED.microsoft],
  "actors.{lynch,bolden}.note": [found(RECORD.stages, APPEAL).judges.length],
  "actors.hp-inc.note": [new Set(["hp-co", "hp-inc"].map(lineOf)).size],
  "cases.microsoft-ireland.finding": [throughout, new Set(contested.map(({ court }) => court)).size],
  "cases.microsoft-ireland.claims.7.evidence.2.note": [jointBriefs(DISTRICT, "apple", "cisco")],
  "cases.microsoft-ireland.claims.8.{text,evidence.0.note}": [namedInClaim.length],
  "stages.sdny-district.{finding,note}": [briefs(DISTRICT, "microsoft")],
  "stages.sdny-district.coverage.text": [briefs(DISTRICT), signersOf(...briefsAt(DISTRICT)).length],

  "stages.second-circuit.finding": [briefs(APPEAL, "microsoft")],
  "stages.second-circuit.{note,events.7.text}": rehearing,
  "stages.second-circuit.coverage.text": [
    REPORTED.december,
    briefs(APPEAL) - REPORTED.december,
    coversNotSeen,
    REPORTED.december,
    onCover("ca2-media"),
    REPORTED.scientists,
    signers("ca2-compsci"),
  ],
  "stages.second-circuit.reported.0.note": [
    filedInDecember.length,
    coversNotSeen,
    briefs(APPEAL, "microsoft"),
  ],
  "stages.second-circuit.{reported.1.note,reported.2.note,reported.3.note,events.1.text}": [
    filedInDecember.length,
  ],
  "stages.scotus-cert.finding": [briefs(CERT, "united-states"), statesAtCert.count],
  "stages.scotus-cert.coverage.text": [briefs(CERT), signers("cert-states")],

  "stages.scotus-merits.finding": [
    ...forMicrosoft,
    briefs(MERITS, "neither"),
    briefs(MERITS, "united-states"),
  ],
  "stages.scotus-merits.coverage.text": [
    identified,
    REPORTED.microsoft,
    REPORTED.microsoft - identified,
    identified,
    REPORTED.neither,
    signers("merits-states") + groupMembers("merits-states"),
    signers("merits-states"),
    groupMembers("merits-compsci51"),
    groupMembers("merits-rcfp"),
    experts,
    organisations,
  ],
  "stages.scotus-merits.absent.{0,1,2}.note": [companies.length],
  "stages.scotus-merits.reported.0.evidence.3.note": [REPORTED.signers, REPORTED.countries],
  "stages.scotus-merits.reported.2.note": [
    REPORTED.microsoft,
    REPORTED.neither,
    REPORTED.microsoft + REPORTED.neither,
    REPORTED.all + briefs(MERITS, "united-states"),
  ],
  "stages.scotus-merits.reported.4.evidence.2.note": [REPORTED.countries],
  "{stages.scotus-merits.note,stages.scotus-merits.reported.5.note,corrections.1.text}": [
    statesAtMerits.count - 1,
  ],
  "corrections.14.text": [identified],
  "stages.scotus-merits.events.5.text": [REPORTED.microsoft, REPORTED.signers, REPORTED.countries],

  "briefs.ca2-att-rackspace.note": [jointBriefs(APPEAL, "att", "rackspace"), associations],
  "briefs.ca2-att-rackspace.evidence.3.note": [associations],
  "briefs.ca2-att-rackspace.evidence.4.note": [
    signers("ca2-att-rackspace"),
    jointBriefs(APPEAL, "att", "rackspace"),
    REPORTED.december,
    coversSeen.length,
    coversSeen.length,
    coversNotSeen,
  ],
  "briefs.{ca2-brennan,ca2-albrecht}.note": [filedInDecember.length],
  "briefs.ca2-media.note": [onCover("ca2-media"), signers("ca2-media") - onCover("ca2-media")],
  "briefs.ca2-compsci.groups.0.text": [REPORTED.scientists - signers("ca2-compsci")],
  "briefs.ca2-compsci.note": [REPORTED.scientists, signers("ca2-compsci")],
  "briefs.cert-states.note": [signers("cert-states")],
  "briefs.cert-states.groups.0.text": [statesAtCert.count - statesNamed, statesAtCert.count],
  "briefs.cert-states.groups.0.evidence.0.note": [statesAtCert.count, statesNamed, countsApart, countsApart],
  "briefs.cert-states.{title,groups.0.evidence.1.note}": [statesAtCert.count],

  "briefs.merits-states.{title,evidence.4.note}": [statesAtMerits.count],
  "briefs.merits-states.groups.0.text": [statesAtMerits.count - statesNamedAtMerits, statesAtMerits.count],
  "briefs.merits-states.note": [statesAtMerits.count, statesNamedAtMerits - 1],
  "briefs.merits-{nz.positions.0.evidence.1,ediscovery,intl-law-scholars.positions.0.evidence.0}.note": [
    REPORTED.neither,
  ],
  "{briefs.merits-congress.title,story.11.text,corrections.5.text}": [signers("merits-congress")],
  "briefs.merits-congress.note": [senators, representatives, placedBy("coons", "merits-congress")],
  "briefs.merits-congress.evidence.4.note": [senators, representatives],
  "briefs.merits-tech14.title": [signers("merits-tech14")],
  "briefs.merits-ibm.note": [
    signers("merits-tech14"),
    quoted(4, "law-corpcounsel", "merits-ibm"),
    found(RECORD.briefs, "merits-ibm").counsel.flatMap(({ attorneys }) => attorneys).length,
  ],
  "briefs.merits-bsa.title": [signers("merits-bsa") - 1],
  "briefs.merits-bsa.{note,evidence.4.note}": [signers("merits-bsa")],
  "briefs.merits-rcfp.{title,groups.0.text,note}": [quoted(40, "sc-rcfp", "merits-rcfp")],
  "briefs.merits-brennan.note": [onBoth("ca2-brennan", "merits-brennan")],
  "briefs.merits-epic.{title,groups.0.evidence.0.note,note}": [experts],
  "briefs.merits-epic.groups.0.text": [experts - placedBy("ivir", "merits-epic")],
  "briefs.merits-pi.groups.0.text": [organisations, organisationsNamed],
  "briefs.merits-pi.note": [
    organisations,
    organisationsNamed,
    from("merits-pi", "IT"),
    from("merits-pi", ...LATIN_AMERICA),
    from("merits-pi", "ES"),
  ],
  "briefs.merits-compsci51.{title,groups.0.text,note}": [quoted(51, "klarquist", "merits-compsci51")],
  "briefs.merits-euscholars.note": [signers("merits-euscholars"), signers("merits-euscholars")],
  "briefs.merits-euscholars.evidence.4.note": [signers("merits-euscholars")],
  "briefs.merits-dri.note": [onBoth("ca2-dri", "merits-dri")],
  "briefs.merits-meps.note": [
    onCover("merits-meps"),
    signers("merits-meps"),
    signers("merits-meps"),
    placedBy("law-recorder", "merits-meps"),
  ],
  "briefs.merits-meps.evidence.{3,4}.note": [signers("merits-meps")],

  "relations.r031.text": rehearing,
  "relations.{r040,r041,r042}.note": [atRehearing(/./u), atRehearing(/recused/u), dissents],
  "story.1.title": [filersInDistrict.length, inHeadline],
  "story.1.text": [filersInDistrict.length, briefs(DISTRICT, "microsoft"), inHeadline],
  "story.3.title": [briefs(APPEAL, "microsoft")],
  "story.3.text": [REPORTED.december, briefs(APPEAL, "microsoft")],
  "story.6.text": rehearing,
  "story.7.text": [briefs(CERT), statesAtCert.count, signers("cert-states")],
  "story.9.text": forMicrosoft,
  "story.10.title": [throughout, contested.length],
  "story.10.text": [throughout, contested.length, companies.length],
  "sources.actuvision.note": [
    saidInstead(27, "actuvision", MERITS, "briefs for Microsoft"),
    REPORTED.microsoft,
    saidInstead(20, "law-corpcounsel", MERITS, "briefs for Microsoft"),
  ],
});

/** `{ "a.{b,c}": … }` → the same under `a.b` and `a.c`. */
function expanded(rows: Readonly<Record<string, readonly number[]>>) {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([place, counts]) => {
      const [start = "", choices, end = ""] = place.split(/[{}]/u);
      const places = choices?.split(",").map((choice) => start + choice + end) ?? [place];
      return places.map((each) => [each, counts] as const);
    }),
  );
}
