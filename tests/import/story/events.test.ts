// What a sentence tells as an event, and what of it a timeline says.
import { describe, expect, it } from 'vitest';
import { clauseEventsIn, eventIn, relativeEventIn } from '../../../src/import/blocks/dates.js';
import { doc, imported, LONG } from '../structure/document.js';

const TITLE = ['ĐỀ CƯƠNG TUYÊN TRUYỀN', 'Kỷ niệm 50 năm thành lập huyện Tân Hòa'];

async function timelinesOf(...paragraphs: string[]) {
  const { sections, codes } = await imported(
    doc([...TITLE, 'I. DIỄN BIẾN', ...paragraphs, 'II. Ý NGHĨA', LONG]),
  );
  expect(codes.filter((code) => /lost|added|unmatched/.test(code))).toEqual([]);
  return (sections[0]?.blocks ?? []).flatMap(({ timeline }) => (timeline ? [timeline] : []));
}

describe('an event', () => {
  it.each([
    [
      'a time of day',
      'Đúng 16 giờ, hai cánh quân gặp nhau ở chân đèo Mít.',
      { when: 'Đúng 16 giờ', what: 'Hai cánh quân gặp nhau ở chân đèo Mít.' },
    ],
    [
      'a time of day that closes the sentence',
      'Lễ ra mắt được định vào buổi tối từ 19 giờ 15 phút đến 20 giờ.',
      { when: 'Từ 19 giờ 15 phút đến 20 giờ', what: 'Lễ ra mắt được định vào buổi tối.' },
    ],
    [
      'a period that everybody knows',
      'Trong kháng chiến chống Mỹ, quân và dân huyện Tân Hòa bắn rơi hai máy bay.',
      {
        when: 'Trong kháng chiến chống Mỹ',
        what: 'Quân và dân huyện Tân Hòa bắn rơi hai máy bay.',
      },
    ],
  ])('may be dated by %s', (_, sentence, event) => {
    expect(eventIn(sentence, 'vi')).toBeUndefined();
    expect(relativeEventIn(sentence, 'vi')).toEqual(event);
  });

  it.each([
    ['Tháng 3-1929, chi bộ đầu tiên được thành lập tại mỏ Than Hồng.', 'Tháng 3-1929'],
    ['Ngày 23-2-1930, hội nghị thành lập chi bộ diễn ra tại xóm thợ.', 'Ngày 23-2-1930'],
    ['Ngày 2.9.1945, nhân dân cả huyện mít tinh mừng ngày độc lập.', 'Ngày 2.9.1945'],
  ])('is dated in any notation: %s', (sentence, when) => {
    expect(eventIn(sentence, 'vi')?.when).toBe(when);
  });

  it('is a birth, whatever names stand in brackets before it', () => {
    expect(
      eventIn(
        'Đồng chí Hà Văn Cam (lúc nhỏ tên là Hà Văn Sơn, khi hoạt động lấy tên là Hồng Sơn) sinh ngày 19/5/1900 trong một gia đình nông dân nghèo ở bản Pác.',
        'vi',
      ),
    ).toEqual({
      when: 'Ngày 19/5/1900',
      what: 'Đồng chí Hà Văn Cam… sinh… trong một gia đình nông dân nghèo ở bản Pác.',
    });
  });

  it('is not dated by an hour beside a date, or that nothing happened at', () => {
    expect(relativeEventIn('Cuộc họp kéo dài 3 giờ, từ sáng đến trưa ngày 5/6/1950.', 'vi')).toBeUndefined();
    expect(relativeEventIn('Ga tàu mở cửa lúc 5 giờ và đóng cửa lúc 22 giờ.', 'vi')).toBeUndefined();
  });

  it('may span from a year up to now, at the end of what opens the sentence', () => {
    expect(
      eventIn('Trên con đường đổi mới từ năm 1990 đến nay, kinh tế của huyện phát triển vững chắc.', 'vi'),
    ).toEqual({ when: 'Từ năm 1990 đến nay', what: 'Kinh tế của huyện phát triển vững chắc.' });
  });

  it('says what was decided where the sentence first says who met where', () => {
    const event = eventIn(
      'Tháng 2/1950, Huyện ủy họp Hội nghị mở rộng tại bản Pác (Tân Hòa, Bình An) do đồng chí Bí thư Hà Văn Cam chủ trì, đã quyết định chuyển cơ quan về căn cứ mới để chuẩn bị cho chiến dịch mùa thu.',
      'vi',
    );
    expect(event?.what).toMatch(/^Huyện ủy… đã quyết định chuyển cơ quan về căn cứ mới/u);
  });

  it('ends before the examples that follow a colon, and before a second deed that needs them', () => {
    const battles =
      'Đèo Mít, Khe Sung, Bản Lầu, Nà Pán, Nà Cướm và nhiều trận đánh khác trên dọc con đường số 4';
    expect(
      eventIn(`Năm 1950, quân và dân huyện đã lập nên những chiến công vang dội: ${battles}.`, 'vi')?.what,
    ).toBe('Quân và dân huyện đã lập nên những chiến công vang dội.');
    expect(
      eventIn(
        `Tháng 4/1943, đoàn quân đầu tiên đã đến châu Tân Hòa và từ đây chia làm hai mũi: Mũi thứ nhất đi qua ${battles}; mũi thứ hai đi qua Bình An, Yên Lạc, Nghĩa Tá, Phương Viên, Bằng Lãng rồi về xuôi.`,
        'vi',
      )?.what,
    ).toBe('Đoàn quân đầu tiên đã đến châu Tân Hòa.');
  });

  it('names what came of a long struggle, dated in brackets', () => {
    expect(
      eventIn(
        'Trong những năm gian khổ, đồng bào kiên cường bám đất, vừa làm hậu phương, vừa trực tiếp chiến đấu, làm nên thắng lợi vẻ vang, đưa Tân Hòa trở thành huyện đầu tiên của tỉnh được giải phóng (tháng 8/1949).',
        'vi',
      ),
    ).toEqual({
      when: 'Tháng 8/1949',
      what: 'Tân Hòa trở thành huyện đầu tiên của tỉnh được giải phóng.',
    });
  });

  it('keeps all that did something together as its subject', () => {
    expect(
      relativeEventIn(
        'Trong cuộc kháng chiến chống thực dân Pháp cùng với nhân dân cả nước và các huyện bạn ở vùng cao biên giới, Đảng bộ, quân và dân huyện Tân Hòa đã đánh hơn mười trận.',
        'vi',
      )?.what,
    ).toBe('Đảng bộ, quân và dân huyện Tân Hòa đã đánh hơn mười trận.');
  });
});

describe('a sentence of dated clauses', () => {
  const chain =
    'The schools were improved step by step, namely, in 1997, the district completed primary education; in 2006, it completed lower secondary education; in 2015, it opened a school in every commune.';

  it('tells an event in each, in their order', () => {
    expect(clauseEventsIn(chain, 'en').map(({ when, what }) => [when, what])).toEqual([
      ['In 1997', 'The district completed primary education'],
      ['In 2006', 'It completed lower secondary education'],
      ['In 2015', 'It opened a school in every commune.'],
    ]);
  });

  it('tells none where fewer are dated, or they run backwards', () => {
    expect(clauseEventsIn('In 1997, the road opened; in 2006, it was paved.', 'en')).toEqual([]);
    expect(
      clauseEventsIn(
        'In 2015, the road opened; in 2006, it was paved; in 1997, it was planned by all.',
        'en',
      ),
    ).toEqual([]);
  });
});

describe('a timeline', () => {
  it('holds two dates and what directly followed them', async () => {
    const [timeline] = await timelinesOf(
      'Ngày 1/9/1949, giặc tràn qua biên giới, càn vào các bản vùng thấp của huyện. Chúng đốt nhà, cướp thóc và bắt người đi phu ở khắp các bản dọc theo con đường cái.',
      'Tháng 11/1949, Huyện ủy họp ở bản Pác để bàn cách chống càn. Ngay sau đó, các xã được lệnh cất giấu lương thực.',
    );
    expect(timeline?.map(({ when }) => when)).toEqual(['Ngày 1/9/1949', 'Tháng 11/1949', 'Ngay sau đó']);
  });

  it('tells the periods of a section without a single day', async () => {
    const [timeline] = await timelinesOf(
      'Sau cuộc khởi nghĩa Bắc Sơn, nhân dân trong huyện hăng hái tham gia các đội tự vệ.',
      'Trong kháng chiến chống Pháp, quân và dân huyện đã bẻ gãy ba trận càn lớn.',
      'Trong kháng chiến chống Mỹ, huyện đã tiễn hai nghìn người con lên đường.',
    );
    expect(timeline?.map(({ when }) => when)).toEqual([
      'Sau cuộc khởi nghĩa Bắc Sơn',
      'Trong kháng chiến chống Pháp',
      'Trong kháng chiến chống Mỹ',
    ]);
  });

  it('says who was elected, also where only the next sentence does', async () => {
    const [timeline] = await timelinesOf(
      'Kể từ khi thành lập, Đảng bộ huyện đã trải qua ba kỳ đại hội:',
      'Đại hội lần thứ I (từ ngày 8 đến ngày 11/3/1963), đồng chí Trần Văn Em được bầu làm Bí thư Huyện ủy.',
      'Đại hội lần thứ II (từ ngày 15 đến 18/1/1967). Đồng chí Lê Văn Giang được bầu làm Bí thư Huyện ủy.',
      'Đại hội lần thứ III (từ ngày 5 đến 8/2/1971), đồng chí Hà Văn Cam được bầu làm Bí thư Huyện ủy.',
    );
    expect(timeline?.map(({ what }) => what)).toEqual([
      'Đại hội lần thứ I…, đồng chí Trần Văn Em được bầu làm Bí thư Huyện ủy.',
      'Đại hội lần thứ II…. Đồng chí Lê Văn Giang được bầu làm Bí thư Huyện ủy.',
      'Đại hội lần thứ III…, đồng chí Hà Văn Cam được bầu làm Bí thư Huyện ủy.',
    ]);
  });
});
