// Elements → their roles: heading, list item or body text. Similar marks are judged together as a series, because
// "1-" numbers both headings and decisions within one document.

import { bare, endsSentence, endsWithColon } from '../text/words.js';
import type { Element, ParaElement } from './elements.js';
import { asCapital, countsOn, isContained, type Mark } from './marks.js';
import type { Para } from './paragraph.js';

export type ElementRole = 'heading' | 'run-in' | 'item' | 'body';

interface Series {
  signature: string;
  rank: number;
  members: Member[];
  /** Whether the text before the first member ends with a colon. */
  introduced: boolean;
}
interface Member {
  index: number;
  para: Para;
  /** Number of unmarked paragraphs, tables and deeper marks between this member and the next. */
  below: number;
  /** Those of them without a mark. */
  unmarked: number;
}

const LONGEST_HEADING = 60;
const SHORT = 30;
const OUTER_RANK = 30;

/** The role of each element; also corrects marks that only their series explains (C. after B. is a letter). */
export function assignRoles(elements: readonly Element[]): ElementRole[] {
  const roles = elements.map((): ElementRole => 'body');
  for (const series of findSeries(elements)) {
    const role = judgeSeries(series);
    for (const { index, para } of series.members) roles[index] = memberRole(role, para);
  }
  return roles;
}

function findSeries(elements: readonly Element[]): Series[] {
  const closed: Series[] = [];
  const open: Series[] = [];
  elements.forEach((element, index) => {
    if (element.kind === 'para' && element.para.mark) {
      correct(element, open);
      enter(element.para, index, elements[index - 1], open, closed);
      return;
    }
    if (element.kind === 'para' && looksLikeHeading(element.para) && element.para.words <= SHORT)
      closed.push(...open.splice(open.findIndex(({ rank }) => rank >= OUTER_RANK) >>> 0));
    countBelow(open, 1);
  });
  return [...closed, ...open];
}

/** Counts an element below the last member of each open series. */
function countBelow(open: readonly Series[], unmarked = 0): void {
  for (const series of open) {
    const last = series.members.at(-1);
    if (!last) continue;
    last.below++;
    last.unmarked += unmarked;
  }
}

/** "C." could be a Roman hundred; after "B." it is a letter. */
function correct({ para }: ParaElement, open: readonly Series[]): void {
  const letter = para.mark && asCapital(para.mark);
  const before = open.find(({ signature }) => signature === 'capital')?.members.at(-1)?.para.mark;
  if (letter && before?.ordinal !== undefined && letter.ordinal === before.ordinal + 1) para.mark = letter;
}

function enter(
  para: Para,
  index: number,
  before: Element | undefined,
  open: Series[],
  closed: Series[],
): void {
  const mark = para.mark;
  if (!mark) return;
  deepen(mark, open);
  for (let top = open.at(-1); top && top.rank > mark.rank; top = open.at(-1)) closed.push(...open.splice(-1));
  countBelow(open.filter(({ signature }) => signature !== mark.signature));
  const member = { index, para, below: 0, unmarked: 0 };
  const top = open.at(-1);
  if (top?.signature === mark.signature && follows(top, mark)) {
    top.members.push(member);
    return;
  }
  if (top && top.rank === mark.rank) closed.push(...open.splice(-1));
  const { signature, rank } = mark;
  open.push({ signature, rank, members: [member], introduced: isIntroduced(before) });
}

/** "3.1" below "3)" is a sub-item of it, although such numbers usually rank above brackets. */
function deepen(mark: Mark, open: readonly Series[]): void {
  const above = mark.kind === 'multi' ? Number(mark.text.split('.').at(-2)) : undefined;
  const parent = open.findLast(({ members }) => members.at(-1)?.para.mark?.ordinal === above);
  if (above && parent && parent.rank > mark.rank) mark.rank = parent.rank + 0.5;
}

const follows = ({ members }: Series, mark: Mark): boolean =>
  countsOn(
    members.slice(-2).flatMap(({ para }) => para.mark ?? []),
    mark,
  );

function isIntroduced(element: Element | undefined): boolean {
  return element?.kind === 'para' && endsWithColon(element.para.text);
}

function judgeSeries(series: Series): ElementRole {
  const { members, rank } = series;
  const share = (test: (member: Member) => boolean, of = members): number =>
    of.length === 0 ? 0 : of.filter(test).length / of.length;
  if (isList(members)) return 'item';
  if (rank < OUTER_RANK) return 'heading';
  if (share(({ para }) => looksLikeHeading(para)) > 0.5) return 'heading';
  const inner = members.slice(0, -1);
  const last = members.at(-1);
  const runInShare = share(({ para }) => runInLength(para) > 0 && para.words >= 45);
  if (runInShare >= 0.5 && (members.length > 1 || series.rank < 50)) return 'run-in';
  if (members.length === 1)
    return last && last.below > 0 && isShort(last.para) && !series.introduced && rank < 50
      ? 'heading'
      : 'item';
  if (share(({ below }) => below > 0, inner) < 0.5) return 'item';
  // Bullets below bullets after a colon form a nested list.
  if (rank >= 50 && series.introduced && inner.every(({ unmarked }) => unmarked === 0)) return 'item';
  return share(({ para }) => isShort(para)) >= 0.5 ? 'heading' : 'item';
}

/**
 * Whether these are list items numbered by the file that directly follow one another, whatever their numbering
 * style.
 */
function isList(members: readonly Member[]): boolean {
  const inner = members.slice(0, -1);
  const isPlain = ({ para }: Member): boolean =>
    para.mark !== undefined && isContained(para.mark) && !looksLikeHeading(para);
  const together = inner.filter(({ below }) => below === 0).length;
  return inner.length > 0 && members.every(isPlain) && 2 * together >= inner.length;
}

/** A series is judged as a whole, but a long sentence is never a heading, and a short title has no run-in text. */
function memberRole(role: ElementRole, para: Para): ElementRole {
  if (role === 'item') return role;
  const headLength = runInLength(para);
  const body = bare(para.text).length - headLength;
  if (role === 'run-in')
    return headLength > 0 && body > 1 ? 'run-in' : para.words <= SHORT ? 'heading' : 'item';
  if (para.lead > 0 && headLength > 0 && body > 30) return 'run-in';
  if (para.words <= LONGEST_HEADING) return 'heading';
  return headLength > 0 ? 'run-in' : 'item';
}

const looksLikeHeading = (para: Para): boolean =>
  para.words <= LONGEST_HEADING &&
  (para.bold || para.styleLevel !== undefined || para.capitals) &&
  !/[.;]$/.test(bare(para.text).replace(/(?<!\.)\.{2,}$/, ''));

const isShort = (para: Para): boolean =>
  para.words <= SHORT &&
  (!endsSentence(para.text) || endsWithColon(para.text)) &&
  !/,$/.test(bare(para.text));

/**
 * Length of the heading a paragraph opens with: its bold beginning, or its words up to a colon ("Một là, về nắm
 * vững thời cơ khởi nghĩa:"); 0 if none.
 */
export function runInLength(para: Para): number {
  if (para.lead > 2 && para.lead < 220 && para.lead < para.text.length - 1) return para.lead;
  const colon = /^[^:.;!?“”]{3,180}:(?=\s)/u.exec(para.text);
  const words = colon?.[0].split(' ').length ?? 0;
  return colon && words >= 2 && words <= 28 ? colon[0].length : 0;
}
