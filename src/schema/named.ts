/** How a file names an actor: by its id alone, or in something that says more. */
type Naming = string | { readonly actor: string } | { readonly firm?: string | undefined };

/** The ids of actors that a value of the file names, one or a list of them, and where each stands under it. */
export function actorsNamed(value: Naming | readonly Naming[] | undefined): readonly Named[] {
  if (value === undefined) return [];
  if (!isList(value)) return named(value, []);
  return value.flatMap((each, index) => named(each, [index]));
}

interface Named {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

const isList = (value: Naming | readonly Naming[]): value is readonly Naming[] => Array.isArray(value);

function named(naming: Naming, path: Named["path"]): readonly Named[] {
  if (typeof naming === "string") return [{ id: naming, path }];
  if ("actor" in naming) return [{ id: naming.actor, path: [...path, "actor"] }];
  return naming.firm === undefined ? [] : [{ id: naming.firm, path: [...path, "firm"] }];
}
