// Print styles around slides must not affect them: they use no class that a slide has.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8'))
    .join('\n');

/** Classes used on slides, in the templates and stylesheets of all layouts. */
const ofSlides = new Set([
  ...[...read('templates').matchAll(/class="([^"{]*)/g)].flatMap(([, names]) => (names ?? '').split(/\s+/)),
  ...[...read('themes/base').matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? ''),
]);

it.each(['src/export/script/script.ts', 'src/export/handout/style.ts'])('%s', (file) => {
  const rules = readFileSync(file, 'utf8').matchAll(/^([.a-z][^{`;]*) \{/gm);
  const subjects = [...rules].flatMap(([, selectors = '']) =>
    selectors.split(',').map((one) => one.trim().split(/[\s>]+/)[0] ?? ''),
  );
  const classes = subjects.flatMap((subject) =>
    [...subject.matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? ''),
  );
  expect(classes.length).toBeGreaterThan(5);
  expect(classes.filter((name) => ofSlides.has(name))).toEqual([]);
});
