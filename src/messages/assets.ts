// The assets stage's diagnostics (pictures and charts), in Vietnamese and English.
import type { Messages } from './message.js';

export const assetsMessages = {
  'assets/image-missing': {
    severity: 'error',
    message: { en: 'The picture "{src}" is not there.', vi: 'Không tìm thấy ảnh "{src}".' },
    hint: {
      en: 'Paths are relative to the outline’s own folder: {dir}',
      vi: 'Đường dẫn tính từ thư mục chứa đề cương: {dir}',
    },
  },
  'assets/image-outside': {
    severity: 'error',
    message: {
      en: 'The picture "{src}" lies outside the outline’s folder and is not read.',
      vi: 'Ảnh "{src}" nằm ngoài thư mục của đề cương nên không được đọc.',
    },
    hint: {
      en: 'Copy the picture into {dir} (links that lead outside count as outside).',
      vi: 'Hãy chép ảnh vào {dir} (liên kết trỏ ra ngoài cũng coi là bên ngoài).',
    },
  },
  'assets/image-too-large': {
    severity: 'error',
    message: {
      en: 'The picture "{src}" is too large: {size}; at most {limit} are read.',
      vi: 'Ảnh "{src}" quá lớn: {size}; chỉ đọc tối đa {limit}.',
    },
    hint: {
      en: 'Save a smaller copy (1920 px wide is enough for a projector).',
      vi: 'Hãy lưu một bản nhỏ hơn (chiều ngang 1920 điểm ảnh là đủ cho máy chiếu).',
    },
  },
  'assets/image-too-heavy': {
    severity: 'error',
    message: {
      en: 'The drawing "{src}" is too heavy: at most {elements} shapes and {seconds} seconds are given to one.',
      vi: 'Bản vẽ "{src}" quá nặng: mỗi bản vẽ chỉ được có tối đa {elements} hình và vẽ trong {seconds} giây.',
    },
    hint: {
      en: 'Save it as a PNG picture, or take out filters and shapes that are not seen.',
      vi: 'Hãy lưu bản vẽ thành ảnh PNG, hoặc bỏ bớt bộ lọc và những hình không nhìn thấy.',
    },
  },
  'assets/image-other-kind': {
    severity: 'info',
    message: {
      en: 'The picture "{src}" was read as {found}, which its name does not say.',
      vi: 'Ảnh "{src}" được đọc theo nội dung là {found}, khác với đuôi tên tệp.',
    },
    hint: {
      en: 'Nothing to do; other programs may ask for the right ending.',
      vi: 'Không cần làm gì; một số chương trình khác có thể đòi đúng đuôi tên tệp.',
    },
  },
  'assets/image-unread-kind': {
    severity: 'error',
    message: {
      en: 'The file "{src}" is a {found} file, which is not read as a picture.',
      vi: 'Tệp "{src}" thuộc loại {found}, không đọc được làm ảnh.',
    },
    hint: {
      en: 'Open it in a picture program and save it again as JPEG or PNG.',
      vi: 'Hãy mở bằng chương trình xem ảnh rồi lưu lại dạng JPEG hoặc PNG.',
    },
  },
  'assets/image-not': {
    severity: 'error',
    message: {
      en: 'The file "{src}" is not an image, though its name says so.',
      vi: 'Tệp "{src}" không phải là ảnh, dù tên tệp ghi là ảnh.',
    },
    hint: {
      en: 'Give the path of a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG file.',
      vi: 'Hãy ghi đường dẫn tới một tệp JPEG, PNG, WebP, AVIF, GIF, TIFF hoặc SVG.',
    },
  },
  'assets/image-web': {
    severity: 'error',
    message: {
      en: 'Pictures from the web are not fetched: "{src}".',
      vi: 'Không tải ảnh từ mạng: "{src}".',
    },
    hint: {
      en: 'Download the picture into {dir} and give its file name as src.',
      vi: 'Hãy tải ảnh về thư mục {dir} rồi ghi tên tệp vào src.',
    },
  },
  'assets/image-small': {
    severity: 'warning',
    message: {
      en: 'The picture "{src}" has only {width} × {height} px and looks coarse where it stands.',
      vi: 'Ảnh "{src}" chỉ có {width} × {height} điểm ảnh, phóng lên sẽ kém nét.',
    },
    hint: {
      en: 'Use an original at least {least} px wide, or give the picture a smaller place.',
      vi: 'Hãy dùng bản gốc rộng ít nhất {least} điểm ảnh, hoặc cho ảnh một chỗ nhỏ hơn.',
    },
  },
  'assets/image-broken': {
    severity: 'error',
    message: {
      en: 'The picture "{src}" cannot be decoded: {cause}',
      vi: 'Không giải mã được ảnh "{src}": {cause}',
    },
    hint: {
      en: 'Save it again as JPEG or PNG.',
      vi: 'Hãy lưu lại ảnh dạng JPEG hoặc PNG.',
    },
  },
} as const satisfies Messages;
