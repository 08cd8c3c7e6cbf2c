// The theme stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const themeMessages = {
  'theme/unknown': {
    severity: 'error',
    message: {
      vi: 'Không có tỉnh, thành phố hay giao diện nào tên “{name}”',
      en: 'There is no province, city or theme named “{name}”',
    },
    hint: {
      vi: 'Xem danh sách bằng: decuong provinces. Thư mục giao diện riêng phải viết có dấu gạch chéo: ./{name}',
      en: 'List them with: decuong provinces. A theme folder of your own is written with a slash: ./{name}',
    },
  },
  'theme/unknown-near': {
    severity: 'error',
    message: {
      vi: 'Không có tỉnh, thành phố hay giao diện nào tên “{name}”; gần nhất là “{nearest}” ({slug})',
      en: 'There is no province, city or theme named “{name}”; the nearest is “{nearest}” ({slug})',
    },
    hint: {
      vi: 'Viết “{nearest}”, hoặc xem danh sách bằng: decuong provinces',
      en: 'Write “{nearest}”, or list them with: decuong provinces',
    },
  },
  'theme/former': {
    severity: 'info',
    message: {
      vi: '{former} nay thuộc {present} (từ 01/7/2025): dùng giao diện {slug}',
      en: '{former} is part of {present} since 1 July 2025: the theme {slug} is used',
    },
  },
  'theme/former-own': {
    severity: 'info',
    message: {
      vi: '{former} nay thuộc {present} (từ 01/7/2025): dùng giao diện {slug}',
      en: '{former} is part of {present} since 1 July 2025: the theme {slug} is used',
    },
    hint: {
      vi: 'Muốn dùng giao diện riêng của {former}, viết “former:{own}”',
      en: 'For the look of {former} itself, write “former:{own}”',
    },
  },
  'theme/no-file': {
    severity: 'error',
    message: { vi: 'Không đọc được tệp giao diện {file}', en: 'The theme file {file} cannot be read' },
    hint: {
      vi: 'Thư mục giao diện phải có tệp theme.yaml; tạo mới bằng: decuong provinces new <tên>',
      en: 'A theme folder has to hold theme.yaml; make one with: decuong provinces new <name>',
    },
  },
  'theme/outside': {
    severity: 'error',
    message: {
      vi: 'Tệp giao diện {file} là liên kết ra ngoài thư mục của nó',
      en: 'The theme file {file} is a link out of its own folder',
    },
    hint: { vi: 'Chép tệp vào thư mục giao diện', en: 'Copy the file into the theme folder' },
  },
  'theme/unknown-key': {
    severity: 'error',
    message: { vi: 'Không có khóa “{key}” trong tệp giao diện', en: 'A theme file has no key “{key}”' },
    hint: {
      vi: 'Gần nhất: {nearest}. Các khóa dùng được: {allowed}',
      en: 'Nearest: {nearest}. Allowed: {allowed}',
    },
  },
  'theme/missing-key': {
    severity: 'error',
    message: { vi: 'Thiếu khóa “{key}”', en: 'The key “{key}” is missing' },
  },
  'theme/choice': {
    severity: 'error',
    message: { vi: '“{value}” không dùng được cho “{key}”', en: '“{value}” is not a value of “{key}”' },
    hint: {
      vi: 'Gần nhất: {nearest}. Các giá trị dùng được: {allowed}',
      en: 'Nearest: {nearest}. Allowed: {allowed}',
    },
  },
  'theme/colour': {
    severity: 'error',
    message: { vi: '“{value}” ở “{key}” không phải là màu', en: '“{value}” at “{key}” is not a colour' },
    hint: {
      vi: 'Viết màu bằng dấu # và sáu chữ số thập lục phân, trong dấu nháy: "#98192C"',
      en: 'Write a colour as # and six hexadecimal digits, in quotes: "#98192C"',
    },
  },
  'theme/value': {
    severity: 'error',
    message: {
      vi: 'Giá trị “{value}” của “{key}” không đúng; cần: {expected}',
      en: 'The value “{value}” of “{key}” does not fit; expected: {expected}',
    },
  },
  'theme/extends-cycle': {
    severity: 'error',
    message: {
      vi: 'Các giao diện kế thừa lẫn nhau thành vòng: {chain}',
      en: 'Themes extend each other in a circle: {chain}',
    },
    hint: {
      vi: 'Bỏ “extends” ở một trong các giao diện đó',
      en: 'Take “extends” out of one of them',
    },
  },
  'theme/contrast': {
    severity: 'error',
    message: {
      vi: 'Chữ màu {text} ({colour}) trên nền {ground} ({on}) chỉ đạt độ tương phản {ratio}:1; cần ít nhất {required}:1',
      en: 'Text in {text} ({colour}) on {ground} ({on}) has a contrast of {ratio}:1; it needs {required}:1',
    },
    hint: {
      vi: 'Màu gần nhất đạt yêu cầu cho {text}: {nearest}',
      en: 'The nearest colour that passes for {text}: {nearest}',
    },
  },
  'theme/missing-glyph': {
    severity: 'warning',
    message: {
      vi: '{count} ký tự không có trong phông chữ kèm theo: {characters}',
      en: '{count} characters are in none of the embedded fonts: {characters}',
    },
    hint: {
      vi: 'Chúng có thể không hiện ra, hoặc mỗi máy hiện một kiểu; nên thay bằng ký tự khác',
      en: 'They may be missing, or look different on each machine; better use others',
    },
  },
  'theme/font-missing': {
    severity: 'error',
    message: { vi: 'Không tìm thấy tệp phông chữ {file}', en: 'The font file {file} is not there' },
    hint: {
      vi: 'Đường dẫn tính từ thư mục chứa theme.yaml',
      en: 'Paths start at the folder that holds theme.yaml',
    },
  },
  'theme/font-outside': {
    severity: 'error',
    message: {
      vi: 'Tệp phông chữ {file} nằm ngoài thư mục giao diện',
      en: 'The font file {file} lies outside the theme folder',
    },
    hint: { vi: 'Chép tệp vào thư mục giao diện', en: 'Copy the file into the theme folder' },
  },
  'theme/font-size': {
    severity: 'error',
    message: {
      vi: 'Tệp phông chữ {file} lớn hơn {megabytes} MB',
      en: 'The font file {file} is over {megabytes} MB',
    },
  },
  'theme/font-format': {
    severity: 'error',
    message: {
      vi: 'Tệp {file} không phải phông chữ đọc được (woff2, ttf, otf)',
      en: 'The file {file} is not a readable font (woff2, ttf, otf)',
    },
  },
  'theme/font-vietnamese': {
    severity: 'warning',
    message: {
      vi: 'Phông {file} thiếu {count} chữ tiếng Việt: {characters}',
      en: 'The font {file} lacks {count} Vietnamese letters: {characters}',
    },
    hint: {
      vi: 'Các chữ đó sẽ hiện bằng phông kèm theo; nên chọn phông có đủ dấu tiếng Việt',
      en: 'Those letters are drawn with a shipped font; better choose a font with full Vietnamese',
    },
  },
  'theme/picture-missing': {
    severity: 'error',
    message: { vi: 'Không tìm thấy ảnh {file}', en: 'The picture {file} is not there' },
    hint: {
      vi: 'Đường dẫn tính từ thư mục chứa theme.yaml',
      en: 'Paths start at the folder that holds theme.yaml',
    },
  },
  'theme/picture-outside': {
    severity: 'error',
    message: {
      vi: 'Ảnh {file} nằm ngoài thư mục giao diện',
      en: 'The picture {file} lies outside the theme folder',
    },
    hint: { vi: 'Chép ảnh vào thư mục giao diện', en: 'Copy the picture into the theme folder' },
  },
  'theme/picture-size': {
    severity: 'error',
    message: { vi: 'Ảnh {file} lớn hơn {megabytes} MB', en: 'The picture {file} is over {megabytes} MB' },
    hint: { vi: 'Lưu lại ảnh với kích thước nhỏ hơn', en: 'Save it smaller' },
  },
  'theme/picture-format': {
    severity: 'error',
    message: {
      vi: 'Ảnh {file} không thuộc loại dùng được: {formats}',
      en: 'The picture {file} is none of the kinds allowed: {formats}',
    },
  },
  'theme/picture-broken': {
    severity: 'error',
    message: {
      vi: 'Ảnh {file} bị hỏng hoặc quá lớn để giải mã',
      en: 'The picture {file} is damaged or too large to decode',
    },
  },
  'theme/picture-small': {
    severity: 'warning',
    message: {
      vi: 'Ảnh nền {file} chỉ rộng {width} px, sẽ bị nhòe trên màn chiếu',
      en: 'The photograph {file} is only {width} px wide and will look soft on a screen',
    },
    hint: {
      vi: 'Dùng ảnh rộng từ {least} px, tốt nhất 1920 px',
      en: 'Use one of {least} px or more, best 1920 px',
    },
  },
} as const satisfies Messages;
