type Listener = (...details: readonly unknown[]) => void;

/**
 * Node's emitter of events as far as sigma and graphology ask for it, under the name by which they do; the build gives
 * it to them. Those that can be had as packages weigh a kilobyte more, in every picture.
 */
export class EventEmitter {
  readonly #listeners = new Map<string, Set<Listener>>();

  on(type: string, listener: Listener): this {
    this.#listeners.set(type, this.#of(type).add(listener));
    return this;
  }

  removeListener(type: string, listener: Listener): this {
    this.#of(type).delete(listener);
    return this;
  }

  /** Those of one type of event, or all. */
  removeAllListeners(type?: string): this {
    if (type === undefined) this.#listeners.clear();
    else this.#listeners.delete(type);
    return this;
  }

  /** Who is added or taken away by a listener is so from the next event on. */
  emit(type: string, ...details: readonly unknown[]): boolean {
    const listeners = [...this.#of(type)];
    for (const listener of listeners) listener(...details);
    return listeners.length > 0;
  }

  #of(type: string): Set<Listener> {
    return this.#listeners.get(type) ?? new Set();
  }
}
