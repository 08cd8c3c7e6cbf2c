// An outline → all its texts with their paths. A section's number and heading form one text.
import { plainText } from '../../outline/inline.js';
import type { Block, Outline, Section } from '../../outline/schema.js';
import type { Origin } from '../model.js';
import { wordsOf } from './words.js';

export interface Leaf {
  text: string;
  path: string;
  /** Origin of the nearest enclosing node that records one. */
  from?: Origin;
  /**
   * Set for texts that repeat others and account for no words of their own: `anywhere` repeats document words under
   * a key of its own; `within` occurs in its block's notes too.
   */
  loose?: 'anywhere' | 'within';
}

const NO_WORDS = new Set(['from', 'lang', 'province', 'src', 'id', 'link', 'minutes', 'source', 'kind']);
/** Keys whose words the document also has elsewhere. */
const LOOSE = new Set(['event', 'issuer']);

interface Walk {
  out: Leaf[];
  from?: Origin | undefined;
  loose?: ((text: string) => Leaf['loose']) | undefined;
}

/**
 * The outline's top level goes last, since a title may repeat what a heading or paragraph has already accounted
 * for.
 */
export function leaves(outline: Outline): Leaf[] {
  const out: Leaf[] = [];
  const { sections, ...top } = outline;
  sections.forEach((section, index) => {
    walkSection(section, `sections.${index}`, out);
  });
  const above: Leaf[] = [];
  // Start and end of an event are computed; the range they come from ("2020-2025") is one word of the document.
  const { event, ...others } = top;
  const texts = { ...others, ...(event && { event: { name: event.name } }) };
  for (const [key, value] of Object.entries(texts))
    if (!NO_WORDS.has(key))
      walk(value, key, { out: above, loose: LOOSE.has(key) ? () => 'anywhere' : undefined });
  return [...out, ...above];
}

function walkSection(section: Section, path: string, out: Leaf[]): void {
  const { heading, number, blocks, sections, from, ...rest } = section;
  walk(number ? `${number} ${heading}` : heading, `${path}.heading`, { out, from });
  walk(rest, path, { out, from });
  blocks?.forEach((block, index) => {
    walkBlock(block, `${path}.blocks.${index}`, out);
  });
  sections?.forEach((child, index) => {
    walkSection(child, `${path}.sections.${index}`, out);
  });
}

/** Notes first: they hold the whole passage, of which the block shows parts. */
function walkBlock({ notes, from, ...shown }: Block, path: string, out: Leaf[]): void {
  const first = out.length;
  if (notes !== undefined) walk(notes, `${path}.notes`, { out, from });
  const noteWords = ` ${out
    .slice(first)
    .map(({ text }) => keys(text))
    .join(' ')} `;
  const loose = (text: string): Leaf['loose'] =>
    text.split(ELLIPSIS).every((piece) => noteWords.includes(` ${keys(piece)} `)) ? 'within' : undefined;
  walk(shown, path, { out, from, loose });
}

/** Where a text was shortened; the words on both sides are the document's. */
export const ELLIPSIS = /…|\.{3}/u;

const keys = (text: string): string =>
  wordsOf(plainText(text))
    .map(({ key }) => key)
    .join(' ');

function walk(value: unknown, path: string, context: Walk): void {
  if (typeof value === 'string') {
    if (value !== '')
      context.out.push({ text: value, path, from: context.from, loose: context.loose?.(value) });
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(item, `${path}.${index}`, context);
    });
  } else if (typeof value === 'object' && value !== null) {
    const inner =
      'from' in value && typeof value.from === 'object'
        ? { ...context, from: value.from as Origin }
        : context;
    for (const [key, item] of Object.entries(value))
      if (!NO_WORDS.has(key)) walk(item, `${path}.${key}`, inner);
  }
}
