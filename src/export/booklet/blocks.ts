// One block of the outline → the nodes that say the same on paper. A line in the table a kind of block.

import type { Image } from '../../blocks/image/value.js';
import type { Lang } from '../../messages/message.js';
import { amount } from '../../outline/amount.js';
import { isFigureColumn } from '../../outline/figure-column.js';
import { plainText } from '../../outline/inline.js';
import { inNotation } from '../../outline/notation.js';
import type { Block, BlockKind, Point, Step } from '../../outline/schema.js';
import type { ListItem, Node, Picture, Run } from './document.js';

/** Text and the ids of the sources it cites → runs with footnotes. */
export type Runs = (text: string, source?: string | string[]) => Run[];
type Writer<K extends BlockKind> = (value: NonNullable<Block[K]>, runs: Runs, lang: Lang) => Node[];

const bold = (runs: Run[]): Run[] =>
  runs.map((run) => ('text' in run ? { ...run, bold: true as const } : run));
const plain = (text: string): Run => ({ text });
const item = (runs: Run[], items: ListItem[] = []): ListItem => ({ runs, items });
const list = (items: ListItem[], ordered = false): Node[] => [{ kind: 'list', ordered, items }];

const WRITERS: { [K in BlockKind]: Writer<K> } = {
  text: (value, runs) => [value].flat().map((text) => ({ kind: 'paragraph', runs: runs(text) })),
  points: (value, runs) => list(value.map((p) => point(p, runs))),
  timeline: (value, runs) =>
    list(value.map((e) => item([...bold(runs(e.when)), plain(': '), ...runs(e.what, e.source)]))),
  figures: (value, runs) =>
    list(
      value.map((f) => {
        const head = bold(runs(amount(f.value, f.unit)));
        const change = f.change === undefined ? [] : [plain(' ('), ...runs(f.change), plain(')')];
        return item([...head, plain(': '), ...runs(f.label), ...change, ...runs('', f.source)]);
      }),
    ),
  chart: (value, runs, lang) => [
    {
      kind: 'table',
      header: [value.unit === undefined ? '' : `(${value.unit})`, ...value.series.map((s) => s.name)].map(
        (text) => runs(text),
      ),
      rows: value.labels.map((label, i) => [
        runs(label),
        ...value.series.map((s) => inNotationOf(lang, runs(s.values[i] ?? ''))),
      ]),
      numeric: [false, ...value.series.map(() => true)],
    },
  ],
  compare: (value, runs) => {
    const labelled = value.rows.some((row) => row.label !== undefined);
    const first = (text: string): Run[][] => (labelled ? [runs(text)] : []);
    return [
      {
        kind: 'table',
        header: [...first(''), ...value.columns.map((c) => runs(c))],
        rows: value.rows.map((row) => [...first(row.label ?? ''), ...row.values.map((v) => runs(v))]),
        numeric: [],
      },
    ];
  },
  table: (value, runs) => [
    ...(value.caption === undefined ? [] : [{ kind: 'caption' as const, runs: runs(value.caption) }]),
    {
      kind: 'table',
      header: value.header.map((cell) => runs(cell)),
      rows: value.rows.map((row) => row.map((cell) => runs(cell))),
      numeric: value.header.map((_, i) => isFigureColumn(value.rows.map((row) => plainText(row[i] ?? '')))),
    },
  ],
  quote: (value, runs) => [
    {
      kind: 'quote',
      runs: runs(value.text, value.source),
      by: value.by === undefined ? undefined : runs(value.by),
    },
  ],
  people: (value, runs) =>
    list(
      value.map((p) =>
        item([...bold(runs(p.name)), ...(p.role ? [plain(', ')] : []), ...runs(p.role ?? '', p.source)]),
      ),
    ),
  steps: (value, runs) =>
    list(
      value.map((s) => step(s, runs)),
      true,
    ),
  image: (value, runs) => [{ kind: 'picture', ...picture(value, runs) }],
  gallery: (value, runs) => [{ kind: 'gallery', pictures: value.map((p) => picture(p, runs)) }],
  slogans: (value, runs) => [{ kind: 'slogans', items: value.map((text) => runs(text)) }],
};

export function blockNodes(kind: BlockKind, block: Block, runs: Runs, lang: Lang): Node[] {
  const write = WRITERS[kind] as (value: unknown, runs: Runs, lang: Lang) => Node[];
  return write(block[kind], runs, lang);
}

/** As the chart's slide writes it. */
const inNotationOf = (lang: Lang, runs: Run[]): Run[] =>
  runs.map((run) => ('text' in run ? { ...run, text: inNotation(run.text, lang) } : run));

function point(value: Point, runs: Runs): ListItem {
  if (typeof value === 'string') return item(runs(value));
  return item(
    runs(value.text, value.source),
    (value.points ?? []).map((p) => point(p, runs)),
  );
}

function step(value: Step, runs: Runs): ListItem {
  if (typeof value === 'string') return item(runs(value));
  const rest = value.text === undefined ? [] : [plain(': '), ...runs(value.text)];
  return item([...bold(runs(value.title)), ...rest, ...runs('', value.source)]);
}

/** A picture that has no caption is named by what it shows; the other words are for who cannot see it. */
function picture({ src, alt, caption, credit }: Image, runs: Runs): Picture {
  const named = [...runs(caption ?? alt), ...(credit === undefined ? [] : runs(` (${credit})`))];
  return { src, alt, caption: named };
}
