import type { Citation, Statement, Section } from "../derive/evidence/citation.ts";
import statementsStyle from "./statements.css?inline";
import { counted } from "../derive/words/series.ts";
import { Text } from "./action-link.tsx";

/** For the late parts that hold statements, which bring their style. */
export { statementsStyle };

/** So many statements of a part stand open; more are counted, and one press away. */
const MOST_OPEN = 5;

interface SectionsProps {
  readonly sections: readonly Section[];
  /** What they are about: its parts unfold anew when something else is shown. */
  readonly of?: string;
  /** Whether all but the first stand folded, whatever their length. */
  readonly isShort?: boolean;
}

/** The parts of a panel, each with its count: the first open, the others folded where they are long or asked for less. */
export function Sections({ sections, of = "", isShort = false }: SectionsProps) {
  return (
    <>
      {sections.map(({ heading, statements, isFolded, count }, index) => (
        <section key={`${of} ${heading}`} id={partId(heading)}>
          <details open={!(isFolded ?? (index > 0 && (isShort || statements.length > MOST_OPEN)))}>
            <summary>
              <h3>{heading}</h3>
              {count !== undefined || statements.length > 1 ? (
                <span class="count"> {count ?? statements.length}</span>
              ) : null}
            </summary>
            <ul>
              {statements.map((statement, at) => (
                <StatementItem key={at} statement={statement} />
              ))}
            </ul>
          </details>
        </section>
      ))}
    </>
  );
}

/** What a part of a panel is called in an address, after `#`. */
export const partId = (heading: string): string =>
  `part-${heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;

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
