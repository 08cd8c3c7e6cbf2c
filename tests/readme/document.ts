// A document such as an office circulates, as Word writes it.
import { Document, Packer, Paragraph } from 'docx';

const LINES = [
  'TỈNH ỦY HÒA SƠN',
  'BAN TUYÊN GIÁO',
  'ĐỀ CƯƠNG TUYÊN TRUYỀN',
  'Kỷ niệm 75 năm Ngày thành lập huyện Hòa Sơn (12/5/1950 – 12/5/2025)',
  'I. HOÀN CẢNH RA ĐỜI',
  'Ngày 12/5/1950, Ủy ban kháng chiến hành chính tỉnh quyết định thành lập huyện Hòa Sơn trên cơ sở 9 xã vùng cao. Ngày 20/5/1950, Huyện ủy lâm thời ra mắt nhân dân.',
  'II. NHỮNG THÀNH TỰU NỔI BẬT',
  '1. Về kinh tế',
  'Năm 2024, toàn huyện trồng được 1.250 ha cam, thu nhập bình quân đầu người ước đạt 48,5 triệu đồng. Huyện có 42 trường học và 11 trạm y tế.',
  '2. Về xây dựng Đảng',
  'Đảng bộ huyện có 36 tổ chức cơ sở đảng với 3.180 đảng viên.',
  'III. KHẨU HIỆU TUYÊN TRUYỀN',
  'Nhiệt liệt chào mừng kỷ niệm 75 năm Ngày thành lập huyện Hòa Sơn!',
  'Toàn Đảng bộ và nhân dân đoàn kết, thi đua xây dựng quê hương giàu đẹp!',
];

export function wordDocument(): Promise<Buffer> {
  const children = LINES.map((line) => new Paragraph(line));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
