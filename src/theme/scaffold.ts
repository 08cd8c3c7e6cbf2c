// A name and a province to start from → the files of a new theme folder, with comments. Pure; the caller writes
// them.
import type { Lang } from '../messages/message.js';
import { slugOf } from '../platform/text.js';
import { FRAME_NAMES } from './motifs/frames/names.js';
import { MOTIF_NAMES, SPRIG_NAMES } from './motifs/names.js';
import type { ProvinceInfo } from './provinces.js';

/** The theme to extend; `slug` may be a path to its folder. */
export type Parent = Pick<ProvinceInfo, 'slug' | 'sprig'> & {
  palette: Pick<ProvinceInfo['palette'], 'deep' | 'primary' | 'accent' | 'bloom'>;
  motif: string;
  frame: string;
};

export interface Scaffold {
  /** Name of the folder. */
  slug: string;
  files: { path: string; text: string }[];
}

/** The same sentences in both languages. `#` and the key's own line are added where they are used. */
const TEXT = {
  vi: {
    head: 'Giao diện riêng. Chỉ viết những gì khác với giao diện gốc; xóa dấu # ở đầu dòng để dùng dòng đó.',
    use: 'Dùng trong đề cương:  province: ./{slug}   hoặc:  decuong build de-cuong.yaml --province ./{slug}',
    from: 'Giao diện gốc: tên một tỉnh, thành phố, hoặc đường dẫn tới một thư mục giao diện khác (../tinh).',
    lines: 'Các dòng tên in trên bìa, nhiều nhất ba dòng.',
    palette:
      'Màu: # và sáu chữ số. deep là nền trang bìa, primary là chữ nhấn trên nền giấy, accent là chữ nhấn trên nền deep,',
    palette2: 'bloom là màu hoa và nét phụ. Cặp màu khó đọc bị từ chối, kèm màu gần nhất đạt yêu cầu.',
    motif: 'Phong cảnh dưới chân trang bìa:',
    sprig: 'Cành hoa:',
    frame: 'Khung các trang nội dung (giấy, diềm, chỗ của phong cảnh):',
    pictures:
      'Ảnh để trong thư mục này. Biểu trưng: PNG hoặc SVG. Ảnh nền bìa: JPEG, PNG hoặc WebP, rộng từ 1920 px.',
    fonts: 'Phông chữ để trong thư mục này (woff2, ttf, otf), phải có đủ dấu tiếng Việt.',
    why: 'Vì sao chọn màu và phong cảnh này: một câu mỗi thứ tiếng.',
  },
  en: {
    head: 'A theme of your own. State only what differs from the theme it extends; take a # away to use its line.',
    use: 'In an outline:  province: ./{slug}   or:  decuong build outline.yaml --province ./{slug}',
    from: 'The theme underneath: the name of a province or city, or a path to another theme folder (../province).',
    lines: 'Name lines on the cover, three at most.',
    palette:
      'Colours: # and six digits. deep is the ground of covers, primary the emphasis on paper, accent the emphasis on deep,',
    palette2:
      'bloom flowers and lesser lines. A pair that cannot be read is refused, with the nearest colour that passes.',
    motif: 'The landscape at the foot of covers:',
    sprig: 'A branch in flower:',
    frame: 'The frame of content slides (paper, edge, place of the landscape):',
    pictures:
      'Pictures lie in this folder. Logo: PNG or SVG. Photograph for the cover: JPEG, PNG or WebP, 1920 px wide or more.',
    fonts: 'Fonts lie in this folder (woff2, ttf, otf) and need full Vietnamese.',
    why: 'Where the colours and the landscape come from, one sentence in each language.',
  },
} satisfies Record<Lang, Record<string, string>>;

/**
 * Creates `theme.yaml`, with every optional key commented out and set to the parent's value.
 * @param name printed on the cover ("Huyện Bắc Sơn")
 * @param from unit to extend; undefined for the base theme
 */
export function scaffoldTheme(name: string, from: Parent | undefined, lang: Lang): Scaffold {
  const slug = slugOf(name) || 'theme';
  const texts = TEXT[lang];
  const palette = from?.palette ?? {
    deep: '#2B1B16',
    primary: '#8F2A1C',
    accent: '#EBB94E',
    bloom: '#DDB794',
  };
  const lines = [
    `# ${texts.head}`,
    `# ${texts.use.replaceAll('{slug}', slug)}`,
    '',
    `# ${texts.from}`,
    from ? `extends: ${from.slug}` : '# extends: lang-son',
    `name: ${quoted(name)}`,
    '',
    `# ${texts.lines}`,
    `nameLines: [${quoted(name)}]`,
    '',
    `# ${texts.palette}`,
    `# ${texts.palette2}`,
    '# palette:',
    `#   deep: "${palette.deep}"`,
    `#   primary: "${palette.primary}"`,
    `#   accent: "${palette.accent}"`,
    `#   bloom: "${palette.bloom}"`,
    '',
    ...wrapped(`${texts.motif} ${MOTIF_NAMES.join(', ')}.`),
    `# motif: ${from?.motif ?? 'drum-hills'}`,
    `# ${texts.sprig} ${SPRIG_NAMES.join(', ')}.`,
    `# sprig: ${from?.sprig ?? 'none'}`,
    ...wrapped(`${texts.frame} ${FRAME_NAMES.join(', ')}.`),
    `# frame: ${from?.frame ?? 'plain'}`,
    '',
    `# ${texts.pictures}`,
    '# logo: logo.png',
    '# photograph: bia.jpg',
    '',
    `# ${texts.fonts}`,
    '# fonts:',
    '#   display: tieu-de.woff2',
    '#   text: [chu-thuong.woff2, chu-dam.woff2]',
    '',
    `# ${texts.why}`,
    '# why:',
    '#   vi: …',
    '#   en: …',
    '',
  ];
  return { slug, files: [{ path: 'theme.yaml', text: lines.join('\n') }] };
}

/** A quoted YAML string; JSON quoting keeps any name inside it. */
const quoted = (text: string): string => JSON.stringify(text.normalize('NFC').replace(/\s+/g, ' ').trim());

/** Wraps a long comment to 110 characters per line. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 108) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines;
}
