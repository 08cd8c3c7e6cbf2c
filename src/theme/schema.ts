// unknown → what a theme file states. One declaration for provinces, former provinces and users' folders.
import * as z from 'zod';
import { FRAME_NAMES } from './motifs/frames/names.js';
import { MOTIF_NAMES, SPRIG_NAMES } from './motifs/names.js';

const text = z.string().trim().min(1).max(300);
const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/)
  .transform((c) => c.toUpperCase());
const bilingual = z.strictObject({ vi: text, en: text });
const files = z.union([text.transform((file) => [file]), z.array(text).min(1).max(12)]);

const palette = z.strictObject({
  deep: colour.optional(),
  primary: colour.optional(),
  accent: colour.optional(),
  bloom: colour.optional(),
  paper: colour.optional(),
  paper2: colour.optional(),
  ink: colour.optional(),
  muted: colour.optional(),
  line: colour.optional(),
  tint: colour.optional(),
  onDeep: colour.optional(),
  onDeep2: colour.optional(),
});

const fonts = z.strictObject({ display: files.optional(), text: files.optional(), serif: files.optional() });

/** A theme folder's `theme.yaml`. Every key is optional; missing ones come from `extends` or the base theme. */
export const themeSchema = z.strictObject({
  extends: text.optional(),
  name: text.optional(),
  nameLines: z.array(text).max(3).optional(),
  palette: palette.optional(),
  motif: z.enum(MOTIF_NAMES).optional(),
  sprig: z.enum(SPRIG_NAMES).optional(),
  frame: z.enum(FRAME_NAMES).optional(),
  logo: text.optional(),
  photograph: text.optional(),
  fonts: fonts.optional(),
  why: bilingual.optional(),
  /** Last day of a former province as written: "30/6/2025". */
  until: text.optional(),
});

/** The six socio-economic regions. */
export const REGIONS = [
  'northern-highlands',
  'red-river-delta',
  'north-central',
  'south-central',
  'southeast',
  'mekong-delta',
] as const;

/** One of the 34 units (Resolution 202/2025/QH15), with everything a province's file must state. */
export const provinceSchema = themeSchema.extend({
  name: text,
  nameLines: z.array(text).min(1).max(3),
  kind: z.enum(['tỉnh', 'thành phố']),
  /** A change of kind after 1/7/2025, and how well it is sourced. */
  status: z.strictObject({ since: text, certainty: z.enum(['official', 'secondary']) }).optional(),
  code: z.string().regex(/^\d\d$/),
  /** Units from before 1/7/2025 that are now part of this one, including one of the same name. */
  former: z.array(text).min(1).max(5),
  /** Alternative spellings and short names. */
  aliases: z.array(text).max(10).optional(),
  region: z.enum(REGIONS),
  palette: palette.required({ deep: true, primary: true, accent: true, bloom: true }),
  motif: z.enum(MOTIF_NAMES),
  frame: z.enum(FRAME_NAMES),
  why: bilingual,
});

export type ThemeFile = z.output<typeof themeSchema>;
export type ProvinceFile = z.output<typeof provinceSchema>;
