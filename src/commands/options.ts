// Command-line options, declared once: kind, default, allowed values and help text.
import { LAYOUTS } from '../deck/model.js';
import { type ExportOptions, FORMATS, type Format } from '../export/exporter.js';
import type { Words } from '../messages/message.js';
import type { Mode } from '../theme/model.js';

interface Described {
  words: Words;
  short?: string;
  /** Placeholder for the value in help: "<dir>". */
  value?: string;
}
export type Option =
  | ({ kind: 'flag' } & Described)
  | ({ kind: 'text'; default?: string } & Described)
  /** May be given several times. */
  | ({ kind: 'texts'; default: readonly string[] } & Described)
  | ({ kind: 'number'; min: number; max: number; default?: number } & Described)
  | ({ kind: 'choice'; allowed: readonly string[]; default?: string } & Described)
  /** A comma-separated list; `all` means every allowed value. `meant` maps other words to the value to suggest. */
  | ({
      kind: 'choices';
      allowed: readonly string[];
      default: readonly string[];
      meant: ReadonlyMap<string, string>;
    } & Described);

const HANDOUTS: readonly `${ExportOptions['handout']}`[] = ['1', '2', '3', '4', '6'];
const PRINTS: readonly ExportOptions['handoutPrint'][] = ['colour', 'bw'];
const MODES: readonly Mode[] = ['light', 'dark', 'contrast'];
const DEFAULT_FORMATS: readonly Format[] = ['html', 'md', 'pdf', 'png'];

/** Words people use for formats: the program that opens them, or their purpose. */
const FORMAT_WORDS: Readonly<Partial<Record<Format, string>>> = {
  html: 'htm web website page trình-duyệt',
  md: 'markdown marp mdown text txt',
  pdf: 'acrobat print in',
  png: 'image images picture pictures slides ảnh hình',
  jpeg: 'jpg jpe',
  pptx: 'powerpoint ppt pptm odp slideshow',
  handout: 'handouts phát-tay',
  booklet: 'docx word doc document tài-liệu',
  social: 'zip cards card zalo facebook share chia-sẻ thẻ',
  script: 'notes speaker speech lời-dẫn kịch-bản',
};
const MEANT_FORMATS = new Map(
  Object.entries(FORMAT_WORDS).flatMap(([format, called]) =>
    called.split(' ').map((word) => [word.replace('-', ' '), format] as const),
  ),
);

const NONE: readonly string[] = [];

export const OPTIONS = {
  province: {
    kind: 'text',
    short: 'p',
    value: '<name>|all',
    words: {
      vi: 'giao diện của tỉnh, thành phố (cả tên cũ), hoặc đường dẫn tới thư mục giao diện; all: tất cả',
      en: 'the look of a province (a former name will do), or a path to a theme folder; all: every one',
    },
  },
  formats: {
    kind: 'choices',
    short: 'f',
    value: '<list>|all',
    allowed: FORMATS,
    default: DEFAULT_FORMATS,
    meant: MEANT_FORMATS,
    words: { vi: 'các định dạng, cách nhau bằng dấu phẩy', en: 'formats, set apart by commas' },
  },
  minutes: {
    kind: 'number',
    short: 'm',
    value: '<n>',
    min: 1,
    max: 600,
    words: {
      vi: 'rút gọn cho buổi họp n phút; phần lược bỏ chuyển vào lời dẫn',
      en: 'a shorter cut for a meeting of n minutes; what is left out goes to the notes',
    },
  },
  templates: {
    kind: 'text',
    value: '<dir>',
    words: {
      vi: 'thư mục mẫu trang chiếu (.hbs) dùng thay cho mẫu có sẵn',
      en: 'folder of slide templates (.hbs) used before the shipped ones',
    },
  },
  out: {
    kind: 'text',
    short: 'o',
    value: '<path>',
    words: { vi: 'nơi ghi kết quả', en: 'where the result is written' },
  },
  mode: {
    kind: 'choice',
    value: '<mode>',
    allowed: MODES,
    default: 'light',
    words: {
      vi: 'nền sáng, nền tối (phòng tối), hoặc tương phản cao (máy chiếu cũ)',
      en: 'light, dark (for a dark hall) or high contrast (for an old projector)',
    },
  },
  layout: {
    kind: 'choice',
    value: '<layout>',
    allowed: LAYOUTS,
    words: {
      vi: 'chỉ xem một kiểu trang (với all: trang bìa nếu không chọn)',
      en: 'show one layout only (with all: the cover if none is named)',
    },
  },
  from: {
    kind: 'text',
    value: '<name>',
    words: {
      vi: 'giao diện gốc: tên tỉnh, thành phố, hoặc đường dẫn tới thư mục giao diện khác',
      en: 'the theme to extend: a province’s name, or a path to another theme folder',
    },
  },
  scale: {
    kind: 'number',
    value: '<n>',
    min: 0.25,
    max: 4,
    default: 1,
    words: {
      vi: 'cỡ ảnh: 1 là 1280 × 720 điểm ảnh, 2 là 2560 × 1440',
      en: 'size of pictures: 1 gives 1280 × 720 pixels, 2 gives 2560 × 1440',
    },
  },
  handout: {
    kind: 'choice',
    value: '<n>',
    allowed: HANDOUTS,
    default: '3',
    words: { vi: 'số trang chiếu trên một trang tài liệu phát tay', en: 'slides on a page of the handout' },
  },
  'handout-print': {
    kind: 'choice',
    value: '<print>',
    allowed: PRINTS,
    default: 'colour',
    words: {
      vi: 'in màu, hoặc đen trắng tiết kiệm mực (bw)',
      en: 'in colour, or in black and white with little ink (bw)',
    },
  },
  'pdf-notes': {
    kind: 'flag',
    words: { vi: 'đưa lời dẫn vào PDF dưới dạng ghi chú', en: 'put the notes into the PDF as annotations' },
  },
  source: {
    kind: 'texts',
    value: '<document>',
    default: NONE,
    words: {
      vi: 'tài liệu gốc để đối chiếu từng câu, số liệu, ngày tháng; ghi nhiều lần nếu có nhiều tài liệu',
      en: 'the document to compare sentences, figures and dates with; several: name it several times',
    },
  },
  report: {
    kind: 'text',
    value: '<file.html>',
    words: {
      vi: 'ghi thêm một trang HTML đặt đề cương và tài liệu cạnh nhau, để gửi người rà soát',
      en: 'also write an HTML page with outline and document side by side, for a reviewer',
    },
  },
  strict: {
    kind: 'flag',
    words: {
      vi: 'coi cảnh báo là lỗi (mã thoát 1)',
      en: 'take warnings for errors (exit code 1)',
    },
  },
  force: {
    kind: 'flag',
    words: { vi: 'ghi đè lên tệp đã có', en: 'write over a file that is there' },
  },
  watch: {
    kind: 'flag',
    short: 'w',
    words: {
      vi: 'dựng lại mỗi khi đề cương được lưu, cho đến khi bấm Ctrl-C',
      en: 'build again whenever the outline is saved, until Ctrl-C',
    },
  },
  open: {
    kind: 'flag',
    words: {
      vi: 'với --watch: mở bài trình chiếu trong trình duyệt; trang mở đổi theo từng lần lưu',
      en: 'with --watch: open the deck in the browser; the open page follows each save',
    },
  },
  browser: {
    kind: 'text',
    value: '<path>|bundled',
    words: { vi: 'trình duyệt dùng để dựng trang', en: 'the browser that lays the slides out' },
  },
  json: {
    kind: 'flag',
    words: {
      vi: 'in kết quả ra stdout dưới dạng một tài liệu JSON',
      en: 'print the result on stdout as one JSON document',
    },
  },
  quiet: {
    kind: 'flag',
    short: 'q',
    words: { vi: 'chỉ in lỗi', en: 'print errors only' },
  },
  help: { kind: 'flag', short: 'h', words: { vi: 'xem trợ giúp', en: 'show this help' } },
  version: { kind: 'flag', short: 'V', words: { vi: 'xem phiên bản', en: 'show the version' } },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

type ValueOf<O extends Option> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'texts' }
    ? string[]
    : O extends { kind: 'choices'; allowed: readonly (infer A)[] }
      ? A[]
      : O extends { kind: 'choice'; allowed: readonly (infer A)[] }
        ? O extends { default: string }
          ? A
          : A | undefined
        : O extends { kind: 'number'; default: number }
          ? number
          : O extends { kind: 'number' }
            ? number | undefined
            : string | undefined;

/** The value of every option; its default if not given on the command line. */
export type Values = { -readonly [N in OptionName]: ValueOf<(typeof OPTIONS)[N]> };
