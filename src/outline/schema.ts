// unknown → Outline. The one declaration of the outline's shape: the loader, the JSON Schema for editors and the
// importer all use it. YAML scalars reach it as strings (the loader resolves no numbers or dates), so that
// "48,5", "11.102" and "27/9/1940" stay as the source writes them.
import * as z from 'zod';
import { id, LIMITS, list, originSchema, sourceIds, text, texts } from './fields.js';

export { LIMITS, type Origin } from './fields.js';

export type Point = string | { text: string; points?: Point[]; source?: string | string[] };
const point: z.ZodType<Point> = z.lazy(() =>
  z.union([text, z.strictObject({ text, points: list(point).optional(), source: sourceIds.optional() })]),
);

const event = z.strictObject({ when: text, what: text, source: sourceIds.optional() });
const figure = z.strictObject({
  value: text,
  unit: text.optional(),
  label: text,
  change: text.optional(),
  source: sourceIds.optional(),
});
const series = z.strictObject({ name: text, values: list(text) });
const chart = z.strictObject({
  kind: z.enum(['bar', 'line', 'share']),
  unit: text.optional(),
  labels: list(text),
  series: list(series),
});
const compare = z.strictObject({
  columns: z.tuple([text, text]),
  rows: list(z.strictObject({ label: text.optional(), values: z.tuple([text, text]) })),
});
const cell = z.string().trim().max(LIMITS.text);
const table = z.strictObject({
  header: z.array(cell).min(1).max(40),
  rows: list(z.array(cell).min(1).max(40)),
  caption: text.optional(),
});
const quote = z.strictObject({ text, by: text.optional(), source: sourceIds.optional() });
const person = z.strictObject({ name: text, role: text.optional(), source: sourceIds.optional() });
const step = z.union([
  text,
  z.strictObject({ title: text, text: text.optional(), source: sourceIds.optional() }),
]);
const image = z.strictObject({ src: text, alt: text, caption: text.optional(), credit: text.optional() });

/** The layout keys of a block, each with the schema of its value: one line here is one kind of block. */
export const blockValues = {
  text: texts,
  points: list(point),
  timeline: list(event),
  figures: list(figure),
  chart,
  compare,
  table,
  quote,
  people: list(person),
  steps: list(step),
  image,
  gallery: list(image),
  slogans: list(text),
} as const;

export type BlockKind = keyof typeof blockValues;
export const BLOCK_KINDS = Object.keys(blockValues) as BlockKind[];

/** What may stand beside the layout key of any block. */
export const besideSchema = {
  title: text.optional(),
  notes: texts.optional(),
  source: sourceIds.optional(),
  from: originSchema.optional(),
};

/** All layout keys optional; that exactly one is there is checked with a message of its own. */
const block = z.strictObject({
  ...besideSchema,
  text: blockValues.text.optional(),
  points: blockValues.points.optional(),
  timeline: blockValues.timeline.optional(),
  figures: blockValues.figures.optional(),
  chart: blockValues.chart.optional(),
  compare: blockValues.compare.optional(),
  table: blockValues.table.optional(),
  quote: blockValues.quote.optional(),
  people: blockValues.people.optional(),
  steps: blockValues.steps.optional(),
  image: blockValues.image.optional(),
  gallery: blockValues.gallery.optional(),
  slogans: blockValues.slogans.optional(),
});

export interface Section {
  heading: string;
  /** The heading's own mark as the source writes it, without its full stop or dash: "II", "1", "a". */
  number?: string;
  /** Minutes planned for the section, its sub-sections included. */
  minutes?: number;
  /** One sentence shown under the heading on the section slide. */
  lead?: string;
  blocks?: Block[];
  notes?: string | string[];
  source?: string | string[];
  from?: z.output<typeof originSchema>;
  sections?: Section[];
}
const section: z.ZodType<Section> = z.lazy(() =>
  z.strictObject({
    heading: text,
    number: text.optional(),
    minutes: z.coerce.number().min(0.1).max(600).optional(),
    lead: text.optional(),
    blocks: z.array(block).max(LIMITS.items).optional(),
    notes: texts.optional(),
    source: sourceIds.optional(),
    from: originSchema.optional(),
    sections: z.array(section).max(LIMITS.sections).optional(),
  }),
);

const source = z.strictObject({
  id,
  text,
  link: z.url({ protocol: /^https?$/ }).optional(),
  from: originSchema.optional(),
});

export const outlineSchema = z.strictObject({
  title: text,
  subtitle: text.optional(),
  /** What kind of paper it is, as it names itself; "Đề cương tuyên truyền" where nothing is given. */
  genre: text.optional(),
  lang: z.enum(['vi', 'en']).default('vi'),
  /** A province's name, or a path (with a slash) to a theme folder, relative to the outline. */
  province: text.optional(),
  /** The body above the issuer, for the head of a Party document: "Tỉnh ủy Lạng Sơn". */
  parent: text.optional(),
  issuer: text.optional(),
  signer: text.optional(),
  reference: text.optional(),
  /** Place and date of issue as written: "Lạng Sơn, tháng 9 năm 2020". */
  date: text.optional(),
  /** A link for the handout's QR code. */
  link: z.url({ protocol: /^https?$/ }).optional(),
  keywords: z.array(text).max(50).optional(),
  event: z.strictObject({ name: text, from: text.optional(), to: text.optional() }).optional(),
  sources: z.array(source).max(LIMITS.items).optional(),
  notes: texts.optional(),
  sections: z.array(section).min(1).max(LIMITS.sections),
});

export type Outline = z.output<typeof outlineSchema>;
export type Block = z.output<typeof block>;
export type Event = z.output<typeof event>;
export type Figure = z.output<typeof figure>;
export type Chart = z.output<typeof chart>;
export type Compare = z.output<typeof compare>;
export type Table = z.output<typeof table>;
export type Quote = z.output<typeof quote>;
export type Person = z.output<typeof person>;
export type Step = z.output<typeof step>;
export type Image = z.output<typeof image>;
export type Source = z.output<typeof source>;
