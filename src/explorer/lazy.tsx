import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useExplorer } from "./context.tsx";
import type { Explorer } from "./explorer.ts";

/** A part of the page whose code comes after the first view. */
export type LazyPart<Props = object> = ComponentType<Props> & {
  /** Fetches the code ahead, so that the part is there the first time it is shown. */
  readonly load: (explorer: Explorer) => Promise<void>;
};

/** A module with a part of the page in it, and with the part's own style sheet if it has one. */
type PartModule<Name extends string, Props> = Readonly<Record<Name, ComponentType<Props>>> & {
  readonly style?: string;
};

/** A part of the page, by its name in a module that is fetched when the part is shown. Until it is here it takes no space. */
export function lazy<Name extends string, Props extends object = object>(
  fetch: (explorer: Explorer) => Promise<PartModule<Name, Props>>,
  name: Name,
): LazyPart<Props> {
  let here: ComponentType<Props> | null = null;
  const load = async (explorer: Explorer): Promise<void> => {
    const module = await fetch(explorer);
    if (!here && module.style !== undefined) addStyle(module.style);
    here = module[name];
  };
  function Lazy(props: Props) {
    const explorer = useExplorer();
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => here);
    useEffect(() => {
      explorer.awaitPart();
      void load(explorer).then(() => setPart(() => here));
    }, [explorer]);
    useEffect(() => {
      if (Part) explorer.partArrived();
    }, [Part, explorer]);
    return Part ? <Part {...props} /> : null;
  }
  return Object.assign(Lazy, { load });
}

/** Late parts bring their style, so that no page is styled for what it does not show. */
export function addStyle(text: string): void {
  const element = document.createElement("style");
  element.textContent = text;
  document.head.append(element);
}

/** A value whose code comes when somebody asks for it. */
export interface LazyValue<Value> {
  /** `null` until it is here; a component or a computed that reads it is told when it comes. */
  readonly value: Value | null;
  peek(): Value | null;
  /** Fetches it, once; what could not be fetched is asked for again the next time. */
  load(): Promise<Value>;
}

export function lazyValue<Value>(fetch: () => Promise<Value>): LazyValue<Value> {
  const here = signal<Value | null>(null);
  let coming: Promise<Value> | null = null;
  const fetchOnce = async (): Promise<Value> => {
    try {
      return (here.value = await fetch());
    } catch (error) {
      coming = null;
      throw error;
    }
  };
  return {
    get value() {
      return here.value;
    },
    peek: () => here.peek(),
    load: () => (coming ??= fetchOnce()),
  };
}
