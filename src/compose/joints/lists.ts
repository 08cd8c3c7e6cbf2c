// The joints of layouts that are lists: points, paragraphs, events, figures, people, steps, slogans, pictures.

import type { PointItem } from '../../blocks/points/body.js';
import type { Bodies, Line } from '../../deck/model.js';
import type { Lang } from '../../messages/message.js';
import { divideLine } from '../divide.js';
import { plain } from '../line.js';
import { even, type Part } from '../partition.js';
import type { Joint } from '../splitter.js';

type Item<L extends 'timeline' | 'figures' | 'people' | 'agenda' | 'sources'> = Bodies[L]['items'][number];

const length = (...lines: (Line | undefined)[]): number =>
  lines.reduce((sum, line) => sum + (line ? plain(line).length : 0), 20);

export const text: Joint<Bodies['text'], Line> = {
  atoms: (body) => body.paragraphs,
  of: (_, paragraphs) => ({ paragraphs }),
  divide: divideLine,
  length: (line) => length(line),
};

export const points: Joint<Bodies['points'], PointItem> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  divide: dividePoint,
  length: pointLength,
  columns: 2,
  starts: (item) => item.lead !== undefined,
};

function pointLength(item: PointItem): number {
  return (
    length(item.lead, item.text) + (item.points ?? []).reduce((sum, child) => sum + pointLength(child), 0)
  );
}

/** Points under a point are shared out, each part below the point's own words; without any, its words are cut. */
function dividePoint(item: PointItem, parts: number, lang: Lang): PointItem[] {
  const below = item.points ?? [];
  if (below.length > 1)
    return even(below.length, parts).map(({ from, to }: Part) => ({
      ...item,
      points: below.slice(from, to),
    }));
  const pieces = divideLine(item.text, parts, lang);
  return pieces.map((piece, index) => ({
    ...(index === 0 && item.lead && { lead: item.lead }),
    text: piece,
    ...(index === pieces.length - 1 && item.points && { points: item.points }),
  }));
}

export const timeline: Joint<Bodies['timeline'], Item<'timeline'>> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  sharing: 'even',
  length: (item) => length(item.when, item.what),
};

export const figures: Joint<Bodies['figures'], Item<'figures'>> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  length: (item) => length(item.label, item.change) + 40,
};

export const people: Joint<Bodies['people'], Item<'people'>> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  length: (item) => length(item.name, item.role),
};

/** A step with its number. */
interface NumberedStep {
  number: number;
  item: Bodies['steps']['items'][number];
}

export const steps: Joint<Bodies['steps'], NumberedStep> = {
  atoms: (body) => body.items.map((item, index) => ({ number: body.start + index, item })),
  of: (body, atoms) => ({ start: atoms[0]?.number ?? body.start, items: atoms.map(({ item }) => item) }),
  length: ({ item }) => length(item.title, item.text),
};

export const slogans: Joint<Bodies['slogans'], Line> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  divide: divideLine,
  length: (line) => length(line),
};

export const gallery: Joint<Bodies['gallery'], Bodies['gallery']['items'][number]> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  length: (item) => length(item.caption) + 400,
};

export const agenda: Joint<Bodies['agenda'], Item<'agenda'>> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  divide: ({ lead, ...item }, parts, lang) => {
    const titles = divideLine(item.title, parts, lang);
    return titles.map((title, index) => ({
      ...item,
      title,
      ...(index === titles.length - 1 && lead && { lead }),
    }));
  },
  length: (item) => length(item.title, item.lead),
};

export const sources: Joint<Bodies['sources'], Item<'sources'>> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  divide: ({ link, ...item }, parts, lang) => {
    const texts = divideLine(item.text, parts, lang);
    return texts.map((piece, index) => ({
      ...item,
      text: piece,
      ...(index === texts.length - 1 && link && { link }),
    }));
  },
  length: (item) => length(item.text) + (item.link?.length ?? 0),
  columns: 2,
};
