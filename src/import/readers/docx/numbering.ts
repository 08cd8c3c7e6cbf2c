// word/numbering.xml and the list paragraphs in order → the number or bullet Word shows before each.

import { numeral } from '../numerals.js';
import { alternative } from './content.js';
import { child, childrenOf, settingOf, switchOf, type XmlElement } from './xml.js';

interface Level {
  start: number;
  format: string;
  /** Pattern: "%1.%2." */
  text: string;
  /** Whether all numbers in the pattern are Arabic, whatever their own levels' formats. */
  plain: boolean;
  /** Numbering restarts after a paragraph of this level (from 1); 0 means never, undefined after any higher level. */
  restart?: number;
  /** Paragraph style numbered at this level. */
  style?: string;
}

interface List {
  /** Lists with the same abstract list continue each other's numbering. */
  abstract: string;
  levels: Map<number, Level>;
  /** Start values this list sets at its first paragraph. */
  restarts: Map<number, number>;
}

export interface ListMarker {
  marker: string;
  list: 'ordered' | 'unordered';
  /** Counts from 1. */
  level: number;
}

/** Counts the list paragraphs of one document: call `next` once per paragraph, in order. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(root: XmlElement | undefined) {
    const abstracts = new Map(
      childrenOf(root, 'w:abstractNum').map((item) => [item.attributes['w:abstractNumId'] ?? '', item]),
    );
    for (const item of childrenOf(root, 'w:num')) {
      const abstract = linked(settingOf(item, 'w:abstractNumId') ?? '', abstracts);
      const shape = abstracts.get(abstract);
      const levels = new Map(shape ? levelsOf(shape) : []);
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

  /** The level at which a list numbers a paragraph style. */
  levelOfStyle(id: string, style: string): number | undefined {
    return [...(this.lists.get(id)?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
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
      const format = shape.plain && at < level ? 'decimal' : (other?.format ?? 'decimal');
      return numeral(counts[at] ?? other?.start ?? 1, format);
    });
    return { marker: marker.trim(), list: 'ordered', level: level + 1 };
  }

  private count(id: string, list: List, level: number): (number | undefined)[] {
    const counts = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counts);
    if (!this.started.has(id)) {
      this.started.add(id);
      for (const [at, start] of list.restarts) counts[at] = start - 1;
    }
    const start = list.restarts.get(level) ?? list.levels.get(level)?.start ?? 1;
    counts[level] = (counts[level] ?? start - 1) + 1;
    for (let below = level + 1; below < counts.length; below += 1)
      if (level < (list.levels.get(below)?.restart ?? below)) counts[below] = undefined;
    return counts;
  }
}

/** Resolves an abstract list that only refers to another by a shared style. */
function linked(id: string, abstracts: ReadonlyMap<string, XmlElement>): string {
  const style = settingOf(abstracts.get(id), 'w:numStyleLink');
  if (style === undefined) return id;
  return [...abstracts].find(([, other]) => settingOf(other, 'w:styleLink') === style)?.[0] ?? id;
}

function levelsOf(abstract: XmlElement): [number, Level][] {
  return childrenOf(abstract, 'w:lvl').map((level) => [
    Number(level.attributes['w:ilvl'] ?? 0),
    levelOf(level),
  ]);
}

function levelOf(level: XmlElement): Level {
  const choice = child(level, 'mc:AlternateContent');
  const format = child(level, 'w:numFmt') ?? (choice && child(alternative(choice), 'w:numFmt'));
  const restart = settingOf(level, 'w:lvlRestart');
  const style = settingOf(level, 'w:pStyle');
  return {
    start: Number(settingOf(level, 'w:start') ?? 1),
    format: format?.attributes['w:format'] ?? format?.attributes['w:val'] ?? 'decimal',
    text: settingOf(level, 'w:lvlText') ?? '',
    plain: switchOf(level, 'w:isLgl') ?? false,
    ...(restart === undefined ? {} : { restart: Number(restart) }),
    ...(style === undefined ? {} : { style }),
  };
}

function bullet(text: string): string {
  if (/[\ue000-\uf8ff]/.test(text)) return '•';
  return text === 'o' ? '◦' : text.trim() || '•';
}
