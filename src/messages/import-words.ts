// Words the import uses in comments and messages, apart from whole diagnostics, in both languages.
import type { Lang } from './message.js';

/** Label in outline comments for places a person should check. */
export const checkWord: Record<Lang, string> = { vi: 'kiểm tra', en: 'check' };

type Limit = 'sections' | 'blocks' | 'sources' | 'items' | 'texts' | 'characters' | 'word' | 'other';

const inVi = (place: string): string => (place ? ` trong ${place}` : '');
const inEn = (place: string): string => (place ? ` in ${place}` : '');

/**
 * Names the outline limit that a document exceeds. `count` is the limit; `place` gives heading and place, or is
 * empty.
 */
export const limitWords: Record<Lang, Record<Limit, (count: string, place: string) => string>> = {
  vi: {
    sections: (count, place) => `hơn ${count} mục ngang hàng${inVi(place)}`,
    blocks: (count, place) => `hơn ${count} khối nội dung${inVi(place)}`,
    sources: (count) => `hơn ${count} chú thích`,
    items: (count, place) => `một danh sách hoặc bảng dài hơn ${count} dòng${inVi(place)}`,
    texts: (count) => `hơn ${count} đoạn và mục`,
    word: (count, place) => `một từ dài hơn ${count} ký tự không dấu cách${inVi(place)}`,
    characters: (count, place) => `một đoạn dài hơn ${count} ký tự${inVi(place)}`,
    other: (_, place) => place || 'các mục lồng nhau quá nhiều bậc',
  },
  en: {
    sections: (count, place) => `more than ${count} sections beside each other${inEn(place)}`,
    blocks: (count, place) => `more than ${count} blocks of content${inEn(place)}`,
    sources: (count) => `more than ${count} notes`,
    items: (count, place) => `a list or table of more than ${count} lines${inEn(place)}`,
    texts: (count) => `more than ${count} passages and items`,
    word: (count, place) => `a word of more than ${count} characters without a space${inEn(place)}`,
    characters: (count, place) => `a passage of more than ${count} characters${inEn(place)}`,
    other: (_, place) => place || 'sections nested too deeply',
  },
};

/** Why a passage was left out, by the reason code in the report. */
export const leftOutWords: Record<Lang, Record<string, string>> = {
  vi: {
    'page-number': 'số trang',
    'running-head': 'đầu trang lặp lại',
    furniture: 'phần của trang web',
    'signature-stamp': 'dấu chữ ký số',
    rule: 'đường kẻ',
    repeated: 'đoạn lặp lại',
    letterhead: 'tiêu ngữ, đầu văn bản',
    'list-mark': 'dấu đầu dòng',
    'end-mark': 'dấu hết văn bản',
    caption: 'lời chú không có ảnh',
    remark: 'nhận xét của người đọc',
    'notes-head': 'tên phần chú thích',
    struck: 'chữ bị gạch bỏ',
    deleted: 'đã xóa trong vết sửa',
    hidden: 'chữ ẩn',
    contents: 'mục lục',
    'front-matter': 'phần khai báo đầu tệp',
    drawing: 'chữ trong hình vẽ',
    picture: 'lời thay cho ảnh không có trong tệp',
  },
  en: {
    'page-number': 'page number',
    'running-head': 'running head',
    furniture: 'part of the website',
    'signature-stamp': 'signature stamp',
    rule: 'rule',
    repeated: 'stands twice',
    letterhead: 'letterhead',
    'list-mark': 'list mark',
    'end-mark': 'end mark',
    caption: 'caption without a picture',
    remark: "reader's comment",
    'notes-head': 'heading of the notes',
    struck: 'struck out',
    deleted: 'deleted in tracked changes',
    hidden: 'hidden text',
    contents: 'table of contents',
    'front-matter': 'front matter of the file',
    drawing: 'text in a drawing',
    picture: 'words for a picture that is not in the file',
  },
};

type DifferenceWords = Record<'words' | 'figure' | 'date' | 'sign', string> &
  Record<'before' | 'after', (words: string) => string>;

/** How a document differs from its outline, and the words next to the difference. */
export const differenceWords: Record<Lang, DifferenceWords> = {
  vi: {
    words: 'đoạn chữ',
    figure: 'số liệu',
    date: 'ngày tháng',
    sign: 'ký hiệu',
    before: (words) => `, trước “${words}”`,
    after: (words) => `, sau “${words}”`,
  },
  en: {
    words: 'words',
    figure: 'a figure',
    date: 'a date',
    sign: 'a sign',
    before: (words) => `, before “${words}”`,
    after: (words) => `, after “${words}”`,
  },
};

/** Document types as people call them. */
export const kindWords: Record<Lang, Record<'docx' | 'pdf' | 'md' | 'html' | 'txt', string>> = {
  vi: {
    docx: 'tài liệu Word (DOCX)',
    pdf: 'PDF',
    md: 'Markdown',
    html: 'trang web (HTML)',
    txt: 'văn bản thuần',
  },
  en: {
    docx: 'a Word document (DOCX)',
    pdf: 'a PDF',
    md: 'Markdown',
    html: 'a web page (HTML)',
    txt: 'plain text',
  },
};
