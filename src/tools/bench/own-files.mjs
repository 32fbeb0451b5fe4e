// Files as somebody might open them, made up and always the same: many signatories, and a long docket.
const ROWS = 45_000;
const NAMES = 17_000;
const PLACES =
  "Alameda,Boston,Cedar Falls,Dayton,El Paso,Fresno,Georgia,Houston,Idaho,Juneau,Kansas,Lansing,Maine,Nevada,Ohio,Portland,Queens,Reno,Salem,Texas,Utah,Vermont,Wyoming,York".split(
    ",",
  );
const ABOUT =
  "Civil Rights,Taxpayers,Home Builders,Religious Liberty,Immigrant Justice,Water,Gun Owners,Privacy,Tort Reform,Public Health,Farmers,Librarians,Historians,Scientists,Retail Trade,Wildlife,Housing,Veterans,Teachers,Energy,Physicians,Prosecutors,Publishers,Tribal Affairs,Free Speech".split(
    ",",
  );
const BODIES =
  "Association,Institute,Center,Coalition,Foundation,Alliance,Society,Council,Union,Committee,League,Fund,Project,Network,Federation".split(
    ",",
  );
const PEOPLE = "Ada,Ben,Clara,Dan,Edith,Frank,Grace,Hugo,Iris,Jack,Lena,Max,Nora,Otto,Paul,Rosa".split(",");
const FAMILIES =
  "Abbott,Baker,Castillo,Dang,Evers,Foster,Gupta,Haines,Ito,Jansen,Kowalski,Lopez,Meyer,Ngata,Okafor,Price,Quist,Ruiz,Smith,Tran".split(
    ",",
  );

/** Numbers between 0 and 1, the same on every machine (mulberry32). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A row for each signatory of each brief, as tables of researchers have them: four to a brief, of some the names of
 * hundreds; three names in four sign once, and some a hundred times.
 */
export function signatoryRows(rows = ROWS) {
  const next = numbersFrom(1789);
  const pick = (words) => words[Math.floor(next() * words.length)];
  const names = Array.from({ length: NAMES }, (_, index) => nameOf(index, pick, next));
  const lines = ["amicus_id,document_id,name,category"];
  for (let brief = 1; lines.length <= rows; brief += 1) {
    const signers =
      next() < 0.5
        ? 1
        : next() < 0.99
          ? 2 + Math.floor(-4.2 * Math.log(1 - next()))
          : 50 + Math.floor(next() * 300);
    for (let signer = 0; signer < signers && lines.length <= rows; signer += 1) {
      // The eighth power is the heavy tail.
      const [name, category] = names[Math.floor(next() ** (next() < 0.35 ? 8 : 1) * NAMES)];
      lines.push(`${lines.length},${brief},${name.includes(",") ? `"${name}"` : name},${category}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function nameOf(index, pick, next) {
  const about = `${pick(ABOUT)}${next() < 0.3 ? ` and ${pick(ABOUT)}` : ""}`;
  if (index % 9 === 8)
    return [`${pick(PEOPLE)} ${String.fromCodePoint(65 + (index % 26))}. ${pick(FAMILIES)}`, "individual"];
  if (index % 40 === 7) return [`${2 + (index % 300)} Other ${about} Professionals`, "coalition"];
  const name = `${pick(PLACES)} ${pick(PLACES)} ${about} ${pick(BODIES)}${next() < 0.2 ? ", Inc." : ""}`;
  return [next() < 0.2 ? `The ${name}` : name, "organization"];
}

const MONTHS = "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec".split(",");

/** The Court’s JSON of a docket with so many entries, most of them briefs of amici. */
export function longDocket(entries = 400) {
  const next = numbersFrom(1803);
  const pick = (words) => words[Math.floor(next() * words.length)];
  const body = () => `${pick(PLACES)} ${pick(ABOUT)} ${pick(BODIES)}`;
  const other = [];
  const amici = (from, count, extra = "") =>
    Array.from({ length: count }, (_, index) => {
      const lead = body();
      other.push(counsel(`${lead}, ${body()}, ${body()}, and ${body()}`));
      return [dayAfter(from, Math.floor(index / 8)), `Brief amici curiae of ${lead}, et al. filed.${extra}`];
    });
  const half = Math.floor((entries - 10) / 3);
  const proceedings = [
    ["Mar 01 2023", "Petition for a writ of certiorari filed. (Response due April 3, 2023)"],
    ...amici("Mar 10 2023", half),
    ["May 01 2023", "Brief of respondent Roe in opposition filed."],
    ["Jun 05 2023", "Petition GRANTED."],
    ["Aug 01 2023", "Brief of petitioner Acme Corporation filed."],
    ...amici("Aug 02 2023", half),
    ["Sep 20 2023", "Brief of respondent Richard Roe filed. (Distributed)"],
    ...amici("Sep 21 2023", half, " (Distributed)"),
    ["Nov 06 2023", "Reply of petitioner Acme Corporation filed. (Distributed)"],
    ["Dec 04 2023", "Argued."],
  ];
  while (proceedings.length < entries)
    proceedings.push(["Dec 05 2023", "Record received from the court below."]);
  return JSON.stringify(
    {
      CaseNumber: "22-999 ",
      sJsonCreationDate: "12/31/2023",
      sJsonTerm: "2022",
      sJsonCaseType: "Paid",
      PetitionerTitle: "Acme Corporation, Petitioner",
      RespondentTitle: "Richard Roe",
      DocketedDate: "March 3, 2023",
      LowerCourt: "United States Court of Appeals for the Ninth Circuit",
      ProceedingsandOrder: proceedings.map(([Date, Text]) => ({ Date, Text })),
      Petitioner: [counsel("Acme Corporation")],
      Respondent: [counsel("Richard Roe")],
      Other: other,
    },
    null,
    1,
  );
}

const counsel = (PartyName) => ({
  Attorney: "Pat Doe",
  IsCounselofRecord: true,
  Title: "Doe & Roe LLP",
  PartyName,
});

function dayAfter(from, days) {
  const [month, day, year] = from.split(" ");
  const date = new Date(Date.UTC(Number(year), MONTHS.indexOf(month), Number(day) + days));
  return `${MONTHS[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2, "0")} ${date.getUTCFullYear()}`;
}
