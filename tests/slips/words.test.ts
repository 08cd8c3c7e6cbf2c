import { describe, expect, it } from 'vitest';
import { findSlips } from '../../src/slips/find.js';
import { isKnown } from '../../src/slips/spelling/dictionary.js';
import { spellingOf } from '../../src/slips/spelling/syllable.js';
import { documentOf, slipsIn, slipsInEnglish } from './texts.js';

describe('the spelling of syllables', () => {
  it.each([
    ['nghành', 'onset', 'ngành'],
    ['ngiệm', 'onset', 'nghiệm'],
    ['gế', 'onset', 'ghế'],
    ['ghan', 'onset', 'gan'],
    ['cỷ', 'onset', 'kỷ'],
    ['kác', 'onset', 'các'],
    ['qúy', 'tone-place', 'quý'],
    ['đòan', 'tone-place', 'đoàn'],
    ['tíên', 'tone-place', 'tiến'],
    ['gìa', 'tone-place', 'già'],
    ['phát', undefined, undefined],
    ['phat', 'tone', undefined],
    ['lậpp', 'rime', undefined],
    ['CƠNG', 'rime', undefined],
  ] as const)('%s: %s', (word, fault, mended) => {
    const spelling = spellingOf(word);
    expect(spelling.fault).toBe(fault);
    if (mended) expect(spelling.mended).toBe(mended);
  });

  it.each(
    'nghĩa ngành ghế gì giêng giếng giặt già quý quốc quyển khuỷu ngoẵng thuở hòa hoà ủy uỷ thúy thuý yêu ia mía khuya xoáy'.split(
      ' ',
    ),
  )('%s is correct', (word) => {
    expect(spellingOf(word)).toEqual({});
  });

  it('is checked against a dictionary, with either placement of the tone mark', () => {
    expect(['hòa', 'hoà', 'quí', 'nòng', 'Tuyên'].every(isKnown)).toBe(true);
    expect(isKnown('xữ')).toBe(false);
  });
});

describe('misspelt words', () => {
  it.each([
    ['Các nghành chức năng phối hợp.', 'misspelt: nghành'],
    ['Đó là bài học qúy cho mai sau.', 'misspelt: qúy'],
    ['Lực lượng được bổ xung kịp thời.', 'confused: bổ xung'],
    ['Bác sĩ chuẩn đoán rất nhanh.', 'confused: chuẩn đoán'],
    ['Nhân dân xây dụng quê hương.', 'near-word: xây dụng'],
    ['Đảng bộ lãnh đao phong trào.', 'near-word: lãnh đao'],
    ['Đơn vị xản xuất giỏi.', 'near-word: xản xuất'],
    ['Hai xã sát nhập năm 2020.', 'variant: sát nhập'],
    ['Nhân dân sẽ nhièu nơi hưởng ứng.', 'no-syllable: nhièu'],
    ['Phát triển kinhtế bền vững.', 'glued-words: kinhtế'],
    ['Những người đã hien ngang đứng dậy.', 'marks-missing: hien'],
    ['CÁC NGHÀNH PHỐI HỢP CHẶT CHẼ', 'misspelt: NGHÀNH'],
  ])('are reported: %s', (sentence, slip) => {
    expect(slipsIn(sentence)).toEqual([slip]);
  });

  it.each([
    'Nhân dân Đắk Lắk, Krông Pắc, Phja Oắc, Bản Duồm; hát Sli; người Cơ Lao, Pu Péo; ông Xta-lin ở Mát-xcơ-va.',
    'HĐND, LĐLĐ, BĐBP, ĐH, QĐND và Sở GDĐT họp; TP.HCM, CNVCLĐ.',
    'Đoàn đi xe ôtô, mang ximăng, vắcxin; xem website và video trên internet.',
    'Ông nói bằng cách mang lại niềm tin; cộng tác viên; tri thức và trí thức; thể lực và thế lực; lịch sự, lịch sử.',
    'Ban Xung phong, đồng chí Võ Nguyên Giáp, Mác - Lênin, Hồ Chí Minh, Đăk Pơ, Kạn.',
    'Bắc Kạn và Sa Pa có khí hậu mát mẻ; đèo Cả, đèo Khế.',
    'The uprising was led by the Party and the people of the province in those years.',
  ])('are not found in: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });

  it('in several places are reported once, with their count', () => {
    const found = findSlips(documentOf(['Các nghành họp.', 'Nghành y tế. Hai nghành khác.']));
    expect(found.map(({ code, params }) => [code, params.times])).toEqual([['slips/misspelt', 3]]);
  });

  it('are not checked in English', () => {
    expect(slipsInEnglish('The Party led the people to bổ xung and nghành.')).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    [['Chi bộ Pò Mạ lớn mạnh. Ở Pò Mạ có chợ. Đồn Pò Mạ bị vây.', 'Đường qua Pò Má bị cắt.'], 'Pò Má'],
    [['Đoàn về Đắk Lắk, nhân dân Đắk Lắk mừng. Tỉnh Đắk Lắk lớn.', 'Hồ ở Đắc Lắc rất lớn.'], 'Đắc Lắc'],
    [
      ['Đồng chí Lê Văn Tường chỉ huy. Đồng chí Lê Văn Tường về xã.', 'Gặp Lê Văn Trường ở đó.'],
      'Lê Văn Trường',
    ],
    [['Đồng chí Lê Văn Lương làm Bí thư.', 'Sau này Lê Văn Lường được khen.'], 'Lê Văn Lường'],
    [['Xã Pò Mạ có chợ. Đồn ở Pò Mạ nhỏ. Đoàn về Pò Mạ.', 'CHIẾN THẮNG PÒ MÁ'], 'PÒ MÁ'],
  ])('spelled in two ways are reported: %s', (paragraphs, name) => {
    expect(slipsIn(...paragraphs)).toEqual([`name-drift: ${name}`]);
  });

  it.each([
    [['Nguyễn Văn Hùng, Nguyễn Văn Hưng và Nguyễn Văn Hương là ba anh em.']],
    [['Xã Nam Đàn đón đoàn. Ở Nam Đàn. Về Nam Đàn.', 'Nước Việt Nam Dân chủ Cộng hòa ra đời.']],
    [['Các xã Bắc Sơn, Hưng Vũ, Chiêu Vũ. Đến Bắc Sơn, Bắc Sơn và Bắc Sơn.', 'Trận Ba Sơn.']],
  ])('of several are not reported: %s', (paragraphs) => {
    expect(slipsIn(...paragraphs)).toEqual([]);
  });
});

describe('repetition', () => {
  const sentence =
    'Trước tình hình đó, Huyện ủy đưa cán bộ về bám cơ sở, xây dựng lực lượng, củng cố chính quyền.';
  it('of sentences and words is reported', () => {
    expect(slipsIn(sentence, 'Phong trào lên cao.', sentence)).toEqual([`sentence-twice: ${sentence}`]);
    expect(slipsIn('Nhân dân của của xã hăng hái.')).toEqual(['word-twice: của của']);
    expect(slipsIn('Huyện đã thực hiện thực hiện tốt.')).toEqual(['word-twice: thực hiện thực hiện']);
  });
  it.each([
    'Ngày ngày, người người, nhà nhà thi đua; năm năm qua; dần dần; lớp lớp cán bộ.',
    'Từng bước, từng bước một, từ đời này sang đời khác.',
  ])('is intended in: %s', (one) => {
    expect(slipsIn(one)).toEqual([]);
  });
});

describe('punctuation', () => {
  it.each([
    ['Kinh tế phát triển ,văn hóa tiến bộ.', 'space-before-sign'],
    ['Kinh tế phát triển,văn hóa tiến bộ.', 'no-space-behind-sign'],
    ['Đến tháng 8năm 2021, công trình xong.', 'glued-digit'],
    ['Huyện hoàn thành nhiệm vụ.. Nhân dân phấn khởi.', 'two-signs'],
    ['Phong trào ( nay ) lan rộng.', 'space-in-brackets'],
    ['Bộ đội nổ súng. đồng loạt tiến công.', 'stray-stop'],
    ['Phong trào “Toàn dân đoàn kết được hưởng ứng.', 'open-bracket'],
    ['Đồn Nà Sác (nay thuộc xã Tân Hợp là nơi đó.', 'open-bracket'],
    ['Ông nói: "Đoàn kết là sức mạnh.', 'open-bracket'],
  ])('in the wrong place is reported: %s', (sentence, code) => {
    expect(slipsIn(sentence).map((one) => one.split(':')[0])).toEqual([code]);
  });

  it.each([
    'a) Về kinh tế: khá. b) Về xã hội (giáo dục, y tế): tốt. 1) Tuyên truyền; 2) Vận động.',
    'Diện tích 6.206,9km2, lúc 19h30, đường 4B, xe T54, mạng 5G, Covid-19, H5N1.',
    'Gồm Tày, Nùng, Dao... Xem trang www.dangcongsan.vn, thư a.b@c.vn, Nxb. Sự thật, tr. 65.',
    'Chủ tịch dặn: “Đoàn kết là sức mạnh, là then chốt của thành công”.',
  ])('in the right place is not reported: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });

  it('opened in one paragraph may be closed in the next after a page break', () => {
    expect(slipsIn('Phong trào (nay lan rộng ra', 'các xã) đã thắng lợi.')).toEqual([]);
  });
});

describe('two spellings', () => {
  it.each([
    [['Tỉnh ủy và Huyện ủy họp.', 'Đảng uỷ xã họp.'], 'mixed-tone-place: uỷ'],
    [['Lễ kỷ niệm và kỷ yếu.', 'Lễ kỉ niệm.'], 'mixed-i-y: kỉ'],
    [['Phát triển kinh tế - xã hội.', 'Phát triển kinh tế- xã hội.'], 'mixed-dash: tế- xã'],
  ])('are reported once for the whole text: %s', (paragraphs, slip) => {
    expect(slipsIn(...paragraphs)).toEqual([slip]);
  });
  it('are fine if only one is used, or if each word has its own', () => {
    expect(slipsIn('Tỉnh ủy, hòa bình, thúy.', 'Quý mến, quốc huy, kỷ niệm, chiến sĩ.')).toEqual([]);
  });
});
