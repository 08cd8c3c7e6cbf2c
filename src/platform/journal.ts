// Staged files and their destinations → all of them in place, or everything as it was. Runs synchronously: nothing
// else in this process can interrupt it, not even a signal, and other programs only ever see whole files.
import { linkSync, lstatSync, mkdirSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { dirname, posix, relative } from 'node:path';
import { linkBelow, removeEmpty, WriteFault } from './output-folder.js';

/** The change to one file. Everything is on one disk. */
export interface FileChange {
  /** The file's name in messages. */
  path: string;
  /** The new file; when absent, the old file is only removed. */
  from?: string;
  to: string;
  /** Where the old file is kept until everything is in place. */
  older: string;
}

/** A file, or its folder, that could not be put in place, with the system's error. */
export class Obstacle extends Error {
  /** Whether everything was restored. */
  restored = true;
  constructor(
    readonly path: string,
    readonly said: unknown,
  ) {
    super(`cannot write ${path}`);
  }
}

type Undo = () => void;

/** Files that must not be changed, by device and inode, whatever their names. */
export type ProtectedFiles = ReadonlySet<string>;

/** Undefined when the file does not exist. */
export function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/**
 * `folder`: the common root of all steps; nothing below it is reached through a link.
 * @throws Obstacle at the first file that cannot be put in place; earlier ones have been rolled back.
 */
export function putInPlace(steps: readonly FileChange[], folder: string, kept: ProtectedFiles): void {
  const done: Undo[] = [];
  try {
    for (const step of steps) check(step, folder, kept);
    for (const step of steps) take(step, done);
  } catch (error) {
    const restored = done.toReversed().map(succeeds).every(Boolean);
    if (error instanceof Obstacle) error.restored = restored;
    throw error;
  }
}

function check({ path, to }: FileChange, folder: string, kept: ProtectedFiles): void {
  const link = linkBelow(folder, to);
  if (link !== undefined) throw new Obstacle(relative(folder, link), new WriteFault('link'));
  const stood = identityOf(to);
  if (stood !== undefined && kept.has(stood)) throw new Obstacle(path, new WriteFault('input'));
}

function take({ path, from, to, older }: FileChange, done: Undo[]): void {
  blaming(posix.dirname(path), () => makeFolders(dirname(to), done));
  blaming(path, () => {
    const stood = lstatSync(to, { throwIfNoEntry: false });
    if (stood && !stood.isFile()) throw Object.assign(new Error('no file stands there'), { code: 'EISDIR' });
    const putBack = (): void => renameSync(older, to);
    if (stood) mkdirSync(dirname(older), { recursive: true });
    const aside = stood !== undefined && !(from && linked(to, older));
    if (aside) {
      renameSync(to, older);
      done.push(putBack);
    }
    if (from === undefined) return;
    renameSync(from, to);
    if (!aside) done.push(stood ? putBack : () => unlinkSync(to));
  });
}

/**
 * A hard link to the old file, so that its place is never empty before the new one takes it. Not every disk supports
 * that (USB sticks): there the old file is moved aside.
 */
function linked(to: string, older: string): boolean {
  try {
    linkSync(to, older);
    return true;
  } catch {
    return false;
  }
}

function makeFolders(folder: string, done: Undo[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  const made = [folder];
  for (let at = folder; at !== first && dirname(at) !== at; at = dirname(at)) made.unshift(dirname(at));
  done.push(() => removeEmpty(made));
}

/** Reports a failure of `work` as the fault of `path`. */
function blaming(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new Obstacle(path, error);
  }
}

function succeeds(undo: Undo): boolean {
  try {
    undo();
    return true;
  } catch {
    return false;
  }
}
