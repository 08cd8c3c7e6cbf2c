// unknown → Outline. The only declaration of the outline's shape, used by the loader, the JSON Schema for editors and
// the importer. YAML scalars arrive as strings (the loader resolves no numbers or dates), so that "48,5", "11.102"
// and "27/9/1940" stay as written.
import * as z from 'zod';
import { BLOCK_KINDS, BLOCKS, type BlockKind, type ValueOf } from '../blocks/index.js';
import { id, LIMITS, originSchema, sourceIds, text, texts } from './fields.js';
import { type PictureValue, pictureSchema } from './picture.js';

export type { Chart } from '../blocks/chart/value.js';
export type { Compare } from '../blocks/compare/value.js';
export type { Figure } from '../blocks/figures/value.js';
export { BLOCK_KINDS } from '../blocks/index.js';
export type { Point } from '../blocks/points/value.js';
export type { Event } from '../blocks/timeline/value.js';
export { LIMITS, type Origin } from './fields.js';

/** Keys allowed beside the layout key of any block. */
export const besideSchema = {
  title: text.optional(),
  notes: texts.optional(),
  source: sourceIds.optional(),
  from: originSchema.optional(),
};

type Values = { [K in BlockKind]: z.ZodOptional<z.ZodType<ValueOf<K>>> };
const values = Object.fromEntries(
  BLOCK_KINDS.map((kind) => [kind, BLOCKS[kind].schema.optional()]),
) as Values;

/**
 * All layout keys are optional; a separate check, with its own message, ensures that there is exactly one, besides the
 * `image` that may stand beside running text, points, steps or a quotation.
 */
const block = z.strictObject({ ...besideSchema, ...values });

export interface Section {
  heading: string;
  /** The heading's number as written, without its full stop or dash: "II", "1", "a". */
  number?: string;
  /** Minutes planned for the section, including its sub-sections. */
  minutes?: number;
  /** One sentence shown under the heading on the section slide. */
  lead?: string;
  /** Shown on the section slide. */
  image?: PictureValue;
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
    image: pictureSchema.optional(),
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
  /** The kind of document, as it calls itself; "Đề cương tuyên truyền" by default. */
  genre: text.optional(),
  lang: z.enum(['vi', 'en']).default('vi'),
  /** A province's name, or a path (with a slash) to a theme folder, relative to the outline. */
  province: text.optional(),
  /** The body above the issuer, for the letterhead of a Party document: "Tỉnh ủy Lạng Sơn". */
  parent: text.optional(),
  issuer: text.optional(),
  signer: text.optional(),
  reference: text.optional(),
  /** Place and date of issue as written: "Lạng Sơn, tháng 9 năm 2020". */
  date: text.optional(),
  /** A link for the handout's QR code. */
  link: z.url({ protocol: /^https?$/ }).optional(),
  keywords: z.array(text).max(50).optional(),
  /** Shown on the cover. */
  image: pictureSchema.optional(),
  event: z.strictObject({ name: text, from: text.optional(), to: text.optional() }).optional(),
  sources: z.array(source).max(LIMITS.items).optional(),
  notes: texts.optional(),
  sections: z.array(section).min(1).max(LIMITS.sections),
});

export type Outline = z.output<typeof outlineSchema>;
export type Block = z.output<typeof block>;
export type Source = z.output<typeof source>;
