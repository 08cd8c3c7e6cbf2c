// Files that are ready, and where each belongs → all of them in place, or everything as it was. In one synchronous go:
// nothing of this process can come in between, no signal either, and whoever looks sees whole files only.
import { linkSync, lstatSync, mkdirSync, renameSync, type Stats, unlinkSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { removeEmpty } from './place.js';

/** One file's change. Everything is on one disk. */
export interface Step {
  /** The file's name in what is said of it. */
  path: string;
  /** The new file; without it the older one only goes. */
  from?: string;
  to: string;
  /** Where the older file is kept until all is in place. */
  older: string;
}

/** A file, or the folder for it, that could not be put in place, with what the system said of it. */
export class Obstacle extends Error {
  /** Whether everything stands as it stood before. */
  restored = true;
  constructor(
    readonly path: string,
    readonly said: unknown,
  ) {
    super(`cannot write ${path}`);
  }
}

type Undo = () => void;

/** @throws Obstacle at the first file that cannot be put in place; those before it have been taken back. */
export function putInPlace(steps: readonly Step[]): void {
  const done: Undo[] = [];
  try {
    for (const step of steps) take(step, done);
  } catch (error) {
    const restored = done.toReversed().map(succeeds).every(Boolean);
    if (error instanceof Obstacle) error.restored = restored;
    throw error;
  }
}

function take({ path, from, to, older }: Step, done: Undo[]): void {
  blaming(posix.dirname(path), () => makeFolders(dirname(to), done));
  blaming(path, () => {
    const stood = lstatSync(to, { throwIfNoEntry: false });
    if (stood?.isDirectory()) throw Object.assign(new Error('a folder stands there'), { code: 'EISDIR' });
    const putBack = (): void => renameSync(older, to);
    if (stood) mkdirSync(dirname(older), { recursive: true });
    const aside = stood !== undefined && !(from && linked(stood, to, older));
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
 * A second name for the older file, so that its place is not empty for a moment before the new one takes it. Not every
 * disk can do that (USB sticks), and not for every kind of file: the older one is then moved aside.
 */
function linked(stood: Stats, to: string, older: string): boolean {
  if (!stood.isFile()) return false;
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

/** What `work` fails with, as the fault of `path`. */
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
