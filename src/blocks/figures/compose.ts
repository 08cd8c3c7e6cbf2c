// Figures → slides of at most nine; words around a number (hedge, unit) are set apart from it, never dropped.

import { type ShortenedText, shortenText, words } from '../../compose/items.js';
import { plain, withMarks } from '../../compose/line.js';
import { even, partsNeeded } from '../../compose/partition.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import { shorten } from '../../compose/shorten.js';
import type { Line } from '../../deck/line.js';
import { amount } from '../../outline/amount.js';
import { escapeInline } from '../../outline/inline.js';
import type { PointsBody } from '../points/body.js';
import { pointPieces } from '../points/compose.js';
import type { FiguresBody } from './body.js';
import type { Figure } from './value.js';

const LABEL = { words: 22, most: 30 };
/** Longest unit, in words, that goes beside its number. */
const UNIT = { words: 7, most: 9 };
/** What the densest grid may hold; the browser splits what it does not. */
const ROOM = { capacity: 130, most: 9 };
const GAP = 5;

interface Read {
  item: FiguresBody['items'][number];
  whole: Line;
  cut: boolean;
}

/** Longest value, in characters, that can be a large numeral. */
const NUMERAL = 20;

export function figurePieces(
  value: readonly Figure[],
  context: ComposeContext,
): (PieceOf<'figures', FiguresBody> | PieceOf<'points', PointsBody>)[] {
  const all = value.map((figure) => read(figure, context));
  if (all.some(({ item }) => item.value.length > NUMERAL)) return asPoints(value, context);
  return inParts(all).map((group) => ({
    layout: 'figures',
    body: { items: group.map(({ item }) => item) },
    ...(group.some(({ cut }) => cut) && { fullText: group.map(({ whole }) => whole) }),
  }));
}

/** The same number on each of several slides, give or take one: a numeral fills its cell whatever its label. */
function inParts(all: readonly Read[]): Read[][] {
  const weights = all.map(({ item }) => words(item.label, item.change) + GAP);
  return even(all.length, partsNeeded(weights, ROOM.capacity, ROOM.most)).map(({ from, to }) =>
    all.slice(from, to),
  );
}

/** Values that are words, or too long for a numeral, become points with the value as head. */
function asPoints(
  value: readonly Figure[],
  context: ComposeContext,
): (PieceOf<'figures', FiguresBody> | PieceOf<'points', PointsBody>)[] {
  const points = value.map(({ value: number, unit, label, change, source }) => {
    const [given, counted] = [number, unit ?? ''].map((text) => escapeInline(context.sources.spoken(text)));
    return {
      text: `${amount(given ?? '', counted)}: ${[label, change].filter(Boolean).join('; ')}`,
      source,
    };
  });
  return pointPieces(points, context);
}

function read(figure: Figure, context: ComposeContext): Read {
  const { sources } = context;
  const own = parts(sources.spoken(figure.value));
  const given = figure.unit === undefined ? undefined : sources.spoken(figure.unit);
  const split =
    given === undefined
      ? own
      : { hedge: own.hedge, value: [own.value, own.unit].filter(Boolean).join(' '), unit: given };
  const label = shortenText(context, figure.label, LABEL, figure.source);
  const change = figure.change === undefined ? undefined : shortenText(context, figure.change, LABEL);
  const unit = shorten([{ text: split.unit ?? '' }], context.lang, UNIT);
  const marks = [...sources.cited(figure.value), ...sources.cited(figure.unit ?? '')];
  return {
    item: {
      ...(split.hedge && { hedge: split.hedge }),
      value: split.value,
      ...(split.unit && { unit: plain(unit.line) }),
      label: withMarks(label.line, marks),
      ...(change && { change: change.line }),
    },
    whole: whole([split.hedge, amount(split.value, split.unit)], label, change),
    cut: unit.cut || label.cut || (change?.cut ?? false),
  };
}

function whole(amountParts: (string | undefined)[], label: ShortenedText, change?: ShortenedText): Line {
  const first = amountParts.filter(Boolean).join(' ');
  return [{ text: `${first} ` }, ...label.whole, ...(change ? [{ text: '; ' }, ...change.whole] : [])];
}

/** "ước đạt 48,5 triệu" → "ước đạt" · "48,5" · "triệu"; anything that does not parse is a value as a whole. */
function parts(text: string): Parts {
  return dated(text) ?? plainParts(text);
}

interface Parts {
  hedge?: string;
  value: string;
  unit?: string;
}

/** "dự kiến 2025 có 180", "180 trường năm 2025": the year is not part of the numeral, but stays with its words. */
function dated(text: string): Parts | undefined {
  const before = TIME_BEFORE.exec(text)?.groups;
  const behind = before ?? TIME_BEHIND.exec(text)?.groups;
  if (!behind?.number) return undefined;
  const own = plainParts(behind.number);
  const hedge = [before?.time, own.hedge].filter(Boolean).join(' ');
  const unit = [own.unit, before ? '' : behind.time].filter(Boolean).join(' ');
  return { value: own.value, ...(hedge && { hedge }), ...(unit && { unit }) };
}
const WHEN = String.raw`(?:\d{1,2}\/){0,2}(?:1[89]|20)\d{2}`;
const TIME_BEFORE = new RegExp(
  String.raw`^(?<time>(?:\D*[^\p{L}\d])?${WHEN}(?:\s?[-–]\s?${WHEN})?,?\s\D*\p{L}\D*?)\s(?<number>[+−–-]?\d[\d.,/]*(?:\s?[%‰])?(?:\s\D+)?)$`,
  'u',
);
const TIME_BEHIND = new RegExp(
  String.raw`^(?<number>\D*\d[\d.,/]*(?:\s?[%‰])?(?:\s\D+?)?)\s(?<time>(?:(?:vào|đến|trong|hết|cuối|đầu|in|by|until)\s)*(?:(?:cuối|đầu)\s)?(?:năm|tháng|in|by)\s${WHEN})$`,
  'u',
);

function plainParts(text: string): Parts {
  const match = /^(?:((?:\D*[^\s\d+−–-])\s+))?([+−–-]?\d(?:.*\d)?\s?[%‰]?)(?:\s+(\D+)|(\/\p{L}\D*))?$/u.exec(
    text,
  );
  if (!match) return { value: text };
  const [, hedge, value = text, unit = match[4]] = match;
  return { ...(hedge && { hedge: hedge.trim() }), value: value.trim(), ...(unit && { unit: unit.trim() }) };
}
