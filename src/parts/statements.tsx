import type { Citation, Statement, Section } from "../derive/evidence/citation.ts";
import statementsStyle from "./statements.css?inline";
import { capital, counted, inSeries } from "../derive/words/series.ts";
import { Text } from "./action-link.tsx";

/** For the late parts that hold statements, which bring their style. */
export { statementsStyle };

/** The parts of a panel: a heading each, and its statements with their evidence; what is asked for less is folded. */
export function Sections({ sections }: { sections: readonly Section[] }) {
  const folded = sections.filter(({ isFolded }) => isFolded);
  return (
    <>
      <OpenSections sections={sections.filter(({ isFolded }) => !isFolded)} />
      {folded.length === 0 ? null : (
        <details class="behind">
          <summary>{capital(inSeries(folded.map(({ heading }) => heading.toLowerCase())))}</summary>
          <OpenSections sections={folded} />
        </details>
      )}
    </>
  );
}

/** Sections as they are, none of them folded. */
export function OpenSections({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <>
      {sections.map(({ heading, statements }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {statements.map((statement, index) => (
              <StatementItem key={index} statement={statement} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** A statement and the evidence for it; where sources disagree, each reading under its own heading, side by side. */
export function StatementItem({ statement }: { statement: Statement }) {
  const { words, details, evidence, behind } = statement;
  return (
    <li class="statement">
      {words.length > 0 ? (
        <p class="statement-words">
          <Text words={words} />
        </p>
      ) : null}
      {details.length > 0 ? (
        <p class="details">
          <Text words={details} />
        </p>
      ) : null}
      {evidence === null ? null : <Readings evidence={evidence} />}
      {behind === undefined ? null : (
        <details class="behind">
          <summary>{behind.label}</summary>
          <ul>
            {behind.statements.map((each, index) => (
              <StatementItem key={index} statement={each} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Readings({ evidence }: { evidence: readonly Citation[] }) {
  if (evidence.length === 0) return <p class="unsourced">Unsourced.</p>;
  const readings = [...new Set(evidence.map(({ says }) => says))];
  if (readings.every((says) => says === null)) return <Citations citations={evidence} />;
  return (
    <>
      {readings.includes(null) ? null : <p class="unsourced">No source cited here says what is shown.</p>}
      <div class="readings">
        {readings.map((reading) => (
          <div key={reading ?? ""} class="reading">
            <h4>{reading === null ? "As shown here" : `Other reading: ${reading}`}</h4>
            <Citations citations={evidence.filter(({ says }) => says === reading)} />
          </div>
        ))}
      </div>
    </>
  );
}

/** The best words open; what else carries the statement is counted, and one press away. */
function Citations({ citations: [first, ...more] }: { citations: readonly Citation[] }) {
  if (!first) return null;
  return (
    <>
      <Cited citation={first} />
      {more.length === 0 ? null : (
        <details class="behind">
          <summary>+ {counted(more.length, "more source")}</summary>
          {more.map((citation, index) => (
            <Cited key={index} citation={citation} />
          ))}
        </details>
      )}
    </>
  );
}

function Cited({ citation: { quote, remark, source, basis } }: { citation: Citation }) {
  return (
    <figure class="citation">
      {quote === null ? null : <blockquote>{quote}</blockquote>}
      {remark === null ? null : <p class="remark">{remark}</p>}
      <figcaption>
        {source.url === null ? (
          source.title
        ) : (
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.title}
          </a>
        )}
        <span class="source-details">
          {[source.details, basis].filter((part) => part !== "").join(" · ")}
          {quote === null ? <em> · no words are quoted</em> : null}
        </span>
      </figcaption>
    </figure>
  );
}
