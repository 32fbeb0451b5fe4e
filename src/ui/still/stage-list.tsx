import { headlineOf } from "../../derive/headline.ts";
import type { Brief, Id } from "../../model/model.ts";
import type { Explorer } from "../explorer.ts";
import { SidesList } from "../sides-list.tsx";

/** Who backed whom at one stage, with the sources of each brief. */
export function StageList({ explorer }: { explorer: Explorer }) {
  const { model, state, scope, summary } = explorer;
  const { finding } = headlineOf(model, state.value);
  return (
    <section class="stage-list">
      <h2>{scope.value.label}</h2>
      <p class="stage-finding">{finding}</p>
      <p class="summary">{summary.value}</p>
      <SidesList explorer={explorer} beside={(id) => <BriefSources explorer={explorer} id={id} />} />
    </section>
  );
}

function BriefSources({ explorer: { model }, id }: { explorer: Explorer; id: Id }) {
  const brief = model.briefs.get(id);
  const sources = brief
    ? [...new Set(sourceIds(brief))].flatMap((each) => model.sources.get(each) ?? [])
    : [];
  return (
    <>
      {sources.map(({ id: source, title, url, publisher }) =>
        url === undefined ? null : (
          <span key={source} class="when">
            {" · "}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {publisher ?? title}
            </a>
          </span>
        ),
      )}
    </>
  );
}

const sourceIds = ({ evidence, filers, positions }: Brief): readonly Id[] =>
  [evidence, ...filers.map((filer) => filer.evidence), ...positions.map((position) => position.evidence)]
    .flat()
    .map(({ source }) => source);
