// Watches files and calls back when one is saved, whether an editor writes in place or replaces the file.
import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** Time in ms within which the events of one save arrive. */
const DEBOUNCE = 20;

export class WatchedFiles {
  private readonly folders = new Map<string, FSWatcher>();
  private names = new Set<string>();
  private readonly changed = new Set<string>();
  private timer?: NodeJS.Timeout;

  /** `onChange` receives the saved files as resolved paths. */
  constructor(private readonly onChange: (files: ReadonlySet<string>) => void) {}

  /** Watches exactly these files. Folders that cannot be watched are skipped. */
  set(files: readonly string[]): void {
    this.names = new Set(files.map((file) => resolve(file)));
    const wanted = new Set([...this.names].map((file) => dirname(file)));
    for (const [folder, watcher] of this.folders) {
      if (wanted.has(folder)) continue;
      watcher.close();
      this.folders.delete(folder);
    }
    for (const folder of wanted) if (!this.folders.has(folder)) this.watch(folder);
  }

  close(): void {
    clearTimeout(this.timer);
    for (const watcher of this.folders.values()) watcher.close();
    this.folders.clear();
  }

  private watch(folder: string): void {
    try {
      const watcher = watch(folder, (_, name) => {
        const file = name === null ? undefined : resolve(folder, basename(name));
        if (file && this.names.has(file)) this.note(file);
      });
      watcher.on('error', () => watcher.close());
      this.folders.set(folder, watcher);
    } catch {
      // The folder is gone, or the system has run out of watches.
    }
  }

  private note(file: string): void {
    this.changed.add(file);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const files = new Set(this.changed);
      this.changed.clear();
      this.onChange(files);
    }, DEBOUNCE);
  }
}
