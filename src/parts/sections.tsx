import type { Section } from "../derive/evidence/citation.ts";
import type { Explorer } from "../explorer/explorer.ts";
import { Statement } from "./statements.tsx";

/** The parts of a panel: a heading each, and its statements with their evidence. */
export function Sections({ explorer, sections }: { explorer: Explorer; sections: readonly Section[] }) {
  return (
    <>
      {sections.map(({ heading, passages }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {passages.map((passage, index) => (
              <Statement key={index} explorer={explorer} passage={passage} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
