// tests/golden/<layout>/: the Markdown of slides given as JSON, per layout. GOLDEN=write updates the files, for
// review.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Asset } from '../../src/deck/asset.js';
import { LAYOUTS, type Slide } from '../../src/deck/model.js';
import { deckOf, writerOf } from './build.js';
import { renderWith, VERSIONS } from './marp.js';

const golden = fileURLToPath(new URL('../golden/', import.meta.url));
const layouts = readdirSync(golden).filter((name) => existsSync(join(golden, name, 'slides.json')));

const asset = (path: string, width: number, height: number): Asset => ({
  path,
  type: path.endsWith('.svg') ? 'image/svg+xml' : 'image/jpeg',
  data: new Uint8Array(),
  width,
  height,
});
const assets = new Map([
  ['anh/ngang.jpg', asset('assets/image-01.jpg', 1500, 1000)],
  ['anh/dung.jpg', asset('assets/image-02.jpg', 800, 1200)],
  ['anh/rong.jpg', asset('assets/image-03.jpg', 2600, 1000)],
  ['sections.0.blocks.7', asset('assets/chart-01.svg', 1136, 452)],
]);

describe('every layout', () => {
  it('has a golden folder', () => {
    expect([...layouts].sort()).toEqual([...LAYOUTS].sort());
  });
});

describe.each(layouts)('the %s layout', (layout) => {
  const slides = JSON.parse(readFileSync(join(golden, layout, 'slides.json'), 'utf8')) as Slide[];
  const markdown = writerOf().deck(deckOf(slides), assets);

  it('writes the same Markdown as before', () => {
    const file = join(golden, layout, 'deck.md');
    if (process.env.GOLDEN === 'write') writeFileSync(file, markdown);
    expect(markdown).toBe(readFileSync(file, 'utf8'));
  });

  it.each(VERSIONS)('becomes one complete slide each in %s', (_name, Marp) => {
    const made = renderWith(Marp, markdown);
    expect(made).toHaveLength(slides.length);
    for (const { section, text } of made) {
      expect(section.classList.contains(layout)).toBe(true);
      expect(text).not.toMatch(/[<>]|\{\{|undefined|\[object|&[a-z#]/);
      expect(section.querySelectorAll('pre, code, p > div, p > ul')).toHaveLength(0);
    }
  });

  it('carries no data, style or script of its own', () => {
    expect(markdown).not.toMatch(/\s(?:style|role|on\w+|data-[\w-]+|aria-[\w-]+)=/);
  });
});
