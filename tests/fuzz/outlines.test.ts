// Outlines corrupted in every way either become a deck or are rejected with a message at the right place. `npm run
// bench:fuzz` runs many more; the seed in a failure reproduces its case.
import { readFileSync } from 'node:fs';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { everyField, examples } from '../../bench/fuzz/examples.mjs';
import { judge } from '../../bench/fuzz/judge.mjs';
import { spoiltOutline, wronglyTyped } from '../../bench/fuzz/outlines.mjs';
import { program } from './program.js';

const { outline } = judge(program);
const CASES = 200;

describe('a corrupted outline', () => {
  it('is built or rejected with a message', async () => {
    const begun = await examples();
    const outcomes = new Map<string, number>();
    for (let seed = 1; seed <= CASES; seed++) {
      const outcome = blaming(`case ${seed}`, () => outline(spoiltOutline(begun, seed)));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // Corruption that no outline survives, or that is never noticed, would test nothing.
    expect(outcomes.get('built')).toBeGreaterThan(CASES / 10);
    expect(outcomes.get('refused')).toBeGreaterThan(CASES / 10);
  });

  it('with one field of the wrong type is built or rejected with a message', async () => {
    for (const [key, data] of wronglyTyped(await everyField()))
      blaming(`${key}: ${JSON.stringify(data).slice(0, 2_000)}`, () => outline(Buffer.from(dump(data))));
  });
});

it('comes from an outline with every field of the schema', async () => {
  const text = await everyField();
  const names = new Set<string>();
  collect(JSON.parse(readFileSync('outlines/outline.schema.json', 'utf8')), names);
  expect([...names].filter((name) => !new RegExp(`\\b${name}:`).test(text))).toEqual([]);
  expect(outline(Buffer.from(text))).toBe('built');
});

function collect(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('properties' in node) for (const name of Object.keys(node.properties ?? {})) names.add(name);
  for (const inner of Object.values(node)) collect(inner, names);
}

function blaming<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new Error(what, { cause });
  }
}
