import { useExplorer } from "../../explorer/context.tsx";
import { headlineOf } from "../../derive/headline.ts";
import type { CaseModel } from "../../model/model.ts";
import type { BriefId, SourceId } from "../../schema/facts.ts";
import { SidesList } from "../../views/list/list-view.tsx";
import { listPlace } from "../../parts/fold.tsx";

/** Who backed whom at one stage, with the sources of each brief; one that they all have is named once. */
export function StageList() {
  const { model, state, scope, summary, visible } = useExplorer();
  const { finding } = headlineOf(model, state.value);
  const cited = [...visible.value.briefs].map((id) => sourcesOf(model, id));
  const isCommon = cited.length > 1 && new Set(cited.map(String)).size === 1;
  const common =
    isCommon && cited[0]?.some((id) => model.source(id).url !== undefined) ? cited[0] : undefined;
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

/** Sources by whom published them; of several pages of one publisher each by its title. */
function Sources({ ids }: { ids: readonly SourceId[] }) {
  const { model } = useExplorer();
  const sources = ids.map((id) => model.source(id));
  const publishers = sources.map(({ publisher }) => publisher);
  const isOnly = (publisher: string): boolean =>
    publishers.indexOf(publisher) === publishers.lastIndexOf(publisher);
  return (
    <>
      {sources.map(({ id, title, url, publisher }) =>
        url === undefined ? null : (
          <span key={id} class="when">
            {" · "}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {publisher !== undefined && isOnly(publisher) ? publisher : title}
            </a>
          </span>
        ),
      )}
    </>
  );
}

function sourcesOf(model: CaseModel, id: BriefId): readonly SourceId[] {
  const { evidence, filers, positions } = model.brief(id);
  const cited = [evidence, ...[...filers, ...positions].map((part) => part.evidence)].flat();
  return [...new Set(cited.map(({ source }) => source))];
}
