// The product's promises, checked in one run over the shipped examples, built as a user builds them.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BatchOptions, buildAll, type DeckOutcome } from '../src/batch/batch.js';
import type { Asset } from '../src/deck/asset.js';
import { plainText } from '../src/outline/inline.js';
import type { Browser } from '../src/render/browser.js';
import { createSlideRenderer, inlineAssets } from '../src/render/marp.js';
import { overflowProblems } from './overflow.js';
import { bundledBrowser } from './render/fixture.js';

const folder = fileURLToPath(new URL('../outlines/', import.meta.url));
const EXAMPLES = ['khoi-nghia-bac-son', 'chi-bo-chi-kien', 'lang-son-party-committee'];

let out: string;
let browser: Browser;
let decks: Map<string, DeckOutcome>;

const options = (over: Partial<BatchOptions> = {}): BatchOptions => ({
  outlines: EXAMPLES.map((name) => join(folder, `${name}.yaml`)),
  out,
  base: folder,
  browser: 'bundled',
  mode: 'light',
  formats: ['md', 'pdf', 'png'],
  exports: { scale: 0.5, pdfNotes: false, handout: 3, handoutPrint: 'colour' },
  lang: 'en',
  ...over,
});

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'kết quả thử '));
  browser = await bundledBrowser();
  const built = await buildAll(options());
  decks = new Map(built.decks.map((deck) => [deck.job.name, deck]));
});
afterAll(async () => {
  await browser.close();
  await rm(out, { recursive: true, force: true });
});

const file = (deck: string, name: string): Promise<string> => readFile(join(out, deck, name), 'utf8');

/** The slides as anyone renders them from deck.md, theme.css and assets/. */
async function sectionsOf(deck: string): Promise<{ sections: string[]; css: string }> {
  const [markdown, css] = await Promise.all([file(deck, 'deck.md'), file(deck, 'theme.css')]);
  const renderer = await createSlideRenderer(css);
  const names = await readdir(join(out, deck, 'assets')).catch(() => []);
  const assets = await Promise.all(
    names.map(async (name): Promise<Asset> => {
      const type = name.endsWith('.svg')
        ? 'image/svg+xml'
        : name.endsWith('.png')
          ? 'image/png'
          : 'image/jpeg';
      return {
        path: `assets/${name}`,
        type,
        data: await readFile(join(out, deck, 'assets', name)),
        width: 0,
        height: 0,
      };
    }),
  );
  return {
    sections: renderer.sections(markdown).map((html) => inlineAssets(html, assets)),
    css: renderer.css,
  };
}

const clean = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').normalize('NFC');

/** Text of the outline visible on the slides, without the deck's own words, numbers and marks. */
function shown(sections: string[]): string[] {
  return sections.flatMap((html) => {
    const { document } = parseHTML(`<body>${html}</body>`);
    for (const own of document.querySelectorAll('.mark, .part, footer, .visually-hidden, table caption'))
      own.remove();
    return [...document.querySelectorAll('h1, h2, p, li, td, th, time, blockquote, cite, figcaption, dt, dd')]
      .filter((element) => element.querySelector('p, li, ul, ol, td, time') === null)
      .map((element) => clean(element.textContent ?? '').trim())
      .filter(Boolean);
  });
}

describe.each(EXAMPLES)('%s', (name) => {
  it('becomes 20 to 35 slides without overflow', () => {
    const report = decks.get(name)?.report;
    expect(report?.slides.length).toBeGreaterThanOrEqual(20);
    expect(report?.slides.length).toBeLessThanOrEqual(35);
    expect(report?.slides.filter((s) => s.overflow)).toEqual([]);
    expect(report?.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  });

  it('has nothing cut off, covered or too small, by an independent check', async () => {
    const parts = await sectionsOf(name);
    expect(await overflowProblems(browser, { lang: 'vi', title: name, ...parts })).toEqual([]);
  });

  it('shows only figures and dates from the outline', async () => {
    const { sections } = await sectionsOf(name);
    const outline = clean(plainText(await readFile(join(folder, `${name}.yaml`), 'utf8')));
    const numbers = shown(sections).flatMap((text) => text.match(/\d[\d.,/%]*\d%?|\d%?/g) ?? []);
    expect(numbers.length).toBeGreaterThan(50);
    expect([...new Set(numbers)].filter((number) => !outline.includes(number))).toEqual([]);
  });

  it('loses no word: each is on a slide or in its notes', async () => {
    const markdown = clean(await file(name, 'deck.md'));
    const { sections } = await sectionsOf(name);
    const there = new Set(
      `${markdown} ${shown(sections).join(' ')}`.toLocaleLowerCase('vi').split(/[^\p{L}\p{N}]+/u),
    );
    const yaml = await readFile(join(folder, `${name}.yaml`), 'utf8');
    const text = [...yaml.matchAll(/^(?!\s*#)(.*)$/gm)]
      .map((m) => m[1])
      .join('\n')
      .replace(/\[\^[\w.-]+\]/g, ' ');
    const values = text
      .replace(/^[\s-]*(\w+):(?=\s)/gm, ' ')
      .replace(/[{,]\s*\w+:/g, ' ')
      .replace(/^\s*(?:keywords|province|lang|event).*$/gm, ' ');
    const words = values
      .toLocaleLowerCase('vi')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => /\p{L}{2}/u.test(word));
    const settings = new Set([
      'vi',
      'en',
      'lang',
      'son',
      'de',
      'cuong',
      'id',
      'text',
      'source',
      'article',
      'points',
      'title',
      ...[...yaml.matchAll(/- id: ([\w.-]+)/g)].flatMap((m) => m[1]?.split('-') ?? []),
    ]);
    expect([...new Set(words)].filter((word) => !there.has(word) && !settings.has(word))).toEqual([]);
  });

  it('captures each slide once', async () => {
    const names = (await readdir(join(out, name, 'slides'))).sort();
    expect(names).toHaveLength(decks.get(name)?.report?.slides.length ?? -1);
    const prints = await Promise.all(
      names.map((png) =>
        sharp(join(out, name, 'slides', png))
          .resize(64, 36)
          .raw()
          .toBuffer(),
      ),
    );
    const twins = prints.filter((print, i) => prints.findIndex((other) => other.equals(print)) !== i);
    expect(twins).toHaveLength(0);
  });
});

describe('a run', () => {
  it('gives the same bytes for the same input', async () => {
    const again = await mkdtemp(join(tmpdir(), 'again '));
    const outlines = [join(folder, 'lang-son-party-committee.yaml')];
    await buildAll(options({ outlines, out: again }));
    for (const name of ['deck.md', 'theme.css', 'deck.pdf', join('slides', '004.png')]) {
      const [first, second] = await Promise.all(
        [out, again].map((base) => readFile(join(base, 'lang-son-party-committee', name))),
      );
      expect(first?.equals(second ?? Buffer.alloc(0)), name).toBe(true);
    }
    await rm(again, { recursive: true, force: true });
  });

  it('that fails leaves older good files as they were', async () => {
    const before = await readFile(join(out, 'chi-bo-chi-kien', 'deck.pdf'));
    const broken = join(out, 'chi-bo-chi-kien.yaml');
    await writeFile(
      broken,
      'title: T\nsections: [{heading: A, blocks: [{image: {src: none.jpg, alt: a}}]}]\n',
    );
    const { decks: failed } = await buildAll(options({ outlines: [broken] }));
    expect(failed[0]?.diagnostics.map((d) => d.code)).toContain('assets/image-missing');
    expect((await readFile(join(out, 'chi-bo-chi-kien', 'deck.pdf'))).equals(before)).toBe(true);
    expect((await readdir(out)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
