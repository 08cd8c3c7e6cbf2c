// An outline → its statements: each thing that it says, with the parts that belong together and their places.
import { plainText } from '../outline/inline.js';
import type { LoadedOutline } from '../outline/load.js';
import type { Block, Origin, Outline, Point, Section, Step } from '../outline/schema.js';
import { sentenceSpans } from '../outline/sentences.js';
import { type Token, tokensOf } from './fold.js';

export type StatementKind =
  | 'title'
  | 'heading'
  | 'sentence'
  | 'event'
  | 'figure'
  | 'cell'
  | 'person'
  | 'quote'
  | 'slogan'
  | 'source';

/** What a part of a statement is within it. */
export type PartRole =
  | 'text'
  | 'when'
  | 'what'
  | 'value'
  | 'unit'
  | 'label'
  | 'change'
  | 'name'
  | 'role'
  | 'by'
  | 'row'
  | 'column';

export interface Part {
  role: PartRole;
  /** Without its inline marks. */
  text: string;
  path: string;
  tokens: readonly Token[];
}

export interface Statement {
  kind: StatementKind;
  parts: readonly Part[];
  /** Path of the block or, above blocks, of the thing itself. */
  block: string;
  /** Where the document says it, when the outline tells. */
  from?: Origin;
  /** Said to the ear or printed on paper only: notes. */
  spoken: boolean;
}

export const partOf = (statement: Statement, role: PartRole): Part | undefined =>
  statement.parts.find((part) => part.role === role);

export const statementTokens = ({ parts }: Statement): Token[] => parts.flatMap(({ tokens }) => tokens);

/** The parts of a statement in one row, so that what stands in one part is near what stands in the next. */
export interface Row {
  text: string;
  tokens: readonly Token[];
  /** Of each token: the part that it stands in. */
  parts: readonly Part[];
}

export function rowOf({ parts }: Statement): Row {
  let text = '';
  const tokens: Token[] = [];
  const owners: Part[] = [];
  for (const part of parts) {
    const shift = text.length + Number(text !== '');
    text = `${text}${text && ' '}${part.text}`;
    for (const token of part.tokens) {
      tokens.push({ ...token, from: token.from + shift, to: token.to + shift });
      owners.push(part);
    }
  }
  return { text, tokens, parts: owners };
}

interface Context {
  lang: LoadedOutline['outline']['lang'];
  block: string;
  from?: Origin;
  spoken: boolean;
}
type RawPart = [role: PartRole, text: string | undefined, path: string];

/** In the outline's order; the title's lines first. */
export function statementsOf({ outline }: Pick<LoadedOutline, 'outline'>): Statement[] {
  const top: Context = { lang: outline.lang, block: '', spoken: false };
  return [
    ...headOf(outline, top),
    ...prose(outline.notes, 'notes', { ...top, block: 'notes', spoken: true }),
    ...outline.sections.flatMap((section, i) => ofSection(section, `sections.${i}`, top)),
    ...(outline.sources ?? []).map(({ text, from }, i) =>
      made('source', { ...top, from, block: `sources.${i}` }, [['text', text, `sources.${i}.text`]]),
    ),
  ];
}

const HEAD = ['genre', 'title', 'subtitle', 'reference', 'date', 'issuer', 'parent', 'signer'] as const;

function headOf(outline: Outline, top: Context): Statement[] {
  const { event } = outline;
  const fields: RawPart[] = [
    ...HEAD.map((key): RawPart => ['text', outline[key], key]),
    ['text', event?.name, 'event.name'],
    ['text', event?.from, 'event.from'],
    ['text', event?.to, 'event.to'],
  ];
  return fields
    .filter(([, text]) => text !== undefined)
    .map((part) => made('title', { ...top, block: part[2] }, [part]));
}

function ofSection(section: Section, path: string, above: Context): Statement[] {
  const context = { ...above, block: path, from: section.from };
  const heading = section.number ? `${section.heading}` : section.heading;
  return [
    made('heading', context, [['text', heading, `${path}.heading`]]),
    ...prose(section.lead, `${path}.lead`, context).map((one) => ({ ...one, kind: 'heading' as const })),
    ...(section.blocks ?? []).flatMap((block, i) => ofBlock(block, `${path}.blocks.${i}`, context)),
    ...prose(section.notes, `${path}.notes`, { ...context, spoken: true }),
    ...(section.sections ?? []).flatMap((child, i) => ofSection(child, `${path}.sections.${i}`, above)),
  ];
}

function ofBlock(block: Block, path: string, above: Context): Statement[] {
  const context: Context = { ...above, block: path, from: block.from ?? above.from };
  const own = Object.entries(SHOWN).flatMap(([key, read]) => {
    const value = block[key as keyof typeof SHOWN];
    return value === undefined ? [] : read(value as never, `${path}.${key}`, context);
  });
  const title =
    block.title === undefined ? [] : [made('heading', context, [['text', block.title, `${path}.title`]])];
  return [...title, ...own, ...prose(block.notes, `${path}.notes`, { ...context, spoken: true })];
}

type Read<K extends keyof Block> = (
  value: NonNullable<Block[K]>,
  path: string,
  context: Context,
) => Statement[];

/** One line a kind of block: what its statements are. */
const SHOWN: { [K in Exclude<keyof Block, 'title' | 'notes' | 'source' | 'from'>]-?: Read<K> } = {
  text: prose,
  points: ofPoints,
  timeline: (events, path, context) =>
    events.flatMap(({ when, what }, i) => {
      const [first, ...rest] = sentencesOf(what, context.lang);
      return [
        made('event', context, [
          ['when', when, `${path}.${i}.when`],
          ['what', first, `${path}.${i}.what`],
        ]),
        ...rest.map((text) => made('sentence', context, [['text', text, `${path}.${i}.what`]])),
      ];
    }),
  figures: (figures, path, context) =>
    figures.map(({ value, unit, label, change }, i) =>
      made('figure', context, [
        ['value', value, `${path}.${i}.value`],
        ['unit', unit, `${path}.${i}.unit`],
        ['label', label, `${path}.${i}.label`],
        ['change', change, `${path}.${i}.change`],
      ]),
    ),
  chart: ({ unit, labels, series }, path, context) =>
    series.flatMap(({ name, values }, s) =>
      values.map((value, v) =>
        made('cell', context, [
          ['row', labels[v], `${path}.labels.${v}`],
          ['column', name, `${path}.series.${s}.name`],
          ['value', value, `${path}.series.${s}.values.${v}`],
          ['unit', unit, `${path}.unit`],
        ]),
      ),
    ),
  compare: ({ columns, rows }, path, context) =>
    rows.flatMap(({ label, values }, r) =>
      values.map((value, c) =>
        made('cell', context, [
          ['row', label, `${path}.rows.${r}.label`],
          ['column', columns[c], `${path}.columns.${c}`],
          ['value', value, `${path}.rows.${r}.values.${c}`],
        ]),
      ),
    ),
  table: ({ header, rows, caption }, path, context) => [
    ...prose(caption, `${path}.caption`, context),
    ...rows.flatMap((row, r) =>
      row.slice(1).flatMap((value, c) =>
        value === ''
          ? []
          : made('cell', context, [
              ['row', row[0], `${path}.rows.${r}.0`],
              ['column', header[c + 1], `${path}.header.${c + 1}`],
              ['value', value, `${path}.rows.${r}.${c + 1}`],
            ]),
      ),
    ),
  ],
  quote: ({ text, by }, path, context) => [
    made('quote', context, [
      ['text', text, `${path}.text`],
      ['by', by, `${path}.by`],
    ]),
  ],
  people: (people, path, context) =>
    people.map(({ name, role }, i) =>
      made('person', context, [
        ['name', name, `${path}.${i}.name`],
        ['role', role, `${path}.${i}.role`],
      ]),
    ),
  steps: ofSteps,
  image: ({ caption }, path, context) => prose(caption, `${path}.caption`, context),
  gallery: (images, path, context) =>
    images.flatMap(({ caption }, i) => prose(caption, `${path}.${i}.caption`, context)),
  slogans: (texts, path, context) =>
    texts.map((text, i) => made('slogan', context, [['text', text, `${path}.${i}`]])),
};

function ofSteps(steps: Step[], path: string, context: Context): Statement[] {
  return steps.flatMap((step, i) => {
    if (typeof step === 'string') return prose(step, `${path}.${i}`, context);
    const [first, ...rest] = sentencesOf(step.text ?? '', context.lang);
    const title = made('sentence', context, [
      ['text', step.title, `${path}.${i}.title`],
      ['text', first, `${path}.${i}.text`],
    ]);
    const more = rest.map((text) => made('sentence', context, [['text', text, `${path}.${i}.text`]]));
    return [title, ...more];
  });
}

function ofPoints(points: Point[], path: string, context: Context): Statement[] {
  return points.flatMap((point, i) =>
    typeof point === 'string'
      ? prose(point, `${path}.${i}`, context)
      : [
          ...prose(point.text, `${path}.${i}.text`, context),
          ...ofPoints(point.points ?? [], `${path}.${i}.points`, context),
        ],
  );
}

/** The sentences of a text, without its inline marks. */
function sentencesOf(text: string, lang: Context['lang']): string[] {
  const plain = plainText(text);
  return sentenceSpans(plain, lang).map(({ from, to }) => plain.slice(from, to));
}

/** A text or a list of them: a statement a sentence. */
function prose(value: string | string[] | undefined, path: string, context: Context): Statement[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((text, i) => prose(text, `${path}.${i}`, context));
  return sentencesOf(value, context.lang).map((text) => made('sentence', context, [['text', text, path]]));
}

function made(kind: StatementKind, { block, from, spoken }: Context, parts: RawPart[]): Statement {
  const whole = parts.flatMap(([role, text, path]): Part[] => {
    if (text === undefined) return [];
    const plain = plainText(text);
    return [{ role, text: plain, path, tokens: tokensOf(plain) }];
  });
  return { kind, parts: whole, block, spoken, ...(from && { from }) };
}
