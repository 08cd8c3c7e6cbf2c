// Validates what a program asks of an engine: a bad value is the program's mistake, not the outline's, hence a
// RangeError.
import { type ExportOptions, FORMATS, type Format } from '../export/exporter.js';
import type { SessionLook } from './state.js';

/** Device pixels per CSS px: beyond it, one slide's picture takes a gigabyte. */
const SCALE = { min: 0.25, max: 4 } as const;
/** Minutes of a meeting. */
const MINUTES = { min: 1, max: 600 } as const;
const HANDOUTS: readonly number[] = [1, 2, 3, 4, 6];
const PRINTS: readonly string[] = ['colour', 'bw'];

/** @throws RangeError */
export function checkExport(formats: readonly Format[], options: Partial<ExportOptions>): void {
  for (const format of formats) oneOf('format', format, FORMATS);
  const { scale, handout, handoutPrint } = options;
  if (scale !== undefined) within('scale', scale, SCALE);
  if (handout !== undefined) oneOf('handout', handout, HANDOUTS);
  if (handoutPrint !== undefined) oneOf('handoutPrint', handoutPrint, PRINTS);
}

/** @throws RangeError */
export function checkLook({ minutes }: Partial<SessionLook>): void {
  if (minutes !== undefined) within('minutes', minutes, MINUTES);
}

/** Options merged over their defaults; undefined means the default. @throws RangeError for anything but a number from 1 on. */
export function withDefaults<T extends object>(defaults: T, given: Partial<T> | undefined, name: string): T {
  const chosen = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  for (const [key, value] of chosen)
    within(`${name}.${key}`, value, { min: 1, max: Number.POSITIVE_INFINITY });
  return { ...defaults, ...Object.fromEntries(chosen) };
}

function oneOf(name: string, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value)) throw new RangeError(`${name}: ${allowed.join(', ')}; not ${value}`);
}

function within(name: string, value: unknown, { min, max }: { min: number; max: number }): void {
  if (typeof value !== 'number' || !(value >= min && value <= max))
    throw new RangeError(`${name}: from ${min} to ${max}; not ${value}`);
}
