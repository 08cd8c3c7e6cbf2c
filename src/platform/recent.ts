// A table with least-recently-used eviction, so that a long-running program does not grow with all that it has done.

/** Keys to values, at most `most`; the least recently used are evicted first. */
export class Recent<K, V> {
  private readonly entries = new Map<K, V>();

  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: K, value: V): V {
    this.entries.delete(key);
    this.entries.set(key, value);
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.most && oldest !== undefined) this.entries.delete(oldest);
    return value;
  }

  /** The value under `key`, created if missing. */
  take(key: K, make: () => V): V {
    return this.get(key) ?? this.set(key, make());
  }

  delete(key: K): void {
    this.entries.delete(key);
  }
}
