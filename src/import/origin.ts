// A place in a document → its wording in reports: by line for text, by page and paragraph for other formats.
import type { Place } from '../diagnostics/diagnostic.js';
import type { Lang } from '../messages/message.js';
import type { Origin } from './model.js';

const WORDS: Record<Lang, Record<keyof Origin, string>> = {
  vi: { page: 'trang', line: 'dòng', paragraph: 'đoạn' },
  en: { page: 'page', line: 'line', paragraph: 'paragraph' },
};

/** A place as message parameters: its numbers (0 if unknown) and its wording in both languages. */
export interface OriginParams extends Record<keyof Origin, number> {
  atVi: string;
  atEn: string;
}

export function originParams(origin: Origin): OriginParams {
  const { page = 0, line = 0, paragraph = 0 } = origin;
  return {
    page,
    line,
    paragraph,
    atVi: placeWords(origin, 'vi') || '?',
    atEn: placeWords(origin, 'en') || '?',
  };
}

/** "trang 3, dòng 40"; the paragraph if no line is known. */
export function placeWords({ page, line, paragraph }: Origin, lang: Lang): string {
  const words = WORDS[lang];
  const below = line ? `${words.line} ${line}` : paragraph ? `${words.paragraph} ${paragraph}` : '';
  return [page ? `${words.page} ${page}` : '', below].filter((part) => part !== '').join(', ');
}

/** The place in the file itself. Only text documents have lines that an editor can open. */
export const placeOf = (origin: Origin): Place => (origin.line ? { line: origin.line } : {});

/** Characters per word allowed in an excerpt, including the space, because a text may be one endless word. */
const WORD_LENGTH = 12;

/** The first words of a text, for a message. */
export function excerpt(text: string, words = 8): string {
  const all = text.replace(/[\u{100000}-\u{10FFFD}]/gu, '').split(' ');
  const shown = all.slice(0, words).join(' ');
  if (shown.length > words * WORD_LENGTH) return `${shown.slice(0, words * WORD_LENGTH)}…`;
  return all.length > words ? `${shown} …` : shown;
}
