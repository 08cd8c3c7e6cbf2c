// Diagnostics and output of `decuong compare`: one document compared with another.
import type { Messages } from './message.js';

export const compareMessages = {
  'check/documents-differ': {
    severity: 'warning',
    message: {
      vi: 'Hai tài liệu ghi khác nhau: “{a}” (“{ours}”), còn {other} ({atVi}) ghi “{b}” (“{theirs}”).',
      en: 'The two documents differ: “{a}” (“{ours}”), where {other} ({atEn}) has “{b}” (“{theirs}”).',
    },
    hint: {
      vi: 'Đối chiếu với văn bản gốc của cơ quan ban hành rồi chọn một số liệu; ghi rõ nguồn trên trang chiếu.',
      en: 'Compare both with what their offices have published, choose one, and name its source on the slide.',
    },
  },
  'check/names-differ': {
    severity: 'warning',
    message: {
      vi: 'Hai tài liệu ghi tên khác nhau cho cùng một việc: “{a}” (“{ours}”), còn {other} ({atVi}) ghi “{b}” (“{theirs}”).',
      en: 'The two documents name one thing differently: “{a}” (“{ours}”), where {other} ({atEn}) has “{b}” (“{theirs}”).',
    },
    hint: {
      vi: 'Đối chiếu với văn bản gốc của cơ quan ban hành rồi chọn một tên.',
      en: 'Compare both with what their offices have published, and choose one.',
    },
  },
  'check/dates-differ': {
    severity: 'warning',
    message: {
      vi: 'Hai tài liệu ghi ngày khác nhau cho cùng một việc: “{a}” (“{ours}”), còn {other} ({atVi}) ghi “{b}” (“{theirs}”).',
      en: 'The two documents date one event differently: “{a}” (“{ours}”), where {other} ({atEn}) has “{b}” (“{theirs}”).',
    },
    hint: {
      vi: 'Đối chiếu với văn bản gốc của cơ quan ban hành rồi chọn một ngày.',
      en: 'Compare both with what their offices have published, and choose one.',
    },
  },
} as const satisfies Messages;

const vi = {
  documentsCompared: '{agreed} số liệu, ngày tháng hai bên ghi như nhau; {differ} chỗ ghi khác nhau.',
  onlyIn: 'Chỉ có trong {file} ({count} câu có số liệu):',
  onlyPassage: '  – {text}',
};

const en: typeof vi = {
  documentsCompared: '{agreed} figures and dates are the same in both; {differ} differ.',
  onlyIn: 'Only in {file} (sentences with figures: {count}):',
  onlyPassage: '  – {text}',
};

export const compareWords = { vi, en };
