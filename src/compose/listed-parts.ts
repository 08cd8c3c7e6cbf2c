// Sub-section headings → the block that lists them on one slide, as steps if the headings are numbered in words.
import type { Block, Section } from '../outline/schema.js';
import { numbered } from './heading.js';
import { plain } from './line.js';

/** Limits for a slide with large numerals. */
const MOST = 6;
const LEAST = 3;

const COUNTED = [
  /^(?:một là|thứ nhất|first(?:ly)?)(?![\p{L}\p{M}])/iu,
  /^(?:hai là|thứ hai|second(?:ly)?)(?![\p{L}\p{M}])/iu,
  /^(?:ba là|thứ ba|third(?:ly)?)(?![\p{L}\p{M}])/iu,
  /^(?:bốn là|thứ tư|fourth(?:ly)?)(?![\p{L}\p{M}])/iu,
  /^(?:năm là|thứ năm|fifth(?:ly)?)(?![\p{L}\p{M}])/iu,
  /^(?:sáu là|thứ sáu|sixth(?:ly)?)(?![\p{L}\p{M}])/iu,
] as const;

/** Headings like "Một là, …", "Hai là, …" become steps, whose numerals match the words. */
export function listedParts(parts: readonly Section[]): Block {
  const counts = parts.every(({ heading }, index) => COUNTED[index]?.test(heading));
  if (counts && parts.length >= LEAST && parts.length <= MOST)
    return { steps: parts.map(({ heading }) => heading) };
  return { points: parts.map(({ number, heading }) => `${plain(numbered(number, []))}${heading}`) };
}
