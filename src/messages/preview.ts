// Texts of contact sheets, and of the lines that say where they were written.
import type { Lang } from './message.js';

const vi = {
  theme: 'Giao diện {name}',
  themes: '{count} giao diện',
  written: 'Đã ghi: {files}',
  looking: 'giao diện {name}',
  drawing: 'vẽ bảng xem thử',
  made: 'Đã tạo giao diện {name}: {file}',
  next: [
    'Bước tiếp theo:',
    '  1. Sửa {file}: bỏ dấu # ở dòng muốn dùng.',
    '  2. Xem thử:  decuong provinces preview {word}',
    '  3. Dùng:     decuong build de-cuong.yaml --province {word}',
    '     hoặc trong đề cương (đường dẫn tính từ thư mục của đề cương):  province: {path}',
  ],
};
const en: typeof vi = {
  theme: 'Theme {name}',
  themes: '{count} themes',
  written: 'Written: {files}',
  looking: 'theme {name}',
  drawing: 'drawing the sheet',
  made: 'Made the theme {name}: {file}',
  next: [
    'Next:',
    '  1. Edit {file}: take the # away from lines to use.',
    '  2. Look:   decuong provinces preview {word}',
    '  3. Use it: decuong build outline.yaml --province {word}',
    '     or in the outline (the path is taken from the outline’s folder):  province: {path}',
  ],
};

export const previewWords: Record<Lang, typeof vi> = { vi, en };
