/** The names of a registry, in its order, as the words they are. */
export function namesOf<Registry extends object>(registry: Registry): readonly (keyof Registry & string)[] {
  // Object.keys cannot know that a registry is a literal and holds no more keys than its type.
  return Object.keys(registry) as (keyof Registry & string)[];
}
