// The table of commands: what each accepts, its help text, and where its code is (loaded when run).
import type { Command } from './command.js';
import type { OptionName } from './options.js';

/** Options common to all commands. */
export const COMMON: readonly OptionName[] = ['json', 'quiet', 'help'];

export const COMMANDS = {
  build: {
    words: {
      vi: 'dựng bài trình chiếu và tài liệu từ đề cương',
      en: 'build decks and papers from outlines',
    },
    operands: '<outline.yaml>…',
    atLeast: 1,
    atMost: Number.POSITIVE_INFINITY,
    options: [
      'province',
      'formats',
      'minutes',
      'out',
      'templates',
      'mode',
      'scale',
      'handout',
      'handout-print',
      'pdf-notes',
      'watch',
      'open',
      'browser',
    ],
    examples: [
      {
        line: 'decuong build de-cuong.yaml',
        words: {
          vi: 'HTML, Markdown, PDF và ảnh vào output/',
          en: 'HTML, Markdown, PDF and pictures in output/',
        },
      },
      {
        line: 'decuong build de-cuong.yaml --province "Bắc Kạn" --formats pptx,handout',
        words: {
          vi: 'PowerPoint và tài liệu phát tay, giao diện Thái Nguyên',
          en: 'PowerPoint and handout in the look of Thái Nguyên',
        },
      },
      {
        line: 'decuong build de-cuong.yaml --minutes 20 --mode dark',
        words: { vi: 'bản rút gọn 20 phút cho phòng tối', en: 'a cut of 20 minutes for a dark hall' },
      },
      {
        line: 'decuong build de-cuong.yaml --watch --open',
        words: {
          vi: 'vừa sửa vừa xem: mỗi lần lưu, trang đang mở đổi theo',
          en: 'write and watch: the open page follows each save',
        },
      },
      {
        line: 'decuong build *.yaml --province all --formats pdf',
        words: { vi: 'mọi đề cương, mọi tỉnh, thành phố', en: 'every outline for every province' },
      },
    ],
    load: () => import('./build.js'),
  },
  import: {
    words: {
      vi: 'đọc tài liệu gốc (docx, pdf, md, html, txt) thành đề cương',
      en: 'read a document (docx, pdf, md, html, txt) into an outline',
    },
    operands: '<document>',
    atLeast: 1,
    atMost: 1,
    options: ['out', 'force'],
    examples: [
      {
        line: 'decuong import de-cuong.docx',
        words: {
          vi: 'ghi de-cuong.yaml vào thư mục hiện tại',
          en: 'writes de-cuong.yaml in the working directory',
        },
      },
      {
        line: 'decuong import de-cuong.pdf --out outlines/bac-son.yaml',
        words: { vi: 'ghi vào tệp được chỉ định', en: 'writes the file that is named' },
      },
    ],
    load: () => import('./import.js'),
  },
  check: {
    words: {
      vi: 'kiểm tra đề cương, và đối chiếu với tài liệu gốc',
      en: 'check an outline, also against its document',
    },
    operands: '<outline.yaml>',
    atLeast: 1,
    atMost: 1,
    options: ['source', 'strict', 'report', 'force'],
    examples: [
      {
        line: 'decuong check de-cuong.yaml',
        words: {
          vi: 'mọi lỗi cùng một lúc, kèm dòng và cột',
          en: 'all problems at once, with line and column',
        },
      },
      {
        line: 'decuong check de-cuong.yaml --source de-cuong.docx',
        words: {
          vi: 'đối chiếu số liệu, ngày tháng với tài liệu gốc',
          en: 'compares figures and dates with the document',
        },
      },
      {
        line: 'decuong check de-cuong.yaml --source de-cuong.docx --source bao-cao.pdf --strict',
        words: {
          vi: 'chấp nhận ý có trong một trong hai tài liệu; cảnh báo cũng tính là lỗi',
          en: 'a statement may come from either document; warnings count as errors',
        },
      },
      {
        line: 'decuong check de-cuong.yaml --source de-cuong.docx --report doi-chieu.html',
        words: {
          vi: 'thêm một trang đối chiếu để gửi người rà soát',
          en: 'also a page with both side by side, for a reviewer',
        },
      },
    ],
    load: () => import('./check.js'),
  },
  compare: {
    words: {
      vi: 'so hai tài liệu: chỗ ghi khác nhau về cùng một việc',
      en: 'compare two documents: where they state one thing differently',
    },
    operands: '<document> <document>',
    atLeast: 2,
    atMost: 2,
    options: ['strict'],
    examples: [
      {
        line: 'decuong compare de-cuong.docx bao-cao.pdf',
        words: {
          vi: 'số liệu, ngày tháng khác nhau, kèm câu của cả hai bên',
          en: 'figures and dates that differ, with both sentences',
        },
      },
    ],
    load: () => import('./compare.js'),
  },
  provinces: {
    words: {
      vi: 'liệt kê, xem thử giao diện của 34 tỉnh, thành phố, hoặc tạo giao diện riêng',
      en: 'list, preview or make the looks of provinces and cities',
    },
    operands: '[new <name> | preview [<name>|<path>|all]]',
    atLeast: 0,
    atMost: 2,
    options: ['from', 'out', 'mode', 'layout', 'browser'],
    examples: [
      { line: 'decuong provinces', words: { vi: 'tên, mã và bảng màu', en: 'names, codes and colours' } },
      {
        line: 'decuong provinces new "Huyện Bắc Sơn" --from lang-son',
        words: {
          vi: 'tạo thư mục huyen-bac-son với tệp theme.yaml có chú giải',
          en: 'makes the folder huyen-bac-son with a commented theme.yaml',
        },
      },
      {
        line: 'decuong provinces preview ./huyen-bac-son',
        words: {
          vi: 'mọi kiểu trang trong một giao diện: HTML, PDF, PNG',
          en: 'all layouts in one theme, as HTML, PDF and PNG',
        },
      },
      {
        line: 'decuong provinces preview all --layout quote --mode dark',
        words: { vi: 'một kiểu trang trong cả 34 giao diện', en: 'one layout in all 34 themes' },
      },
    ],
    load: () => import('./provinces.js'),
  },
  doctor: {
    words: {
      vi: 'kiểm tra máy: Node, trình duyệt, phông chữ, quyền ghi',
      en: 'examine the machine: Node, browser, fonts, write access',
    },
    operands: '',
    atLeast: 0,
    atMost: 0,
    options: ['out', 'browser'],
    examples: [
      {
        line: 'decuong doctor',
        words: { vi: 'và dựng thử một trang chiếu', en: 'and lays out one slide for trial' },
      },
    ],
    load: () => import('./doctor.js'),
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;
