// The deck stage's diagnostics (templates), in Vietnamese and English.
import type { Messages } from './message.js';

export const deckMessages = {
  'deck/templates-missing': {
    severity: 'error',
    message: {
      en: 'The templates folder "{folder}" cannot be read.',
      vi: 'Không đọc được thư mục mẫu "{folder}".',
    },
    hint: {
      en: 'Give a folder with one <layout>.hbs per layout that you change.',
      vi: 'Hãy chỉ tới một thư mục, mỗi bố cục cần sửa là một tệp <bố cục>.hbs.',
    },
  },
  'deck/template-too-large': {
    severity: 'error',
    message: {
      en: 'The template is larger than {kilobytes} kB, so it is not read.',
      vi: 'Mẫu lớn hơn {kilobytes} kB nên không được đọc.',
    },
    hint: {
      en: 'A template draws one slide: take out of it what the outline should say, and put pictures into the outline.',
      vi: 'Một mẫu chỉ vẽ một trang chiếu: phần nội dung và ảnh nên để trong đề cương.',
    },
  },
  'deck/template-outside': {
    severity: 'error',
    message: {
      en: 'The template is a link to a file outside the templates folder; it was not read.',
      vi: 'Mẫu này là liên kết (link) tới một tệp ngoài thư mục mẫu nên không được đọc.',
    },
    hint: {
      en: 'Copy the file itself into the templates folder.',
      vi: 'Hãy chép chính tệp đó vào thư mục mẫu.',
    },
  },
  'deck/template-unknown': {
    severity: 'warning',
    message: {
      en: 'No layout is called "{name}", so this template is not used.',
      vi: 'Không có bố cục nào tên "{name}", mẫu này không được dùng.',
    },
    hint: { en: 'Nearest: {nearest}. All: {allowed}', vi: 'Gần nhất: {nearest}. Tất cả: {allowed}' },
  },
  'deck/template-syntax': {
    severity: 'error',
    message: { en: 'The template cannot be read: {problem}', vi: 'Mẫu có lỗi cú pháp: {problem}' },
    hint: {
      en: 'Helpers: if, unless, each, with, lookup, heading. The fields are listed in docs/templates.md.',
      vi: 'Các lệnh dùng được: if, unless, each, with, lookup, heading. Các trường xem docs/templates.md.',
    },
  },
  'deck/template-partial': {
    severity: 'error',
    message: { en: 'There is no partial "{name}".', vi: 'Không có mẫu con "{name}".' },
    hint: { en: 'Partials: {allowed}', vi: 'Các mẫu con: {allowed}' },
  },
  'deck/template-failed': {
    severity: 'error',
    message: {
      en: 'The template fails on a slide: {problem}. The shipped template was used.',
      vi: 'Mẫu gặp lỗi khi dựng trang chiếu: {problem}. Đã dùng mẫu có sẵn.',
    },
  },
  'deck/template-break': {
    severity: 'error',
    message: {
      en: 'The template writes a slide break (---). The shipped template was used.',
      vi: 'Mẫu viết ra dấu ngắt trang chiếu (---). Đã dùng mẫu có sẵn.',
    },
    hint: {
      en: 'A template makes exactly one slide; draw a rule with CSS.',
      vi: 'Mỗi mẫu chỉ dựng đúng một trang chiếu; muốn kẻ đường hãy dùng CSS.',
    },
  },
} as const satisfies Messages;
