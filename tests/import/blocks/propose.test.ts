import { describe, expect, it } from 'vitest';
import { shortenedToClause } from '../../../src/import/blocks/clause.js';
import { comparisonIn } from '../../../src/import/blocks/compare.js';
import { datesIn, eventIn } from '../../../src/import/blocks/dates.js';
import { figuresIn } from '../../../src/import/blocks/figures.js';
import { peopleIn } from '../../../src/import/blocks/people.js';
import { quotationIn } from '../../../src/import/blocks/quotes.js';
import { NO_PLAN } from '../../../src/import/blocks/scopes.js';
import { paragraphItems } from '../../../src/import/story/paragraphs.js';
import { storyOf } from '../../../src/import/story/story.js';
import { linkNotes } from '../../../src/import/structure/citations.js';
import { readParagraph } from '../../../src/import/structure/paragraph.js';
import type { Block } from '../../../src/outline/schema.js';
import { doc, LONG, p, SENTENCE } from '../structure/document.js';

const cites = linkNotes(doc([]));
const propose = (...texts: string[]): Block[] =>
  storyOf(
    paragraphItems(
      texts.flatMap((text) => readParagraph(p(text), cites)),
      'vi',
      NO_PLAN,
    ),
    { lang: 'vi', heading: '' },
  );
const kinds = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => Object.keys(block).find((key) => !/^(?:title|notes|from)$/.test(key)) ?? '');
const figures = (text: string, lang: 'vi' | 'en' = 'vi') => figuresIn(text, lang).map(({ figure }) => figure);

describe('dated events', () => {
  it('become a timeline whose notes hold the whole of them', () => {
    const texts = [
      'Ngày 25/9/1940, một số đảng viên vượt ngục trở về. Nhân dân vui mừng đón các đồng chí.',
      'Sáng 27/9/1940, Ban Chỉ huy họp ở đình làng. Đêm 27/9/1940, nghĩa quân nổ súng đánh đồn.',
      'Đầu tháng 10/1940, đội du kích ra đời.',
    ];
    const [block] = propose(...texts);
    expect(block?.timeline).toEqual([
      { when: 'Ngày 25/9/1940', what: 'Một số đảng viên vượt ngục trở về.' },
      { when: 'Sáng 27/9/1940', what: 'Ban Chỉ huy họp ở đình làng.' },
      { when: 'Đêm 27/9/1940', what: 'Nghĩa quân nổ súng đánh đồn.' },
      { when: 'Đầu tháng 10/1940', what: 'Đội du kích ra đời.' },
    ]);
    expect(block?.notes).toEqual(texts);
  });

  it.each([
    ['Mùa Xuân năm 1930, Đảng Cộng sản Việt Nam ra đời.', 'Mùa Xuân năm 1930'],
    ['Sau cuộc tập kích của địch, ngày 29/10/1940, đồng chí Ninh triệu tập cuộc họp.', 'Ngày 29/10/1940'],
    ['Tháng 9 năm 1942, tại tỉnh Cao Bằng, Ban xung phong ra đời.', 'Tháng 9 năm 1942'],
    ['Đêm 19 rạng ngày 20/8/1945, nhân dân nổi dậy giành chính quyền.', 'Đêm 19 rạng ngày 20/8/1945'],
    [
      'Hội nghị lần thứ 7 họp từ ngày 6 đến ngày 8/11/1940 tại làng Đình Bảng.',
      'Từ ngày 6 đến ngày 8/11/1940',
    ],
    [
      'Cũng trong ngày 27 và ngày 28/9/1940, quân ta đánh địch ở đèo.',
      'Cũng trong ngày 27 và ngày 28/9/1940',
    ],
  ])('are dated as they are written: %s', (sentence, when) => {
    expect(eventIn(sentence, 'vi')?.when).toBe(when);
  });

  it.each([
    'Thực hiện Nghị quyết ngày 14/10/1940 của Hội nghị, toàn dân hăng hái tham gia.',
    'Tốc độ tăng trưởng giai đoạn 2016 - 2020 ước đạt 7,8%.',
    'Phong trào lan rộng khắp nơi từ những ngày đầu.',
  ])('are not made of a date that dates something else: %s', (sentence) => {
    expect(eventIn(sentence, 'vi')).toBeUndefined();
  });

  it('finds every way to write a date', () => {
    const text =
      'từ ngày 29/9/1940 đến ngày 13/4/1941; tháng 4 năm 1943; tháng 10/1943; năm 1986; ngày 22 tháng 8 năm 1941';
    expect(datesIn(text, 'vi')).toEqual([
      'từ ngày 29/9/1940 đến ngày 13/4/1941',
      'tháng 4 năm 1943',
      'tháng 10/1943',
      'năm 1986',
      'ngày 22 tháng 8 năm 1941',
    ]);
    expect(datesIn('On October 17, 1950 and in 1965; mid-May 1945', 'en')).toEqual([
      'On October 17, 1950 and in 1965'.slice(0, 19),
      'in 1965',
      'mid-May 1945',
    ]);
  });
});

describe('figures', () => {
  it('keep hedge, unit, label and comparison as the source writes them', () => {
    expect(
      figures('GRDP bình quân đầu người năm 2020 ước đạt 48,5 triệu đồng (gấp 1,6 lần so với năm 2015).'),
    ).toEqual([
      {
        value: 'ước đạt 48,5',
        unit: 'triệu đồng',
        label: 'GRDP bình quân đầu người năm 2020',
        change: 'gấp 1,6 lần so với năm 2015',
      },
    ]);
    expect(figures('Thu ngân sách năm 2022 đạt 855 tỷ đồng, tăng hơn 50 lần so với năm 1997.')).toEqual([
      {
        value: '855',
        unit: 'tỷ đồng',
        label: 'Thu ngân sách năm 2022',
        change: 'tăng hơn 50 lần so với năm 1997',
      },
    ]);
    expect(figures('The growth rate of the province (GRDP) was estimated at 5.45%.', 'en')).toEqual(
      [{ value: 'estimated at 5.45', unit: '%', label: 'The growth rate of the province (GRDP)' }].map(
        (figure) => ({ ...figure, value: expect.stringContaining('estimated at 5.45') as unknown as string }),
      ),
    );
  });

  it('count things: the number is the figure, the thing with all that is said of it its label', () => {
    expect(figures('Trong 5 năm, tỉnh có thêm 95 trường học đạt chuẩn quốc gia.')).toEqual([
      { value: 'thêm 95', label: 'trường học đạt chuẩn quốc gia' },
    ]);
  });

  it('take every comparison that follows at once, and none from behind another clause', () => {
    expect(
      figures(
        'Tổng mức bán lẻ hàng hóa năm 2022 ước đạt 6.760 tỷ đồng, đạt 107,31% kế hoạch, tăng 15% so với năm 2021.',
      ),
    ).toMatchObject([{ value: 'ước đạt 6.760', change: 'đạt 107,31% kế hoạch, tăng 15% so với năm 2021' }]);
    expect(
      figures(
        'Thu ngân sách năm 2022 đạt 855 tỷ đồng, đời sống Nhân dân ngày càng khá hơn, tăng 15% so với năm 2021.',
      ),
    ).toEqual([]);
  });

  it('are found behind other clauses, and may be measured for one of something', () => {
    expect(
      figures(
        'Chương trình giảm nghèo được thực hiện tích cực, tỷ lệ hộ nghèo bình quân hằng năm giảm 3,61%.',
      ),
    ).toEqual([{ value: 'giảm 3,61', unit: '%', label: 'Tỷ lệ hộ nghèo bình quân hằng năm' }]);
    expect(figures('Giá trị sản phẩm trên 1 ha đất trồng chè đạt khoảng 300 triệu đồng.')).toMatchObject([
      { value: 'khoảng 300', label: 'Giá trị sản phẩm trên 1 ha đất trồng chè' },
    ]);
  });

  it('name again what is counted up to another month', () => {
    const sentence =
      'Doanh thu dịch vụ tiêu dùng của tỉnh năm 2022 đạt 6.760 tỷ đồng, tăng 15% so với năm 2021; lũy kế 5 tháng năm 2023 ước đạt 3.245 tỷ đồng, tăng 29% so với cùng kỳ.';
    expect(figures(sentence)).toMatchObject([
      { value: '6.760', label: 'Doanh thu dịch vụ tiêu dùng của tỉnh năm 2022' },
      {
        value: 'ước đạt 3.245',
        label: 'Doanh thu dịch vụ tiêu dùng của tỉnh… lũy kế 5 tháng năm 2023',
        change: 'tăng 29% so với cùng kỳ',
      },
    ]);
    const months =
      'Tổng vốn đầu tư xã hội 5 tháng đầu năm 2026 ước đạt 530 tỷ đồng, lũy kế đến nay ước đạt 6.140 tỷ đồng.';
    expect(figures(months)[1]?.label).toBe('Tổng vốn đầu tư xã hội… lũy kế đến nay');
    expect(figures(sentence.replace(' năm 2022', '')).map(({ value }) => value)).toEqual([]);
  });

  it('take the short sentence that opens their paragraph with them, not with the text above', () => {
    const blocks = propose(
      `${LONG} ${LONG} ${LONG}`,
      'Khu vực dịch vụ tăng trưởng ổn định. Doanh thu dịch vụ năm 2022 đạt 760 tỷ đồng. Thu ngân sách năm 2022 đạt 855 tỷ đồng. Kim ngạch xuất khẩu năm 2022 đạt 8,5 triệu USD.',
    );
    expect(kinds(blocks)).toEqual(['text', 'figures']);
    expect(blocks[1]?.notes).toMatch(/^Khu vực dịch vụ tăng trưởng/);
    expect(blocks[0]?.text).not.toContain('dịch vụ');
  });

  it('carry a date that stands before them in their sentence', () => {
    const [block] = propose(
      'Trong 5 năm có thêm 95 trường học đạt chuẩn quốc gia, hết năm 2020 toàn tỉnh có 225 trường đạt chuẩn. Hết năm 2020 có 164/226 xã, phường, thị trấn đạt chuẩn quốc gia về y tế xã (145/200 xã, phường, thị trấn sau sáp nhập).',
    );
    expect(block?.figures).toEqual([
      { value: 'thêm 95', label: 'trường học đạt chuẩn quốc gia', change: 'Trong 5 năm' },
      { value: '225', label: 'trường đạt chuẩn', change: 'hết năm 2020' },
      {
        value: '164/226',
        label: 'Hết năm 2020… xã, phường, thị trấn đạt chuẩn quốc gia về y tế xã',
        change: '145/200 xã, phường, thị trấn sau sáp nhập',
      },
    ]);
  });

  it.each([
    'Toàn tỉnh có 682 tập thể, 1.090 cá nhân và 73 hộ gia đình tiêu biểu được biểu dương.',
    'Tỉnh giảm 95 trường học chưa đạt chuẩn quốc gia.',
    'Thu ngân sách năm 2022 đạt 855 tỷ đồng và có 16 đơn vị nộp thừa.',
  ])('are not made where a number would lose what is said of it, or be left out: %s', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });

  it('achieved and aimed at are written as the source does', () => {
    const [block] = propose(
      'Tổng sản phẩm trên địa bàn ước đạt 45.799/36.875 tỷ đồng, bằng 124,2% mục tiêu. Thu ngân sách đạt 16.500/12.000 tỷ đồng. Giá trị sản xuất công nghiệp đạt hơn 620/500 nghìn tỷ đồng.',
    );
    expect(block?.figures?.map(({ value, unit }) => [value, unit])).toEqual([
      ['ước đạt 45.799/36.875', 'tỷ đồng'],
      ['16.500/12.000', 'tỷ đồng'],
      ['hơn 620/500', 'nghìn tỷ đồng'],
    ]);
  });

  it('are never cut out of an enumeration', () => {
    expect(
      figures('Quy mô ngành nông, lâm nghiệp của tỉnh năm 2022 ước đạt trên 2.290,8 tỷ đồng.'),
    ).toMatchObject([
      { value: 'ước đạt trên 2.290,8', label: 'Quy mô ngành nông, lâm nghiệp của tỉnh năm 2022' },
    ]);
  });

  it('make a block only when there are three of them close together', () => {
    const few = `Thu ngân sách năm 2022 đạt 855 tỷ đồng. ${LONG}`;
    const many = `Thu ngân sách năm 2022 đạt 855 tỷ đồng. Độ che phủ rừng của tỉnh là 73,4%. Tỷ lệ hộ nghèo đạt dưới 5%. ${SENTENCE}`;
    expect(kinds(propose(few))).toEqual(['text']);
    expect(kinds(propose(many))[0]).toBe('figures');
  });

  it('before and after stand side by side', () => {
    const [block] = propose(
      'Khi mới tái lập, Đảng bộ tỉnh có 9 đảng bộ trực thuộc, với 299 tổ chức cơ sở đảng. Đến nay, toàn Đảng bộ đã có 11 đảng bộ trực thuộc, 432 tổ chức cơ sở đảng.',
    );
    expect(block?.compare).toEqual({
      columns: ['Khi mới tái lập', 'Đến nay'],
      rows: [
        { label: 'Đảng bộ trực thuộc', values: ['9', '11'] },
        { label: 'Tổ chức cơ sở đảng', values: ['299', '432'] },
      ],
    });
  });
});

describe('a comparison of two times', () => {
  const compared = (...texts: string[]) =>
    comparisonIn(texts, texts[0]?.startsWith('In ') ? 'en' : 'vi')?.compare;
  const row = (label: string, ...values: [string, string]) => ({ label, values });

  it.each<[string[], [string, string], ...ReturnType<typeof row>[]]>([
    [['Trước kia xã có 2 lớp học, đến nay có 31 lớp.'], ['Trước kia', 'Đến nay'], row('Lớp học', '2', '31')],
    [
      ['Lúc mới chia tách, xã có 4 chi bộ với 61 đảng viên; hiện nay có 17 chi bộ, 1.204 đảng viên.'],
      ['Lúc mới chia tách', 'Hiện nay'],
      row('Chi bộ', '4', '17'),
      row('Đảng viên', '61', '1.204'),
    ],
    [
      ['Năm 2011 thu nhập bình quân đạt 9,5 triệu đồng, đến năm 2023 đạt 47 triệu đồng.'],
      ['Năm 2011', 'Đến năm 2023'],
      row('Thu nhập bình quân', '9,5 triệu đồng', '47 triệu đồng'),
    ],
    [
      ['Trước đây xã có 3 trạm bơm, 2 chợ.', 'Đến nay xã có 14 trạm bơm, 5 chợ.'],
      ['Trước đây', 'Đến nay'],
      row('Trạm bơm', '3', '14'),
      row('Chợ', '2', '5'),
    ],
    [
      ['In 1991, the commune had 4 clinics; today it has 19 clinics.'],
      ['In 1991', 'Today'],
      row('Clinics', '4', '19'),
    ],
  ])('has the times alone as heads, and each number in its row: %s', (texts, columns, ...rows) => {
    expect(compared(...texts)).toEqual({ columns, rows });
  });

  it.each([
    ['names three times', 'Trước đây xã có 3 chợ, năm 2005 có 6 chợ, đến nay có 14 chợ.'],
    ['tells by how much', 'Trước đây xã có 3 chợ, đến nay tăng thêm 11 chợ.'],
    ['counts of another place', 'Trước đây huyện có 3 chợ, đến nay xã Đông Sơn có 14 chợ.'],
    ['counts fewer of them at first', 'Trước đây xã có 3 đảng viên nữ, đến nay có 140 đảng viên.'],
    ['does not close its opening', 'Khi mới thành lập xã có 3 chi bộ, đến nay có 14 chi bộ.'],
    ['counts other things', 'Trước đây xã có 3 chợ, đến nay có 14 trạm bơm.'],
    ['holds a span', 'Trước đây xã có 3 - 4 chợ, đến nay có 14 chợ.'],
  ])('is not made of a sentence that %s', (_, text) => {
    expect(compared(text)).toBeUndefined();
  });
});

describe('quotations, people and lists inside a paragraph', () => {
  it.each([
    [
      'Đồng chí Bí thư Tỉnh ủy từng nói: “Huyện ta đi sau nhưng không chịu đứng sau”.',
      'Đồng chí Bí thư Tỉnh ủy',
    ],
    [
      'Chính trị viên Phan Thế Mỹ viết trong nhật ký: “Đất dưới chân nóng như than lửa”.',
      'Chính trị viên Phan Thế Mỹ',
    ],
    ['Bà Tư Lành, người nuôi thương binh, kể lại: “Tôi có bốn đứa con ở đây”.', 'Bà Tư Lành'],
    [
      '“We asked for a penny. They offered us the constabulary.” — Nora Whitlock, 1936',
      'Nora Whitlock, 1936',
    ],
    ['Tại Gò Sim Hạ có người viết: “Đất dưới chân nóng như than lửa”.', undefined],
    ['Đồng chí Bí thư Tỉnh ủy trong buổi lễ nói: “Huyện ta không chịu đứng sau”.', undefined],
  ])('are by whom the sentence says in full: %s', (sentence, by) => {
    expect(quotationIn(sentence)?.by).toBe(by);
  });

  it('give the speaker and the words between the marks', () => {
    expect(
      quotationIn('Đồng chí Trường Chinh đã nhận xét: “Khởi nghĩa chứng tỏ con đường đúng đắn của ta”.'),
    ).toEqual({
      text: 'Khởi nghĩa chứng tỏ con đường đúng đắn của ta',
      by: 'Đồng chí Trường Chinh',
    });
    expect(
      quotationIn('Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hoá” phát triển mạnh.'),
    ).toBeUndefined();
    expect(quotationIn('Con đường số 4 thành “Con đường chết” đối với quân thù.')).toBeUndefined();
  });

  it('are not spoken by whoever they are spoken to', () => {
    expect(
      quotationIn('Chủ tịch Hồ Chí Minh đặt cho đồng chí bí danh và căn dặn: “Làm tướng phải có đức”.')?.by,
    ).toBe('Chủ tịch Hồ Chí Minh');
  });

  it('list people with the roles that the sentence gives them', () => {
    expect(
      peopleIn(
        'Ban Chỉ huy được thành lập gồm các đồng chí: Hoàng Văn Hán, Dương Công Bình và Nông Văn Cún do đồng chí Hoàng Văn Hán làm Chỉ huy trưởng.',
      ),
    ).toEqual({
      people: [
        { name: 'Hoàng Văn Hán', role: 'Chỉ huy trưởng' },
        { name: 'Dương Công Bình' },
        { name: 'Nông Văn Cún' },
      ],
      title: 'Ban Chỉ huy được thành lập',
    });
    expect(
      peopleIn('The movement grew in provinces including Lang Son, Cao Bang, and Bac Kan.'),
    ).toBeUndefined();
  });

  it('put whoever leads first, and give a shared role to all that it is said of', () => {
    expect(
      peopleIn(
        'Ban gồm các đồng chí Lê Thiết Hùng, Nông Văn Quang, Nông Văn Lạc, Dương Văn Long do đồng chí Võ Nguyên Giáp phụ trách.',
      )?.people[0],
    ).toEqual({ name: 'Võ Nguyên Giáp', role: 'phụ trách' });
    const shared =
      'Ban gồm 4 đồng chí: Hoàng Văn Thụ - Bí thư; Chu Văn Tấn, Hoàng Quốc Việt và Trần Đăng Ninh - Ủy viên.';
    expect(peopleIn(shared)?.people.map(({ role }) => role)).toEqual([
      'Bí thư',
      'Ủy viên',
      'Ủy viên',
      'Ủy viên',
    ]);
  });

  it.each([
    'Ban gồm các đồng chí Hoàng Văn Thụ, Chu Văn Tấn, Trần Đăng Ninh - Ủy viên.',
    'Ban gồm các đồng chí Hoàng Văn Thụ, Chu Văn Tấn, Trần Đăng Ninh; đồng chí Lương Văn Tri thay mặt Ban.',
    'Ban gồm 5 đồng chí: Hoàng Văn Thụ, Chu Văn Tấn, Trần Đăng Ninh.',
  ])('list nobody when a role or a name could be read another way: %s', (sentence) => {
    expect(peopleIn(sentence)).toBeUndefined();
  });

  it('keep the office of the speaker and the mark of the note, and take a call without a speaker', () => {
    expect(
      quotationIn('Đồng chí Nguyễn Văn A, nguyên Bí thư Tỉnh ủy nói: “Chúng ta phải đi trước một bước”.')?.by,
    ).toBe('Đồng chí Nguyễn Văn A, nguyên Bí thư Tỉnh ủy');
    expect(quotationIn('Bác dặn: “Phải giữ lấy nước cho con cháu”\u{100006}.')?.text).toBe(
      'Phải giữ lấy nước cho con cháu\u{100006}',
    );
    expect(
      quotationIn('Đáp lời kêu gọi của Đảng, quân dân thề: “Thà hy sinh tất cả chứ không chịu mất nước”.'),
    ).toEqual({ text: 'Thà hy sinh tất cả chứ không chịu mất nước' });
  });

  it('make steps of decisions and points of what only stands in a row', () => {
    expect(
      propose('Bên cạnh đó còn một số hạn chế: (1) Tăng trưởng chưa đều; (2) Hạ tầng yếu.'),
    ).toMatchObject([
      { points: ['Tăng trưởng chưa đều', 'Hạ tầng yếu.'], title: 'Bên cạnh đó còn một số hạn chế' },
    ]);
  });

  it('make steps of "(1) …; (2) …" and keep the whole sentence in the notes', () => {
    const text =
      'Tỉnh tập trung vào 3 đột phá: (1) Thu hút đầu tư; (2) Hoàn thiện cơ chế; (3) Đổi mới sáng tạo.';
    expect(propose(text)).toMatchObject([
      { steps: ['Thu hút đầu tư', 'Hoàn thiện cơ chế', 'Đổi mới sáng tạo.'], notes: text },
    ]);
  });
});

describe('a list behind a colon', () => {
  it('becomes points, its introduction their title', () => {
    const text =
      'Kết quả trên các mặt công tác: kinh tế tăng trưởng khá; văn hóa có nhiều tiến bộ; an ninh được giữ vững.';
    expect(propose(text)).toMatchObject([
      {
        points: ['Kinh tế tăng trưởng khá', 'Văn hóa có nhiều tiến bộ', 'An ninh được giữ vững.'],
        title: 'Kết quả trên các mặt công tác',
        notes: text,
      },
    ]);
  });

  it('stays text where it is quoted or has no items of its own', () => {
    expect(
      kinds(propose('Mục tiêu là: “Dân giàu nước mạnh; dân chủ công bằng; văn minh hạnh phúc”.')),
    ).toEqual(['text']);
    expect(kinds(propose('Các mặt công tác: kinh tế; văn hóa; an ninh.'))).toEqual(['text']);
  });
});

describe('everything else', () => {
  it('is cut where a new thing is told of, when a paragraph is longer than a slide or two', () => {
    const about = (what: string): string =>
      `Công tác ${what} của tỉnh được các cấp quan tâm chỉ đạo thực hiện thường xuyên. ${LONG} ${LONG}`;
    const text = ['giáo dục', 'y tế', 'quốc phòng', 'đối ngoại', 'dân vận', 'tư tưởng', 'nội chính']
      .map(about)
      .join(' ');
    const made = propose(text);
    expect(made.length).toBeGreaterThan(1);
    expect(made.map(({ text: own }) => own).join(' ')).toBe(text);
    expect(new Set(made.map(({ title }) => title)).size).toBe(made.length);
  });

  it('stays text, a slide or so a block, named by what it says and never by an opening phrase', () => {
    const opening = `Trong cuộc kháng chiến chống Mỹ, ${LONG} ${LONG}`;
    expect(kinds(propose(SENTENCE, LONG))).toEqual(['text']);
    expect(propose(opening)).toMatchObject([
      { title: 'Các cơ sở được gây dựng ở khắp các xã vùng cao', text: opening },
    ]);
  });

  it('is named by the short sentence that says most, else by who did what, never by a date', () => {
    const dated = 'Tháng 11/1939, Trung ương Đảng họp Hội nghị lần thứ 6 tại Bà Điểm để bàn tình hình mới.';
    const won = 'Cuộc khởi nghĩa giành thắng lợi hoàn toàn.';
    expect(propose(`${SENTENCE} ${won} ${LONG}`)[0]?.title).toBe('Cuộc khởi nghĩa giành thắng lợi hoàn toàn');
    expect(propose(`Công tác kiểm tra, giám sát được chú trọng. ${SENTENCE}`)[0]?.title).toBe(
      'Công tác kiểm tra, giám sát được chú trọng',
    );
    expect(propose(`${dated} ${SENTENCE}`)[0]?.title ?? '').not.toMatch(/^Tháng/u);
    expect(propose(dated)[0]?.title).toBeUndefined();
  });
});
describe('a sentence', () => {
  const few = 'rồi lại một hai ba bốn năm sáu bảy';
  it('ends early only where a whole statement ends', () => {
    const long = `Sau cuộc họp ở đình làng, nghĩa quân đã nổ súng tấn công đồn địch, ${few}, ${few}, ${few}.`;
    expect(shortenedToClause(long)).toBe(
      'Sau cuộc họp ở đình làng, nghĩa quân đã nổ súng tấn công đồn địch.',
    );
    expect(shortenedToClause('Ngắn thôi, không cắt.')).toBe('Ngắn thôi, không cắt.');
  });

  it('tells the last deed of a subject that did several, where nothing else is short enough', () => {
    const among =
      'kết nạp những hội viên trung kiên vào tổ chức gồm các đồng chí Thành (tức Bằng) và Sơn (tức Doanh)';
    const text = `Chi bộ ${among} ${among} và tuyên bố thành lập chi bộ mới do đồng chí Nghĩa làm Bí thư.`;
    expect(shortenedToClause(text)).toBe(
      'Chi bộ… tuyên bố thành lập chi bộ mới do đồng chí Nghĩa làm Bí thư.',
    );
  });

  it('keeps the marks of notes that stood behind its end', () => {
    const long = `Nghĩa quân đã nổ súng tấn công đồn địch, ${few}, ${few}, ${few}, ${few}\u{100001}.`;
    expect(shortenedToClause(long)).toBe('Nghĩa quân đã nổ súng tấn công đồn địch.\u{100001}');
  });

  it('with no place to cut stays whole, or makes no event', () => {
    const subject = `Nhân dân ${`${few} `.repeat(3)}`;
    expect(shortenedToClause(`${subject}đã nổ súng tấn công đồn.`)).toBe(
      `${subject}đã nổ súng tấn công đồn.`,
    );
    expect(shortenedToClause(`${subject}${subject}đã nổ súng tấn công đồn.`)).toBeUndefined();
    expect(eventIn(`Đêm 22/9/1943, ${subject}${subject}đã đánh đồn.`, 'vi')).toBeUndefined();
  });

  it('does not say its date twice when it is an event', () => {
    expect(eventIn('Nghị quyết kỳ họp thứ 4 (29/12/1978) đã phê chuẩn việc chia huyện.', 'vi')).toEqual({
      when: '29/12/1978',
      what: 'Nghị quyết kỳ họp thứ 4… đã phê chuẩn việc chia huyện.',
    });
  });
});
