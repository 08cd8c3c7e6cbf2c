// word/numbering.xml, and the list paragraphs in their order → the number or bullet that Word shows before each.
import { child, childrenOf, settingOf, type XmlElement } from './xml.js';

interface Level {
  start: number;
  format: string;
  /** "%1.%2." */
  text: string;
}

interface List {
  /** Lists of the same abstract list count on together. */
  abstract: string;
  levels: Map<number, Level>;
  /** Start values that this list sets anew at its first paragraph. */
  restarts: Map<number, number>;
}

export interface ListMarker {
  marker: string;
  list: 'ordered' | 'unordered';
  /** From 1. */
  level: number;
}

/** Counts the paragraphs of one document: ask once for each list paragraph, in order. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(root: XmlElement | undefined) {
    const abstracts = new Map(
      childrenOf(root, 'w:abstractNum').map((item) => [
        item.attributes['w:abstractNumId'] ?? '',
        levelsOf(item),
      ]),
    );
    for (const item of childrenOf(root, 'w:num')) {
      const abstract = settingOf(item, 'w:abstractNumId') ?? '';
      const levels = new Map(abstracts.get(abstract) ?? []);
      const restarts = new Map<number, number>();
      for (const override of childrenOf(item, 'w:lvlOverride')) {
        const at = Number(override.attributes['w:ilvl'] ?? 0);
        const start = settingOf(override, 'w:startOverride');
        if (start !== undefined) restarts.set(at, Number(start));
        const level = child(override, 'w:lvl');
        if (level) levels.set(at, levelOf(level));
      }
      this.lists.set(item.attributes['w:numId'] ?? '', { abstract, levels, restarts });
    }
  }

  next(id: string, level: number): ListMarker | undefined {
    const list = this.lists.get(id);
    const shape = list?.levels.get(level);
    if (!list || !shape || level > 8) return undefined;
    if (shape.format === 'bullet') return { marker: bullet(shape.text), list: 'unordered', level: level + 1 };
    const counts = this.count(id, list, level);
    const marker = shape.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      const other = list.levels.get(at);
      return numeral(counts[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
    });
    return { marker: marker.trim(), list: 'ordered', level: level + 1 };
  }

  private count(id: string, list: List, level: number): number[] {
    const counts = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counts);
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const [at, start] of list.restarts) counts[at] = start - 1;
    }
    const start = list.levels.get(level)?.start ?? 1;
    counts[level] = (counts[level] ?? start - 1) + 1;
    counts.length = level + 1;
    return counts;
  }
}

function levelsOf(abstract: XmlElement): [number, Level][] {
  return childrenOf(abstract, 'w:lvl').map((level) => [
    Number(level.attributes['w:ilvl'] ?? 0),
    levelOf(level),
  ]);
}

function levelOf(level: XmlElement): Level {
  return {
    start: Number(settingOf(level, 'w:start') ?? 1),
    format: settingOf(level, 'w:numFmt') ?? 'decimal',
    text: settingOf(level, 'w:lvlText') ?? '',
  };
}

function bullet(text: string): string {
  if (/[\ue000-\uf8ff]/.test(text)) return '•';
  return text === 'o' ? '◦' : text.trim() || '•';
}

function numeral(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperLetter') return letter(value).toUpperCase();
  if (format === 'lowerLetter') return letter(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return format === 'none' ? '' : String(value);
}

/** Word goes on with aa, bb after z. */
function letter(value: number): string {
  const at = (value - 1) % 26;
  return value < 1 ? '' : String.fromCharCode(97 + at).repeat(Math.min(9, Math.ceil(value / 26)));
}

const ROMAN: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function roman(value: number): string {
  let [left, text] = [Math.min(Math.max(value, 0), 999), ''];
  for (const [worth, numerals] of ROMAN) {
    while (left >= worth) {
      text += numerals;
      left -= worth;
    }
  }
  return text;
}
