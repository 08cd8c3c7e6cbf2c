// A chart and the title above it → the marks that the title names, by label, year or value. Pure.
import type { ChartBody } from './body.js';

/** Of more marks than these shares of all, none stands out. */
const FEW = 0.5;

/** Among years only the latest that the title names: "từ 1997 đến 2023" tells of 2023. */
export function singledOut(
  { labels, series }: Pick<ChartBody, 'labels' | 'series'>,
  title: string,
): number[] {
  const [only, ...others] = series;
  if (!only || others.length > 0 || labels.length < 2) return [];
  const byValue = only.shown.flatMap((text, at) => (names(title, text) ? [at] : []));
  const byLabel = longestOnly(labels, title);
  const found = byValue.length === 1 ? byValue : byLabel;
  if (labels.every((label) => YEAR.test(label))) return found.slice(-1);
  return found.length <= Math.max(1, labels.length * FEW) ? found : [];
}
const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/;

/** Labels that the title says; of "Bắc" and "Bắc Kạn" the one that stands there. */
function longestOnly(labels: readonly string[], title: string): number[] {
  const said = labels.flatMap((label, at) => (names(title, label) || namesYear(title, label) ? [at] : []));
  const isPart = (at: number): boolean =>
    said.some((other) => other !== at && names(labels[other] ?? '', labels[at] ?? ''));
  return said.filter((at) => !isPart(at));
}

/** Whether a text says another as whole words or a whole number. */
function names(text: string, part: string): boolean {
  const [whole, wanted] = [folded(text), folded(part)];
  if (wanted.length < 2) return false;
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    const [before, after] = [whole.slice(0, at), whole.slice(at + wanted.length)];
    if (!/(?:[\p{L}\p{N}]|\d[.,])$/u.test(before) && !/^(?:[\p{L}\p{N}]|[.,]\d)/u.test(after)) return true;
  }
  return false;
}

/** "Năm 2023" and "2023" are one year. */
function namesYear(title: string, label: string): boolean {
  const year = /^(?:năm\s+|year\s+)?(?<year>(?:1[89]|20)\d{2})$/iu.exec(label.trim())?.groups?.year;
  return year !== undefined && names(title, year);
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
