// Files → a call whenever one of them is saved, however an editor saves: it may write into the file, or put another in its
// place.
import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** ms in which several events of one save arrive. */
const TOGETHER = 20;

export class WatchedFiles {
  private readonly folders = new Map<string, FSWatcher>();
  private names = new Set<string>();
  private readonly changed = new Set<string>();
  private timer?: NodeJS.Timeout;

  /** `onChange` gets the files that were saved, with their paths resolved. */
  constructor(private readonly onChange: (files: ReadonlySet<string>) => void) {}

  /** Watches these files and no others. Folders that cannot be watched are left out. */
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
      // A folder that is gone, or a system without a watch left to give.
    }
  }

  private note(file: string): void {
    this.changed.add(file);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const files = new Set(this.changed);
      this.changed.clear();
      this.onChange(files);
    }, TOGETHER);
  }
}
