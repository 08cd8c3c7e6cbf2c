// A kind of block is one folder; what has to stand elsewhere under its name (templates, stylesheets, words, docs) is asked for here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BLOCK_KINDS, BLOCKS, type BlockKind } from '../../src/blocks/index.js';
import type { BlockProof } from '../../src/blocks/proofread.js';
import type { BlockTraits, FitTraits, LayoutTraits } from '../../src/blocks/traits.js';
import { LAYOUTS } from '../../src/deck/model.js';
import { layoutNames } from '../../src/messages/layout-names.js';
import { outlineJsonSchema } from '../../src/outline/json-schema.js';
import type { Block, Section } from '../../src/outline/schema.js';
import { valueAt } from '../../src/outline/splices.js';
import { SAMPLE } from '../../src/preview/sample.js';
import type { OutlineSlideTraits, SectionSlideTraits } from '../../src/slides/define.js';
import { OWN_SLIDES, type OwnLayout } from '../../src/slides/index.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const namesIn = (folder: string, end = ''): string[] =>
  readdirSync(folder).flatMap((name) => (name.endsWith(end) ? name.slice(0, name.length - end.length) : []));
const sorted = (names: readonly string[]): string[] => [...names].sort();

/** The folders of the kinds and of the own slides. */
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

const css = namesIn('themes/base', '.css')
  .map((name) => read(`themes/base/${name}.css`))
  .join('\n');

/** Whether some rule is for slides of the layout: "section.quote", or it is one of "section:is(.quote, .slogans)". */
const hasRules = (layout: string): boolean =>
  new RegExp(`section(?:\\.[\\w-]+)*(?:\\.${layout}|:is\\([^)]*\\.${layout})(?![\\w-])`).test(css);

/** The cells of a Markdown table's first columns. */
const cellsOf = (file: string): string[][] =>
  [...read(file).matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) => row.split('|').map((cell) => cell.trim()));

describe('the table of kinds', () => {
  it('has every folder, each under its own name', () => {
    expect(sorted(foldersIn('src/blocks'))).toEqual(sorted(BLOCK_KINDS));
    expect(sorted(foldersIn('src/slides'))).toEqual(sorted(Object.keys(OWN_SLIDES)));
    expect(BLOCK_KINDS.map((kind) => BLOCKS[kind].kind)).toEqual(BLOCK_KINDS);
    expect(Object.values(OWN_SLIDES).map(({ layout }) => layout)).toEqual(Object.keys(OWN_SLIDES));
  });

  it('lists the layouts in the order of a deck, the own slides around the kinds', () => {
    const own = Object.keys(OWN_SLIDES) as OwnLayout[];
    const before = own.filter((layout) => OWN_SLIDES[layout].stands !== 'end');
    const after = own.filter((layout) => OWN_SLIDES[layout].stands === 'end');
    expect(LAYOUTS).toEqual([...before, ...BLOCK_KINDS, ...after]);
  });

  it('asks for these traits: without one of them a kind or a slide does not compile', () => {
    const layout: Record<Asked<LayoutTraits<object>>, true> = {
      spoken: true,
      saysPart: true,
      wordless: true,
      view: true,
      rail: true,
      foot: true,
      fit: true,
      pptx: true,
      social: true,
    };
    const fit: Record<Asked<FitTraits<object>>, true> = {
      split: true,
      shortens: true,
      land: true,
      together: true,
      shares: true,
      smaller: true,
    };
    const block: Record<Asked<BlockTraits<'text', string, object>>, true> = {
      ...layout,
      kind: true,
      schema: true,
      hints: true,
      proofread: true,
      states: true,
      compose: true,
      cut: true,
      booklet: true,
    };
    const own: Record<
      Asked<OutlineSlideTraits<'cover', object> | SectionSlideTraits<'section', object>>,
      true
    > = {
      ...layout,
      layout: true,
      stands: true,
      compose: true,
      cut: true,
      repeats: true,
    };
    expect(Object.keys(fit)).toHaveLength(6);
    for (const kind of BLOCK_KINDS)
      expect(Object.keys(BLOCKS[kind])).toEqual(expect.arrayContaining(Object.keys(block)));
    for (const slide of Object.values(OWN_SLIDES))
      expect(Object.keys(slide)).toEqual(expect.arrayContaining(Object.keys(own)));
  });
});

describe('every layout', () => {
  it('has a template, and no template is of another', () => {
    expect(sorted(namesIn('templates', '.hbs'))).toEqual(sorted(LAYOUTS));
  });

  it('has rules in the stylesheets', () => {
    expect(LAYOUTS.filter((layout) => !hasRules(layout))).toEqual([]);
  });

  it('has a golden folder', () => {
    const golden = foldersIn('tests/golden').filter((name) => existsSync(`tests/golden/${name}/slides.json`));
    expect(sorted(golden)).toEqual(sorted(LAYOUTS));
  });

  it('is named in both languages, for PowerPoint’s menu', () => {
    expect(Object.keys(layoutNames)).toEqual(LAYOUTS);
    for (const { vi, en } of Object.values(layoutNames)) expect([vi, en].every(Boolean)).toBe(true);
  });

  it('is in the guide to templates', () => {
    const told = cellsOf('docs/templates.md').flatMap(([first = '']) => /^`(\w+)`$/.exec(first)?.[1] ?? []);
    expect(LAYOUTS.filter((layout) => !told.includes(layout))).toEqual([]);
  });
});

describe('every kind of block', () => {
  it('is in the JSON Schema for editors, with what each of its keys is', () => {
    const schema = JSON.stringify(outlineJsonSchema());
    for (const kind of BLOCK_KINDS) {
      const { own, keys } = BLOCKS[kind].hints;
      const said = [own, ...Object.values(keys)].map(({ vi, en }) => JSON.stringify(`${vi}\n\n${en}`));
      expect([kind, ...said.filter((words) => !schema.includes(words))]).toEqual([kind]);
    }
  });

  it('is in the guide to shorter cuts, under its rule and rank', () => {
    const rules = new Map(
      cellsOf('docs/minutes.md').map(([rule = '', rank = '', kinds = '']) => [rule, { rank, kinds }]),
    );
    for (const kind of BLOCK_KINDS)
      for (const { rule, rank } of ranksOf(kind)) {
        const told = rules.get(`\`${rule}\``);
        expect({ kind, rank: told?.rank }).toEqual({ kind, rank: String(rank) });
        expect(told?.kinds).toMatch(new RegExp(`\\b${kind}\\b`));
      }
  });

  it('is named in the README, and shown in the previews', () => {
    const [listed = ''] = /^Blocks: .*$/m.exec(read('README.md')) ?? [];
    expect([...listed.matchAll(/`(\w+)`/g)].map(([, kind]) => kind).slice(0, BLOCK_KINDS.length)).toEqual(
      BLOCK_KINDS,
    );
    const blocks = SAMPLE.sections.flatMap(({ blocks = [] }: Section) => blocks);
    expect(BLOCK_KINDS.filter((kind) => !blocks.some((block) => block[kind] !== undefined))).toEqual([]);
  });

  it('gives the proofreader its texts, each at its place in the outline', () => {
    const proofs = SAMPLE.sections.flatMap(({ blocks = [] }: Section) => blocks.flatMap(proofsOf));
    for (const { kind, value, texts } of proofs) {
      expect([kind, texts.length]).not.toEqual([kind, 0]);
      const places = texts.map(({ path }) => (path ? valueAt(value, path.split('.').slice(1)) : value));
      expect([kind, places.filter((text) => text === undefined)]).toEqual([kind, []]);
    }
    expect(new Set(proofs.map(({ kind }) => kind))).toEqual(new Set(BLOCK_KINDS));
  });

  it('has what paper and PowerPoint ask for, and the cards that it promises', async () => {
    for (const layout of LAYOUTS) {
      const { pptx, social } = { ...BLOCKS, ...OWN_SLIDES }[layout];
      expect(Object.keys(await pptx())).toEqual(expect.arrayContaining(['design', 'deep', 'running']));
      if (social !== 'none') expect(Object.keys(await social())).toEqual(['cards']);
    }
    for (const kind of BLOCK_KINDS)
      expect(Object.keys(await BLOCKS[kind].booklet())).toEqual(expect.arrayContaining(['nodes', 'listed']));
  });
});

/** What a block's kinds give the proofreader, with the values. */
function proofsOf(block: Block) {
  return BLOCK_KINDS.flatMap((kind) => {
    const value = block[kind];
    if (value === undefined) return [];
    const { proofread } = BLOCKS[kind] as { proofread(value: unknown, path: string): BlockProof };
    const { texts, cells = [], table = [], dates = [], shares = [] } = proofread(value, kind);
    return [{ kind, value, texts: [...texts, ...cells, ...table.flat(), ...dates, ...shares] }];
  });
}

/** The rules under which slides of a kind may go. */
function ranksOf(kind: BlockKind): { rule: string; rank: number }[] {
  const { cut } = BLOCKS[kind];
  return typeof cut === 'function' ? [cut(['Năm 1940, 20 súng trường.']), cut(['Không có gì.'])] : [cut];
}

/** The keys that an object of the type cannot do without. */
type Asked<T> = T extends unknown
  ? { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T]
  : never;
