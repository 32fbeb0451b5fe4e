// Milliseconds between two messages of a type: at most ten a second.
const PACE = 100;

/** Sends the first at once; of those that come too soon after one, the last, as soon as its turn has come. */
export function throttled<Value>(send: (value: Value) => void): (value: Value) => void {
  let isResting = false;
  let next: { readonly value: Value } | null = null;
  const turn = (): void => {
    isResting = next !== null;
    if (next) {
      send(next.value);
      setTimeout(turn, PACE);
    }
    next = null;
  };
  return (value) => {
    next = { value };
    if (!isResting) turn();
  };
}
