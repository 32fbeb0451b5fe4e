import { useExplorer } from "../explorer/context.tsx";
import { set } from "../state/transitions.ts";
import { Choice } from "./choice.tsx";
import "./orders.css";

interface OrdersProps {
  /** What the address calls each order, and what the reader does; one of them is the empty word. */
  readonly orders: readonly { readonly name: string; readonly label: string }[];
}

/** The orders that the lines of a view can stand in. */
export function Orders({ orders }: OrdersProps) {
  const explorer = useExplorer();
  const { sort } = explorer.state.value;
  const chosen = orders.some(({ name }) => name === sort) ? sort : "";
  return (
    <div role="group" aria-label="Sort by" class="orders">
      <span aria-hidden="true">Sort by </span>
      {orders.map(({ name, label }) => (
        <Choice
          key={name}
          class="plain"
          isChosen={chosen === name}
          onChoose={() => explorer.apply(set("sort", name))}
        >
          {label}{" "}
        </Choice>
      ))}
    </div>
  );
}
