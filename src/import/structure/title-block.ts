// The lines above the first heading → the title block: title, dates, reference, issuer, place and date.
import { foldLetters } from '../../platform/text.js';
import type { Dropped, Origin } from '../model.js';
import { bare, endsSentence, isCapitals, tidy, wordCount } from '../text/words.js';
import type { Element } from './elements.js';
import type { Para } from './paragraph.js';

/** Text left out of the outline although the reader kept it; listed in the report. */
export interface OmittedText {
  text: string;
  why: Dropped['why'] | 'letterhead' | 'list-mark' | 'end-mark' | 'repeated' | 'caption';
  origin: Origin;
}

export interface TitleBlock {
  title?: string;
  subtitle?: string;
  reference?: string;
  date?: string;
  parent?: string;
  issuer?: string;
  /** Document type: "ĐỀ CƯƠNG TUYÊN TRUYỀN". */
  genre?: string;
  leftOut: OmittedText[];
  /** Index of the first element after the title block. */
  end: number;
}

const MOTTO =
  /^(?:đảng cộng sản việt nam|cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc)\W*$/iu;
/** The Party's name at the end of the issuing body's line: two columns that a page's text merges. */
const MOTTO_BESIDE = /\s+(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM)$/u;
const NUMBER = /^số\s*:?\s*[\d.…_-]*\s*[-/]\s*\S+$/iu;
const REFERENCE = /^\(?\s*(?:ban hành\s+)?(?:kèm theo|đính kèm|phục vụ|attached to|annexed to)\b/iu;
const GENRE =
  /^(?:đề cương|tài liệu|bài|nội dung)(?:\s+(?:chi tiết|hướng dẫn|phục vụ))?(?:\s+(?:tuyên truyền|sinh hoạt(?: chi bộ)?|giới thiệu|tham khảo))?:?$/iu;
/** Document types that an outline is attached to or written as, alone on a line in capitals. */
const CARRIER = /^(?:hướng dẫn|kế hoạch|công văn|thông báo|chương trình|đề án|chỉ thị|báo cáo)$/iu;
const ADDRESSED = /^kính gửi(?!\p{L})/iu;
const ORGAN =
  /^(?:ban|tỉnh|thành|huyện|thị|quận|xã|phường|đảng)\s*(?:ủy|uỷ|bộ|tuyên|chấp|thường|tổ)|^(?:ủy ban|uỷ ban|hội đồng|sở|mặt trận|trung ương)(?!\p{L})/iu;
const FULL_DATE =
  /(?:^|,\s*)(?:ngày\s+[\d….]+\s+)?tháng\s+[\d….]+\s+năm\s+\d{4}$|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\p{L}+ \d{1,2}, \d{4})$|^(?:thứ \p{L}+|chủ nhật),?\s+(?:ngày\s+)?\d{1,2}\/\d{1,2}\/\d{4}$/iu;
const DAY = String.raw`(?:ngày\s+)?\d{1,2}\s?[/.-]\s?(?:\d{1,2}\s?[/.-]\s?)?\d{4}|\d{4}`;
const DATES = new RegExp(String.raw`^\(?\s*(?:từ\s+)?(?:${DAY})\s*(?:[-–—]|đến)\s*(?:${DAY})\s*\)?$`, 'iu');

type Look =
  | 'rule'
  | 'motto'
  | 'number'
  | 'dates'
  | 'reference'
  | 'date'
  | 'genre'
  | 'carrier'
  | 'organ'
  | 'line';

function lookOf(text: string): Look {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'rule';
  if (MOTTO.test(text)) return 'motto';
  if (NUMBER.test(text)) return 'number';
  if (DATES.test(text)) return 'dates';
  if (REFERENCE.test(text)) return 'reference';
  if (FULL_DATE.test(text) && wordCount(text) <= 12) return 'date';
  if (GENRE.test(text)) return 'genre';
  if (CARRIER.test(text) && isCapitals(text)) return 'carrier';
  if (ORGAN.test(text) && isCapitals(text) && wordCount(text) <= 12) return 'organ';
  return 'line';
}

/** Reads the title block; `title` is the title stated in the file's properties, for recognising plain lines. */
export function readTitleBlock(elements: readonly Element[], title?: string): TitleBlock {
  const front: TitleBlock = { leftOut: [], end: 0 };
  const lines: Para[] = [];
  let index = 0;
  for (; index < elements.length; index++) {
    const element = elements[index];
    if (element?.kind !== 'para' || element.para.mark) break;
    const { para } = element;
    const look = lookOf(bare(para.text));
    if (lines.length > 0 && startsRealTitleBlock(lines, para, look)) dropHeadline(front, lines);
    const taken =
      look === 'line'
        ? continuesTitle(front, lines, elements, index, title)
        : assign(front, look, para, lines.length > 0);
    if (!taken) break;
    if (look === 'line') lines.push(para);
  }
  if (lines.length > 0) splitTitle(front, lines.map(({ text }) => text).join(' '));
  front.end = lines.length === 0 && !front.genre && front.leftOut.length === 0 && !front.date ? 0 : index;
  if (front.end === 0) return { leftOut: [], end: 0 };
  front.end = skipAddress(front, elements);
  return front;
}

/** "Kính gửi: …" below the title and its list of addressees are not part of the text. */
function skipAddress(front: TitleBlock, elements: readonly Element[]): number {
  const first = elements[front.end];
  if (first?.kind !== 'para' || !ADDRESSED.test(bare(first.para.text))) return front.end;
  const listed = elements
    .slice(front.end + 1)
    .findIndex((element) => element.kind !== 'para' || element.para.mark?.kind !== 'bullet');
  const end = listed < 0 ? front.end + 1 : front.end + 1 + listed;
  for (const element of elements.slice(front.end, end))
    if (element.kind === 'para')
      front.leftOut.push({ text: element.para.text, why: 'letterhead', origin: element.para.origin });
  return end;
}

/**
 * Whether a web page's headline is followed by the document's own title block, which repeats it or opens with its
 * type.
 */
function startsRealTitleBlock(lines: readonly Para[], para: Para, look: Look): boolean {
  if (!lines.every(({ styleLevel }) => styleLevel === 1) || para.styleLevel !== undefined) return false;
  if (look === 'genre' || look === 'carrier') return true;
  const above = plainLetters(lines.map(({ text }) => text).join(' '));
  const own = plainLetters(para.text);
  return look === 'line' && own.length > 20 && (above.includes(own) || own.startsWith(above));
}

function dropHeadline(front: TitleBlock, lines: Para[]): void {
  for (const { text, origin } of lines.splice(0)) front.leftOut.push({ text, why: 'repeated', origin });
}

function continuesTitle(
  front: TitleBlock,
  lines: readonly Para[],
  elements: readonly Element[],
  index: number,
  title: string | undefined,
): boolean {
  const element = elements[index];
  if (front.subtitle || front.reference || element?.kind !== 'para') return false;
  if (front.genre !== undefined && isFramed(elements, index)) return true;
  return matchesTitleStyle(lines, element.para, elements[index + 1], title);
}

const plainLetters = (text: string): string =>
  foldLetters(bare(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Lines between the document type and its dates, reference or rule are the title, capitalised or not. */
function isFramed(elements: readonly Element[], from: number): boolean {
  for (const element of elements.slice(from, from + LINES_OF_TITLE)) {
    if (element.kind !== 'para' || element.para.mark) return false;
    const look = lookOf(bare(element.para.text));
    if (look !== 'line') return look === 'dates' || look === 'reference' || look === 'rule';
    if (element.para.words > 60 || /[.;:]$/.test(bare(element.para.text))) return false;
  }
  return false;
}
const LINES_OF_TITLE = 6;

const GENRE_FIRST =
  /^((?:đề cương|tài liệu)(?:\s+tuyên truyền)?)\s+(?=(?:kỷ niệm|chào mừng|kết quả)(?!\p{L}))/iu;
const REFERENCE_LAST = /\s(\((?:ban hành\s+)?(?:kèm theo|đính kèm)\s[^()]+\))$/iu;
const DATES_LAST = new RegExp(String.raw`\s(\(\s*(?:${DAY})\s*(?:[-–—]|đến)\s*(?:${DAY})\s*\))$`, 'iu');

/** Splits lines that a text file ran together: "ĐỀ CƯƠNG … KỶ NIỆM … (22/9/1943 - 22/9/2023)". */
function splitTitle(front: TitleBlock, whole: string): void {
  const reference = front.reference ? undefined : REFERENCE_LAST.exec(whole);
  if (reference?.[1]) front.reference = unwrapped(reference[1]);
  const above = reference ? whole.slice(0, reference.index) : whole;
  const dates = front.subtitle ? undefined : DATES_LAST.exec(above);
  if (dates?.[1]) front.subtitle = unwrapped(dates[1]);
  const title = dates ? above.slice(0, dates.index) : above;
  const genre = front.genre ? undefined : GENRE_FIRST.exec(title);
  if (genre?.[1]) front.genre = genre[1];
  front.title = genre ? title.slice(genre[0].length) : title;
}

/** Whether a line belongs to the title: the first by its style, each further one by having the same style. */
function matchesTitleStyle(
  lines: readonly Para[],
  para: Para,
  next: Element | undefined,
  title?: string,
): boolean {
  const text = bare(para.text);
  const first = lines[0];
  if (first && lines.length === 1 && isOccasion(first, para)) return true;
  if (first)
    return (
      para.capitals === first.capitals &&
      para.bold === first.bold &&
      para.styleLevel === first.styleLevel &&
      (para.capitals || para.align === 'center' || para.styleLevel === 1) &&
      lines.length < 8 &&
      para.words <= 40 &&
      !(para.align !== first.align)
    );
  if (title && text.toLowerCase() === title.trim().toLowerCase()) return true;
  if (para.words > 50 || (endsSentence(text) && !/[!?…]$/.test(text))) return false;
  if (para.capitals || para.styleLevel === 1 || para.align === 'center') return true;
  if (next?.kind === 'para' && next.para.mark?.ordinal === 1 && next.para.mark.rank <= 30 && para.words <= 30)
    return para.bold || next.para.words <= 30;
  const body = next?.kind === 'para' && !next.para.mark && !next.para.bold && next.para.words > 20;
  return (para.bold || para.words <= 20) && (body === true || next?.kind === 'image' || isFrontLine(next));
}

/** "DIỄN VĂN" followed, in lower case, by "tại Lễ kỷ niệm 60 năm …". */
const isOccasion = (first: Para, { text, words, align }: Para): boolean =>
  first.capitals &&
  first.words <= 6 &&
  align === first.align &&
  words <= 40 &&
  /^(?:(?:đọc |trình bày )?tại|nhân|của)\s/iu.test(text) &&
  !endsSentence(bare(text));

const isFrontLine = (next: Element | undefined): boolean =>
  next?.kind === 'para' && lookOf(bare(next.para.text)) !== 'line';

/** Stores a line in its field; false if the field is taken and the line is part of the text. */
function assign(front: TitleBlock, look: Look, para: Para, titled: boolean): boolean {
  const { text, origin } = para;
  const omit = (): boolean => front.leftOut.push({ text, why: 'letterhead', origin }) > 0;
  switch (look) {
    case 'rule':
      return front.leftOut.push({ text, why: 'rule', origin }) > 0;
    case 'motto':
    case 'number':
      return omit();
    case 'dates':
      if (front.subtitle || !titled) return false;
      front.subtitle = unwrapped(text);
      return true;
    case 'reference':
      if (front.reference) return false;
      front.reference = unwrapped(text);
      return true;
    case 'date':
      if (front.date) return omit();
      front.date = text;
      return true;
    case 'genre':
    case 'carrier':
      if (front.genre || titled) return false;
      front.genre = text;
      return true;
    default:
      if (titled) return false;
      if (front.issuer && front.parent) return omit();
      if (front.issuer) front.parent = front.issuer;
      front.issuer = text.replace(MOTTO_BESIDE, '');
      return omit();
  }
}

/** Removes brackets that enclose the whole text. */
function unwrapped(text: string): string {
  return /^\([^()]*\)$/u.test(text) ? text.slice(1, -1).trim() : text;
}

/** Parent body, issuing body, and place and date in the lines of a letterhead. */
export function letterheadParts(lines: readonly string[]): Pick<TitleBlock, 'parent' | 'issuer' | 'date'> {
  const organs = lines.filter((line) => lookOf(line) === 'organ');
  const date = lines.find((line) => lookOf(line) === 'date');
  const issuer = organs[1] ?? organs[0];
  return {
    ...(organs[1] && { parent: organs[0] }),
    ...(issuer && { issuer }),
    ...(date && { date }),
  };
}

/** Lines of a table above the title: a letterhead set in two columns. */
export function letterheadLines(element: Element | undefined): string[] | undefined {
  if (element?.kind !== 'table' || element.table.rows.length > 6) return undefined;
  const lines = element.table.rows
    .flat()
    .flatMap((cell) => cell.split('\n').map(tidy))
    .filter((line) => line !== '');
  return lines.some((line) => MOTTO.test(line) || NUMBER.test(line)) ? lines : undefined;
}
