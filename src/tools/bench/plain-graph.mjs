/**
 * The whole case as the graph of a plain page: an actor or brief a node, a filing, a backing or a relation an edge.
 * Positions on a spiral, for sigma wants some.
 */
export function plainGraph({ actors, briefs, relations }) {
  const nodes = [...actors.map(({ id, name }) => [id, name]), ...briefs.map(({ id, title }) => [id, title])];
  const filings = briefs.flatMap(({ id, filers = [], positions }) => [
    ...filers.map((filer) => [typeof filer === "string" ? filer : filer.actor, id]),
    ...positions.map(({ backs }) => [id, backs]),
  ]);
  const known = new Set(nodes.map(([id]) => id));
  const edges = [...filings, ...relations.map(({ from, to }) => [from, to])];
  return {
    options: { type: "directed", multi: true },
    nodes: nodes.map(([key, label], at) => ({
      key,
      attributes: { label, x: at * Math.cos(at), y: at * Math.sin(at), size: 4 },
    })),
    edges: edges
      .filter(([source, target]) => known.has(source) && known.has(target))
      .map(([source, target]) => ({ source, target })),
  };
}
