// The last elements → the signer, and what is not part of the text: rules, end marks, the distribution list.

import { bare, endsSentence, isCapitals, wordCount } from '../text/words.js';
import type { Element } from './elements.js';
import type { Para } from './paragraph.js';
import type { OmittedText } from './title-block.js';

export interface Tail {
  signer?: string;
  leftOut: OmittedText[];
  /** Index after the last element that belongs to the text. */
  end: number;
}

const SIGNING =
  /^(?:t\/m|tm\.|k\/t|kt\.|t\/l|tl\.|q\.|ban|bí thư|phó bí thư|trưởng ban|phó trưởng ban|chủ tịch|phó chủ tịch|giám đốc|tỉnh (?:ủy|uỷ)|thành (?:ủy|uỷ)|huyện (?:ủy|uỷ)|đảng (?:ủy|uỷ)|đảng bộ|(?:ủy|uỷ) ban|ubnd|sở|hội|mặt trận|trung tâm)(?!\p{L})/iu;
const NAME = /^\p{Lu}[\p{L}]*(?:\s\p{Lu}\p{L}*){1,4}$/u;
const RECIPIENTS = /^nơi nhận\s*:?/iu;
const END_MARK = /^[\s./_*=–—-]+$/u;
const LAST_LINES = 6;
/** Limits for a signature next to a distribution list: number of lines, words per line, words of its heading. */
const LINES_BESIDE = 20;
const LINE_WORDS = 14;
const RECIPIENTS_WORDS = 4;

/** Reads backwards from the end; `from` is the index of the first element of the text. */
export function readTail(elements: readonly Element[], from: number): Tail {
  const tail: Tail = { leftOut: [], end: elements.length };
  const lines: Para[] = [];
  const interleaved = sideBySide(elements, from);
  if (interleaved) return interleaved;
  dropRecipients(elements, tail, from);
  while (tail.end > from) {
    const element = elements[tail.end - 1];
    if (element?.kind !== 'para') break;
    const { para } = element;
    const text = bare(para.text);
    if (lines.length === 0 && isFootBelow(para, elements[tail.end - 2]))
      tail.leftOut.unshift({ text, why: 'running-head', origin: para.origin });
    else if (END_MARK.test(text) && !para.mark)
      tail.leftOut.unshift({ text, why: 'end-mark', origin: para.origin });
    else if (lines.length < LAST_LINES && isSignatureLine(para, lines)) lines.unshift(para);
    else break;
    tail.end--;
  }
  const signing = lines.findIndex(({ text, capitals }) => SIGNING.test(text) && capitals);
  if (signing < 0) return { ...tail, end: tail.end + lines.length };
  tail.end += signing;
  tail.signer = lines
    .slice(signing)
    .map(({ text }) => bare(text))
    .join(' – ');
  dropRecipients(elements, tail, from);
  return tail;
}

const FOOT_WORDS = 8;

/**
 * Whether a line below the signing body is the footer of a last page, which the reader could not recognise from one
 * occurrence.
 */
function isFootBelow(
  { text, mark, words, capitals, bold, origin }: Para,
  above: Element | undefined,
): boolean {
  if (above?.kind !== 'para' || mark || capitals || bold || words > FOOT_WORDS || endsSentence(text))
    return false;
  const signer = above.para;
  const isSigner = signer.capitals && SIGNING.test(signer.text) && isSignatureLine(signer, []);
  return isSigner && origin.page !== undefined && !NAME.test(bare(text)) && !/^\(.*\)$/.test(bare(text));
}

const APPENDIX = /^phụ lục(?!\p{L})/iu;

/** The end of the document proper when appendices follow it; undefined if nothing is removed there. */
export function readTailBeforeAppendix(
  elements: readonly Element[],
  from: number,
): (Tail & { appendix: number }) | undefined {
  const appendix = elements.findIndex(
    (element, index) => index >= from && element.kind === 'para' && isAppendix(element.para),
  );
  if (appendix <= from) return undefined;
  const tail = readTail(elements.slice(0, appendix), from);
  const taken = tail.end < appendix && tail.signer !== undefined;
  return taken ? { ...tail, appendix } : undefined;
}

const isAppendix = ({ text, mark, words, capitals, bold, align }: Para): boolean =>
  (APPENDIX.test(text) || APPENDIX.test(mark?.text ?? '')) &&
  words <= 20 &&
  (capitals || bold || align === 'center');

const ATTACHED = /^\((?:ban hành\s+)?(?:kèm theo|đính kèm|attached to|annexed to)(?!\p{L})[^()]*\)$/iu;
/** Maximum lines between an appendix's number and the reference to the main document. */
const NAME_LINES = 3;

/** "(Kèm theo Kế hoạch số …)" below an appendix's name only repeats which document it belongs to. By element index. */
export function appendixReferences(elements: readonly Element[], from: number): Map<number, OmittedText> {
  const found = new Map<number, OmittedText>();
  elements.forEach((element, index) => {
    if (index <= from || element.kind !== 'para' || !ATTACHED.test(bare(element.para.text))) return;
    const above = elements.slice(Math.max(from, index - NAME_LINES), index);
    const { text, origin } = element.para;
    if (above.some((other) => other.kind === 'para' && isAppendix(other.para)))
      found.set(index, { text, why: 'letterhead', origin });
  });
  return found;
}

/** A signature next to the distribution list, whose lines alternate in the page's text. */
function sideBySide(elements: readonly Element[], from: number): Tail | undefined {
  let first = elements.length;
  const signed: Para[] = [];
  const others: Para[] = [];
  for (let index = first - 1; index >= Math.max(from, elements.length - LINES_BESIDE); index--) {
    const element = elements[index];
    if (element?.kind !== 'para') break;
    const { para } = element;
    const recipients = RECIPIENTS.test(para.text) && para.words <= RECIPIENTS_WORDS;
    if (recipients || (para.mark?.kind === 'bullet' && para.words <= LINE_WORDS)) others.unshift(para);
    else if (isSignatureLine(para, signed)) signed.unshift(para);
    else break;
    if (recipients || (SIGNING.test(para.text) && para.capitals)) first = index;
  }
  const hasSigningBody = signed.some(({ text, capitals }) => SIGNING.test(text) && capitals);
  const [list] = others.filter(({ text }) => RECIPIENTS.test(text));
  const top = elements[first];
  if (!hasSigningBody || !list || top?.kind !== 'para' || top.para === list) return undefined;
  const taken = new Set(
    elements.slice(first).flatMap((element) => ('para' in element ? [element.para] : [])),
  );
  return {
    signer: signed
      .filter((para) => taken.has(para))
      .map(({ text }) => bare(text))
      .join(' – '),
    leftOut: others
      .filter((para) => taken.has(para))
      .map(({ text, origin }) => ({ text, why: 'letterhead', origin })),
    end: first,
  };
}

function isSignatureLine(para: Para, below: readonly Para[]): boolean {
  const text = bare(para.text);
  if (para.mark || wordCount(text) > 16 || (endsSentence(text) && !/[.…]{2}$/.test(text))) return false;
  if (/khẩu hiệu/iu.test(text)) return false;
  if (isCapitals(text)) return SIGNING.test(text);
  return /^\(.*\)$/.test(text) || (NAME.test(text) && below.length < 2);
}

/** Removes a distribution list, "Nơi nhận: - … - …", above or below the signature. */
function dropRecipients(elements: readonly Element[], tail: Tail, from: number): void {
  for (let index = tail.end - 1; index >= Math.max(from, tail.end - 12); index--) {
    const element = elements[index];
    if (element?.kind !== 'para') return;
    if (!RECIPIENTS.test(element.para.text)) {
      if (element.para.mark) continue;
      return;
    }
    for (const dropped of elements.slice(index, tail.end))
      if (dropped.kind === 'para')
        tail.leftOut.push({ text: dropped.para.text, why: 'letterhead', origin: dropped.para.origin });
    tail.end = index;
    return;
  }
}

/** Removes the "./." that closes an official document, keeping the sentence's full stop. */
export function withoutEndMark(text: string): string {
  return text.replace(/\.\s?\/\s?\.?$/u, '.');
}
