// What each outline key means, in Vietnamese and English, for completion in editors. "parent.key" takes precedence
// over "key"; keys of a block's value are described with its kind.
import { type Words, w } from '../messages/message.js';
import { PICTURE_KEYS } from './picture.js';

export const KEY_DESCRIPTIONS: Record<string, Words> = {
  title: w('Tên bài, hiện trên trang bìa.', 'The title on the cover.'),
  subtitle: w(
    'Dòng phụ dưới tên bài, thường là hai mốc thời gian.',
    'The line under the title: as a rule two dates.',
  ),
  genre: w(
    'Loại tài liệu, in phía trên tên bài; không ghi thì là “Đề cương tuyên truyền”.',
    'What kind of paper it is, above the title; “Briefing outline” unless given.',
  ),
  lang: w('Ngôn ngữ của bài: vi hoặc en.', 'The language of the deck: vi or en.'),
  province: w(
    'Giao diện: tên tỉnh, thành phố (cả tên cũ), hoặc đường dẫn có dấu “/” tới thư mục giao diện.',
    'The look: a province’s name, former ones too, or a path with a “/” to a theme folder.',
  ),
  parent: w('Cơ quan cấp trên của cơ quan ban hành.', 'The body above the issuer.'),
  issuer: w('Cơ quan ban hành, viết như trong tài liệu.', 'The issuing body, as the document names it.'),
  signer: w('Dòng ký cuối tài liệu.', 'The signature line at the document’s end.'),
  reference: w('Văn bản kèm theo: “kèm theo Hướng dẫn số …”.', 'The carrier: “attached to Guideline No. …”.'),
  date: w('Nơi và ngày ban hành, viết như trong tài liệu.', 'Place and date of issue, as written.'),
  link: w('Địa chỉ web cho mã QR trên tài liệu phát tay.', 'A web address for the handout’s QR code.'),
  keywords: w('Từ khóa ghi vào thuộc tính của tệp.', 'Keywords for the files’ properties.'),
  event: w('Sự kiện được kỷ niệm.', 'The event that is commemorated.'),
  sources: w(
    'Các nguồn tư liệu, dẫn bằng source: <mã> hoặc [^mã] trong câu.',
    'Sources, cited with source: <id> or [^id] in a sentence.',
  ),
  sections: w('Các mục, lồng nhau sâu như đề cương.', 'Sections, nested as deep as the outline goes.'),
  notes: w(
    'Lời dẫn: điều báo cáo viên nói; không hiện trên trang chiếu.',
    'What the speaker says; it is not on the slide.',
  ),
  source: w('Mã nguồn (hoặc danh sách mã) trong “sources”.', 'The id of a source, or a list of ids.'),
  from: w('Vị trí trong tài liệu gốc.', 'Where it stood in the imported document.'),
  label: w('Nhãn: con số này là gì.', 'The label: what the figure counts.'),
  unit: w('Đơn vị.', 'The unit.'),
  caption: w('Chú thích.', 'The caption.'),
  'event.from': w('Ngày, năm của sự kiện.', 'The event’s date or year.'),
  'event.to': w('Ngày, năm kỷ niệm.', 'The date or year of the anniversary.'),
  'event.name': w('Tên sự kiện.', 'The event’s name.'),
  'sources.id': w('Mã ngắn, không dấu cách: ls65.', 'A short id without spaces: ls65.'),
  'sources.text': w(
    'Nguồn đầy đủ: tác giả, tên sách, nơi, năm, trang.',
    'The source in full: author, book, place, year, page.',
  ),
  'sources.link': w('Địa chỉ web của nguồn.', 'The source’s web address.'),
  'from.page': w('Trang.', 'The page.'),
  'from.line': w('Dòng.', 'The line.'),
  'from.paragraph': w('Đoạn.', 'The paragraph.'),
  'sections.heading': w('Đề mục, không kèm số.', 'The heading, without its number.'),
  'sections.number': w(
    'Số của đề mục như trong tài liệu: II, 1, a.',
    'The heading’s number as written: II, 1, a.',
  ),
  'sections.minutes': w('Số phút dành cho mục này.', 'Minutes planned for this section.'),
  'sections.lead': w(
    'Một câu dưới đề mục trên trang mở mục.',
    'One sentence under the heading on its own slide.',
  ),
  'sections.blocks': w('Các khối nội dung; mỗi khối một loại.', 'Blocks of content, each of one kind.'),
  'blocks.title': w('Tiêu đề trang chiếu.', 'The slide’s title.'),
  image: w('Ảnh trên trang bìa.', 'A picture on the cover.'),
  'sections.image': w('Ảnh trên trang mở mục.', 'A picture on the section’s own slide.'),
  ...PICTURE_KEYS,
};
