// The export stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const exportMessages = {
  'export/pdf-left-as-printed': {
    severity: 'warning',
    message: {
      en: '{path} has no bookmarks and no author: this browser writes PDF in an unknown form.',
      vi: '{path} không có dấu trang và tên tác giả: trình duyệt này ghi PDF theo dạng lạ.',
    },
    hint: {
      en: 'Use the shipped Chromium: --browser bundled.',
      vi: 'Hãy dùng Chromium đi kèm: --browser bundled.',
    },
  },
  'export/name-taken': {
    severity: 'error',
    message: {
      en: 'Nothing can be written to {path}: a file stands where a folder is needed, or a folder, a device or a pipe where a file is.',
      vi: 'Không ghi được vào {path}: có một tệp nằm ở chỗ của thư mục, hoặc một thư mục, thiết bị, đường ống nằm ở chỗ của tệp.',
    },
    hint: {
      en: 'Move it away, or choose another folder with --out.',
      vi: 'Hãy chuyển nó đi chỗ khác, hoặc chọn thư mục khác bằng --out.',
    },
  },
  'export/no-permission': {
    severity: 'error',
    message: {
      en: 'Nothing can be written to {path}: the system does not allow it.',
      vi: 'Không ghi được vào {path}: hệ thống không cho phép.',
    },
    hint: {
      en: 'Check the folder’s permissions, close its files in other programs, or choose another folder with --out.',
      vi: 'Hãy kiểm tra quyền ghi của thư mục, đóng các tệp đang mở bằng chương trình khác, hoặc chọn thư mục khác bằng --out.',
    },
  },
  'export/link': {
    severity: 'error',
    message: {
      en: 'Nothing was written to {path}: a link stands there, and what is made is not written through links to other places.',
      vi: 'Chưa ghi gì vào {path}: ở đó là một liên kết (link), mà chương trình không ghi qua liên kết sang nơi khác.',
    },
    hint: {
      en: 'Remove the link, or name the folder that it leads to with --out.',
      vi: 'Hãy bỏ liên kết đó, hoặc chỉ định chính thư mục mà nó dẫn tới bằng --out.',
    },
  },
  'export/link-loop': {
    severity: 'error',
    message: {
      en: 'Nothing can be written to {path}: links on the way there lead round in a circle.',
      vi: 'Không ghi được vào {path}: các liên kết (link) trên đường dẫn đó dẫn vòng quanh.',
    },
    hint: {
      en: 'Remove the link, or choose another folder with --out.',
      vi: 'Hãy bỏ liên kết đó, hoặc chọn thư mục khác bằng --out.',
    },
  },
  'export/over-input': {
    severity: 'error',
    message: {
      en: 'Nothing was written: {path} is a file that was read for this very result.',
      vi: 'Chưa ghi gì: {path} chính là tệp đầu vào của lần chạy này.',
    },
    hint: {
      en: 'Choose another place with --out, or move that file away.',
      vi: 'Hãy chọn nơi khác bằng --out, hoặc chuyển tệp đó đi chỗ khác.',
    },
  },
  'export/name-too-long': {
    severity: 'error',
    message: {
      en: 'Nothing can be written to {path}: the name is longer than the system allows.',
      vi: 'Không ghi được vào {path}: tên dài hơn hệ thống cho phép.',
    },
    hint: {
      en: 'Give the outline a shorter name, or choose a folder with a shorter path with --out.',
      vi: 'Hãy đặt tên đề cương ngắn hơn, hoặc chọn thư mục có đường dẫn ngắn hơn bằng --out.',
    },
  },
  'export/file-limit': {
    severity: 'error',
    message: {
      en: 'Nothing can be written to {path}: a file would be larger than the system allows this program.',
      vi: 'Không ghi được vào {path}: có tệp lớn hơn mức hệ thống cho phép chương trình này ghi.',
    },
    hint: {
      en: 'Raise the limit of file sizes (ulimit -f unlimited), or choose a disk that takes large files with --out.',
      vi: 'Hãy nâng giới hạn cỡ tệp (ulimit -f unlimited), hoặc chọn ổ đĩa nhận được tệp lớn bằng --out.',
    },
  },
  'export/disk-full': {
    severity: 'error',
    message: {
      en: 'Nothing can be written to {path}: the disk is full.',
      vi: 'Không ghi được vào {path}: ổ đĩa đã đầy.',
    },
    hint: {
      en: 'Free some space, or choose a folder on another disk with --out.',
      vi: 'Hãy giải phóng dung lượng, hoặc chọn thư mục ở ổ đĩa khác bằng --out.',
    },
  },
  'export/file-open': {
    severity: 'error',
    message: {
      en: 'Nothing can be written to {path}: another program has one of its files open.',
      vi: 'Không ghi được vào {path}: một tệp trong đó đang mở bằng chương trình khác.',
    },
    hint: {
      en: 'Close the file (PowerPoint and PDF readers hold it), then run again.',
      vi: 'Hãy đóng tệp đó (PowerPoint, trình đọc PDF thường giữ tệp) rồi chạy lại.',
    },
  },
  'export/cannot-write': {
    severity: 'error',
    message: {
      en: 'The output folder {path} cannot be written: {reasonEn}',
      vi: 'Không ghi được vào thư mục kết quả {path}: {reasonVi}',
    },
    hint: {
      en: 'Close files that are open in another program, check the folder’s permissions and the free space, or choose another folder with --out.',
      vi: 'Hãy đóng các tệp đang mở bằng chương trình khác, kiểm tra quyền ghi và dung lượng trống, hoặc chọn thư mục khác bằng --out.',
    },
  },
  'export/older-kept': {
    severity: 'error',
    message: {
      en: 'Some older files could not be put back; they are in {folder}.',
      vi: 'Không đưa được một số tệp cũ về chỗ cũ; chúng đang ở {folder}.',
    },
    hint: {
      en: 'Close the files that are open in other programs, then move the older ones back from there.',
      vi: 'Hãy đóng các tệp đang mở bằng chương trình khác, rồi chuyển các tệp cũ từ đó về.',
    },
  },
  'export/failed': {
    severity: 'error',
    message: {
      en: 'The format {format} could not be made: {cause}',
      vi: 'Không tạo được định dạng {format}: {cause}',
    },
    hint: {
      en: 'The other formats are not affected. Please report this with the outline, if you may share it.',
      vi: 'Các định dạng khác không bị ảnh hưởng. Xin báo lỗi này kèm đề cương, nếu được phép chia sẻ.',
    },
  },
  'export/format-unwritten': {
    severity: 'error',
    message: {
      en: 'The format {format} could not be written: {path} is open in another program, or something else stands there.',
      vi: 'Không ghi được định dạng {format}: {path} đang mở bằng chương trình khác, hoặc chỗ đó đã có thứ khác.',
    },
    hint: {
      en: 'The other formats are written. Close the file or move away what stands there, then run again.',
      vi: 'Các định dạng khác đã ghi xong. Hãy đóng tệp hoặc chuyển thứ đang ở chỗ đó đi, rồi chạy lại.',
    },
  },
  'export/pptx-font-fallback': {
    severity: 'info',
    message: {
      en: 'deck.pptx uses {fallbacks}, which every Windows machine has, in place of {faces}.',
      vi: 'deck.pptx dùng phông {fallbacks}, có sẵn trên mọi máy Windows, thay cho {faces}.',
    },
    hint: {
      en: 'Sizes and widths are measured for it, so nothing overflows. PDF and images keep the deck’s own fonts.',
      vi: 'Cỡ chữ và độ rộng khung đã đo theo phông này nên không tràn chữ. Bản PDF và ảnh giữ nguyên phông gốc.',
    },
  },
} as const satisfies Messages;
