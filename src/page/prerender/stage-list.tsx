import { useExplorer } from "../../explorer/context.tsx";
import { headlineOf } from "../../derive/headline.ts";
import type { Brief, CaseModel, Id } from "../../model/model.ts";
import { SidesList } from "../../views/list/list-view.tsx";
import { listPlace } from "../../parts/fold.tsx";

/** Who backed whom at one stage, with the sources of each brief; one that they all have is named once. */
export function StageList() {
  const { model, state, scope, summary, visible } = useExplorer();
  const { finding } = headlineOf(model, state.value);
  const cited = [...visible.value.briefs].map((id) => sourcesOf(model, id));
  const common = cited.length > 1 && new Set(cited.map(String)).size === 1 ? cited[0] : undefined;
  return (
    <section class="stage-list" id={listPlace(state.value.stage)}>
      <h2>{scope.value.label}</h2>
      <p class="stage-finding">{finding}</p>
      <p class="summary">
        {summary.value}
        {common === undefined ? null : (
          <>
            {" Source of every brief"}
            <Sources ids={common} />
          </>
        )}
      </p>
      <SidesList
        of={scope.value.label}
        beside={(id) => (common === undefined ? <Sources ids={sourcesOf(model, id)} /> : null)}
      />
    </section>
  );
}

function Sources({ ids }: { ids: readonly Id[] }) {
  const { model } = useExplorer();
  return (
    <>
      {ids
        .flatMap((id) => model.sources.get(id) ?? [])
        .map(({ id, title, url, publisher }) =>
          url === undefined ? null : (
            <span key={id} class="when">
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

function sourcesOf(model: CaseModel, id: Id): readonly Id[] {
  const brief = model.briefs.get(id);
  return brief ? [...new Set(sourceIds(brief))] : [];
}

const sourceIds = ({ evidence, filers, positions }: Brief): readonly Id[] =>
  [evidence, ...filers.map((filer) => filer.evidence), ...positions.map((position) => position.evidence)]
    .flat()
    .map(({ source }) => source);
