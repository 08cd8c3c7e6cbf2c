// Generates an outline of plain slides: titles, points of one or two sentences, notes, no pictures.

const SENTENCES = [
  'Đêm 27/9/1940, nhân dân các dân tộc Bắc Sơn nổi dậy, mở đầu một thời kỳ đấu tranh mới.',
  'Các làng, bản lập đội tự vệ, canh gác ngày đêm và nuôi giấu cán bộ.',
  'Đội du kích được giữ lại, lớn lên trong rừng và được dân che chở.',
  'Bài học lớn nhất là chọn đúng thời cơ và dựa vào sức dân.',
];

function block(number) {
  const points = SENTENCES.map((sentence, index) => `          - "Ý ${index + 1}: ${sentence}"`).join('\n');
  return `      - title: Nội dung số ${number}\n        points:\n${points}\n        notes: ${SENTENCES.join(' ')}`;
}

/** Every eighth slide starts a section. With cover, agenda and closing, the deck has `slides` slides. */
export function benchOutline(slides) {
  const sections = [];
  for (let made = 3, section = 1; made < slides; section++) {
    const blocks = Math.min(7, slides - made - 1);
    const list = Array.from({ length: blocks }, (_, index) => block((section - 1) * 7 + index + 1));
    sections.push(
      `  - heading: Phần thứ ${section}\n    number: "${section}"\n    blocks:\n${list.join('\n')}`,
    );
    made += blocks + 1;
  }
  return `title: Bài đo tốc độ\nlang: vi\nprovince: lang-son\nissuer: Ban Tuyên giáo\nsections:\n${sections.join('\n')}\n`;
}
