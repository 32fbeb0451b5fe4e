import { actorLink } from "../../derive/words/names.ts";
import { counted } from "../../derive/words/series.ts";
import { useExplorer } from "../../explorer/context.tsx";
import { Name } from "../../parts/action-link.tsx";
import { Orders } from "../../parts/orders.tsx";
import type { Together } from "./overlay.ts";
import { ORDERS, type Standing, standingsIn } from "./standing.ts";

/** So many stand there before the others are asked for. */
const FIRST = 10;

/** Who stands out among those who file together, in an order that is named in plain words. */
export function StandingOut({ together: { ties } }: { readonly together: Together }) {
  const explorer = useExplorer();
  const { model, state } = explorer;
  if (ties.length === 0) return null;
  const order = ORDERS.find(({ name }) => name === state.value.sort) ?? ORDERS[0];
  const standings = standingsIn(ties, order, (id) => actorLink(model, id).text);
  const rest = standings.length - FIRST;
  return (
    <section class="standing" aria-label="Who stands out">
      <h2>Who stands out</h2>
      <Orders orders={ORDERS} />
      <p class="how">
        <strong>{order.label}:</strong> {order.how}
      </p>
      <Rows standings={standings.slice(0, FIRST)} />
      {rest > 0 ? (
        <details>
          <summary>{counted(rest, "more filer")}</summary>
          <Rows standings={standings.slice(FIRST)} />
        </details>
      ) : null}
    </section>
  );
}

function Rows({ standings }: { readonly standings: readonly Standing[] }) {
  const { model } = useExplorer();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          {ORDERS.map(({ label }) => (
            <th key={label} scope="col" data-align="end">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standings.map(({ id, shared, reach, between }) => (
          <tr key={id} data-standing={id}>
            <th scope="row">
              <Name link={actorLink(model, id)} />
            </th>
            <td data-align="end">{counted(shared, "case")}</td>
            <td data-align="end">{counted(reach, "other")}</td>
            <td data-align="end">{(100 * between).toFixed(1)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
