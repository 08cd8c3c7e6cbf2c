// The render stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const renderMessages = {
  'render/no-browser-windows': {
    severity: 'error',
    message: {
      en: 'No browser was found to draw the slides.',
      vi: 'Không tìm thấy trình duyệt để dựng trang chiếu.',
    },
    hint: {
      en: 'Microsoft Edge comes with Windows; if it was removed, install Edge or Google Chrome, or name one with --browser "C:\\path\\to\\chrome.exe".',
      vi: 'Windows có sẵn Microsoft Edge; nếu đã bị gỡ, hãy cài Edge hoặc Google Chrome, hoặc chỉ rõ bằng --browser "C:\\đường\\dẫn\\chrome.exe".',
    },
  },
  'render/no-browser-macos': {
    severity: 'error',
    message: {
      en: 'No browser was found to draw the slides.',
      vi: 'Không tìm thấy trình duyệt để dựng trang chiếu.',
    },
    hint: {
      en: 'Install Google Chrome, Microsoft Edge or Chromium into Applications (for example: brew install --cask chromium), run "npx puppeteer browsers install chrome-headless-shell", or name one with --browser.',
      vi: 'Hãy cài Google Chrome, Microsoft Edge hoặc Chromium vào Applications (ví dụ: brew install --cask chromium), chạy "npx puppeteer browsers install chrome-headless-shell", hoặc chỉ rõ bằng --browser.',
    },
  },
  'render/no-browser-linux': {
    severity: 'error',
    message: {
      en: 'No browser was found to draw the slides.',
      vi: 'Không tìm thấy trình duyệt để dựng trang chiếu.',
    },
    hint: {
      en: 'On x64 run "npm install" without --omit=optional to get the shipped Chromium; else install one (apt install chromium, dnf install chromium; npx puppeteer browsers install chrome-headless-shell) or name it with --browser.',
      vi: 'Trên máy x64, chạy "npm install" (không kèm --omit=optional) để có Chromium đi kèm; nếu không, hãy cài (apt install chromium, dnf install chromium; npx puppeteer browsers install chrome-headless-shell) hoặc chỉ rõ bằng --browser.',
    },
  },
  'render/browser-not-found': {
    severity: 'error',
    message: {
      en: 'The named browser is not a program that can be run: {path}',
      vi: 'Trình duyệt được chỉ định không phải là chương trình chạy được: {path}',
    },
    hint: {
      en: 'Correct --browser, DECUONG_BROWSER or PUPPETEER_EXECUTABLE_PATH, or leave it out to have one found.',
      vi: 'Hãy sửa --browser, DECUONG_BROWSER hoặc PUPPETEER_EXECUTABLE_PATH, hoặc bỏ đi để tự động tìm.',
    },
  },
  'render/browser-unpack-failed': {
    severity: 'error',
    message: {
      en: 'The shipped Chromium could not be unpacked: {reasonEn}',
      vi: 'Không giải nén được Chromium đi kèm: {reasonVi}',
    },
    hint: {
      en: 'About 200 MB are needed in ~/.cache or the folder for temporary files; set XDG_CACHE_HOME to another place.',
      vi: 'Cần khoảng 200 MB trong ~/.cache hoặc thư mục tạm; có thể đặt XDG_CACHE_HOME sang nơi khác.',
    },
  },
  'render/browser-start-failed': {
    severity: 'error',
    message: {
      en: 'The browser {path} does not start ({reasonEn}).',
      vi: 'Trình duyệt {path} không khởi động được ({reasonVi}).',
    },
    hint: {
      en: 'Run "decuong doctor", or name another browser with --browser.',
      vi: 'Hãy chạy "decuong doctor", hoặc chỉ định trình duyệt khác bằng --browser.',
    },
  },
  'render/browser-silent': {
    severity: 'error',
    message: {
      en: 'The browser {path} does not answer ({detail}).',
      vi: 'Trình duyệt {path} không phản hồi ({detail}).',
    },
    hint: {
      en: 'Run again; if it happens again, run "decuong doctor", or name another browser with --browser.',
      vi: 'Hãy chạy lại; nếu vẫn vậy, hãy chạy "decuong doctor", hoặc chỉ định trình duyệt khác bằng --browser.',
    },
  },
  'render/slide-too-heavy': {
    severity: 'error',
    message: {
      en: 'Slide {slide} ({path}) keeps the browser busy for more than {detail}; the deck was given up.',
      vi: 'Trang {slide} ({path}) khiến trình duyệt phải xử lý quá {detail}; đã dừng dựng bộ trang chiếu này.',
    },
    hint: {
      en: 'Divide or shorten what stands there.',
      vi: 'Hãy chia nhỏ hoặc rút gọn nội dung ở đó.',
    },
  },
  'render/step-too-heavy': {
    severity: 'error',
    message: {
      en: 'One step keeps the browser busy for more than {detail}; the deck was given up.',
      vi: 'Có một bước khiến trình duyệt phải xử lý quá {detail}; đã dừng dựng bộ trang chiếu này.',
    },
    hint: {
      en: 'Divide the outline, or build fewer formats at a time.',
      vi: 'Hãy chia đề cương thành nhiều tệp, hoặc xuất ít định dạng hơn mỗi lần.',
    },
  },
  'render/browser-other': {
    severity: 'info',
    message: {
      en: 'The browser {path} does not start ({reasonEn}); the shipped Chromium was used.',
      vi: 'Trình duyệt {path} không khởi động được ({reasonVi}); đã dùng Chromium đi kèm.',
    },
    hint: {
      en: 'To use another one, name it with --browser.',
      vi: 'Muốn dùng trình duyệt khác, hãy chỉ định bằng --browser.',
    },
  },
  'render/browser-died': {
    severity: 'error',
    message: {
      en: 'The browser ended while it drew the slides, also on a second try ({reasonEn}).',
      vi: 'Trình duyệt bị dừng khi đang dựng trang chiếu, kể cả khi thử lại ({reasonVi}).',
    },
    hint: {
      en: 'Close other programs to free memory and run again, or name another browser with --browser.',
      vi: 'Hãy đóng bớt chương trình để giải phóng bộ nhớ rồi chạy lại, hoặc chỉ định trình duyệt khác bằng --browser.',
    },
  },
  'render/temporary-missing': {
    severity: 'error',
    message: {
      en: 'The browser needs a folder for temporary files; {folder} is not there.',
      vi: 'Trình duyệt cần một thư mục tạm, nhưng không có thư mục {folder}.',
    },
    hint: {
      en: 'Make that folder, or set TMPDIR (on Windows: TEMP) to a folder that can be written and has {megabytes} MB free.',
      vi: 'Hãy tạo thư mục đó, hoặc đặt biến môi trường TMPDIR (trên Windows là TEMP) tới một thư mục ghi được và còn trống {megabytes} MB.',
    },
  },
  'render/temporary-no-permission': {
    severity: 'error',
    message: {
      en: 'The browser needs a folder for temporary files; {folder} cannot be written.',
      vi: 'Trình duyệt cần một thư mục tạm, nhưng không ghi được vào {folder}.',
    },
    hint: {
      en: 'Check the folder’s permissions, or set TMPDIR (on Windows: TEMP) to a folder that can be written and has {megabytes} MB free.',
      vi: 'Hãy kiểm tra quyền ghi của thư mục, hoặc đặt biến môi trường TMPDIR (trên Windows là TEMP) tới một thư mục ghi được và còn trống {megabytes} MB.',
    },
  },
  'render/temporary-full': {
    severity: 'error',
    message: {
      en: 'The browser needs room for temporary files; the disk of {folder} is full.',
      vi: 'Trình duyệt cần chỗ cho tệp tạm, nhưng ổ đĩa chứa {folder} đã đầy.',
    },
    hint: {
      en: 'Free some space there, or set TMPDIR (on Windows: TEMP) to a folder on another disk with {megabytes} MB free.',
      vi: 'Hãy giải phóng dung lượng ở đó, hoặc đặt biến môi trường TMPDIR (trên Windows là TEMP) tới một thư mục ở ổ đĩa khác còn trống {megabytes} MB.',
    },
  },
  'render/file-limit': {
    severity: 'error',
    message: {
      en: 'The system lets this program write files of {limit} MB at most; the browser cannot work with that.',
      vi: 'Hệ thống chỉ cho chương trình này ghi tệp tối đa {limit} MB; trình duyệt không chạy được với mức đó.',
    },
    hint: {
      en: 'Raise the limit of file sizes to {megabytes} MB or more (ulimit -f unlimited), then run again.',
      vi: 'Hãy nâng giới hạn cỡ tệp lên ít nhất {megabytes} MB (ulimit -f unlimited) rồi chạy lại.',
    },
  },
  'render/temporary-elsewhere': {
    severity: 'info',
    message: {
      en: 'The folder for temporary files, {folder}, is missing, full or cannot be written; {used} was used.',
      vi: 'Thư mục tạm {folder} không có, đã đầy hoặc không ghi được; đã dùng {used} thay thế.',
    },
    hint: {
      en: 'Set TMPDIR (on Windows: TEMP) to a folder that can be written and has {megabytes} MB free.',
      vi: 'Nên đặt biến môi trường TMPDIR (trên Windows là TEMP) tới một thư mục ghi được và còn trống {megabytes} MB.',
    },
  },
  'render/overflow': {
    severity: 'warning',
    message: {
      en: 'Slide {slide} still overflows at the smallest size of text ({path}).',
      vi: 'Trang chiếu {slide} vẫn tràn chữ ở cỡ chữ nhỏ nhất ({path}).',
    },
    hint: {
      en: 'Shorten or divide this block of the outline; if you use your own template, check its boxes.',
      vi: 'Hãy rút gọn hoặc tách khối này trong đề cương; nếu dùng mẫu riêng, hãy kiểm tra các khung của mẫu.',
    },
  },
  'render/small-type': {
    severity: 'warning',
    message: {
      en: 'The table on slide {slide} is set in {size} px, smaller than running text: it cannot be divided any further ({path}).',
      vi: 'Bảng ở trang chiếu {slide} phải dùng cỡ chữ {size} px, nhỏ hơn chữ thường, vì không thể tách thêm ({path}).',
    },
    hint: {
      en: 'Shorten the texts of its header and its longest cells, or make two tables of it in the outline.',
      vi: 'Hãy rút gọn tiêu đề cột và các ô dài nhất, hoặc tách thành hai bảng trong đề cương.',
    },
  },
} as const satisfies Messages;
