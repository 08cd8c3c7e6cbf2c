// The small schemas that outline keys are built from: texts, lists, source ids, places in a document.
import * as z from 'zod';
import { LARGEST_OUTLINE } from '../platform/limits.js';

/** Limits that keep a hostile outline cheap: characters of one text, items of one list, depth of sections. */
export const LIMITS = { text: LARGEST_OUTLINE.text, items: 2_000, depth: 8, sections: 400 } as const;

/** One run of text; may contain `**bold**`, `*italic*` and `[^id]`, a citation of the source `id`. */
export const text = z.string().trim().min(1).max(LIMITS.text);
/** One text or several. */
export const texts = z.union([text, z.array(text).min(1).max(LIMITS.items)]);
export const list = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(LIMITS.items);
const count = z.coerce.number().int().min(1);
export const id = z.string().regex(/^[\p{L}\p{N}_.-]{1,64}$/u);
/** Cited sources: one id or several. */
export const sourceIds = z.union([id, z.array(id).min(1)]);

/** Where something stood in the document it was imported from; pages, lines and paragraphs count from 1. */
export const originSchema = z.strictObject({
  page: count.optional(),
  line: count.optional(),
  paragraph: count.optional(),
});
export type Origin = z.output<typeof originSchema>;
