// Text cleaning: what is changed, what is only reported, and that it is counted.
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/readers/read.js';
import { decodeText } from '../../../src/import/text/encoding.js';
import { type ConversionCounts, cleanText } from '../../../src/import/text/hygiene.js';
import { decodeLegacy, detectLegacy } from '../../../src/import/text/legacy.js';
import { isSyllable } from '../../../src/import/text/syllable.js';
import { toTcvn3, toVni } from '../documents/legacy.js';
import { sample } from '../documents/sample.js';
import { paragraphsOf } from '../documents/truth.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const prose = paragraphsOf(sample).filter((text) => text.length > 150);

describe('cleaning', () => {
  it.each([
    ['nbsp', 'Bắc\u00a0Sơn', 'Bắc Sơn'],
    ['zero-width', 'Bắc\u200bSơn', 'BắcSơn'],
    ['soft-hyphen', 'lịch\u00ad sử', 'lịch sử'],
    ['ligature', 'ﬁlm', 'film'],
    ['oi-letters', 'CHÍNH SÁCH ƢU ĐÃI', 'CHÍNH SÁCH ƯU ĐÃI'],
    ['nfc', 'Bắc'.normalize('NFD'), 'Bắc'],
  ] as const)('%s', (what, raw, clean) => {
    const tally: ConversionCounts = new Map();
    expect(cleanText(raw, tally)).toBe(clean);
    expect(tally.get(what)).toBeGreaterThan(0);
  });

  it('leaves composed text alone and counts nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...prose), (text) => {
        const tally: ConversionCounts = new Map();
        expect(cleanText(text, tally)).toBe(text);
        expect(tally.size).toBe(0);
      }),
    );
  });
});

describe('letters separated by typed spaces', () => {
  it.each([
    ['Đ Ề  C Ư Ơ N G', 'ĐỀ CƯƠNG'],
    ['K  Ế  T   Q  U  Ả   N  Ă  M   1  9  4  0', 'KẾT QUẢ NĂM 1940'],
    ['Ý  N G H Ĩ A', 'Ý NGHĨA'],
    ['Đ Ề   C Ư Ơ N G   T U Y Ê N   T R U Y Ề N', 'ĐỀ CƯƠNG TUYÊN TRUYỀN'],
    ['Điều 1: T h ô n g  b á o, từ nay', 'Điều 1: Thông báo, từ nay'],
    ['Điều 1 T h ô n g  b á o', 'Điều 1 T h ô n g b á o'],
    ['T H Ô N G  B Á O  S Ố  1 2', 'THÔNG BÁO SỐ 12'],
    ['K ỷ  n i ệ m  8 0  n ă m', 'Kỷ niệm 80 năm'],
    ['A B C D', 'A B C D'],
    ['a  b  c  d', 'a b c d'],
    ['1 2 3 4  5 6', '1 2 3 4 5 6'],
    ['Ở nhà  và ở xã', 'Ở nhà và ở xã'],
  ])('%s', async (raw, clean) => {
    const { value } = await readDocument(bytes(`${raw}\n`), 'a.txt');
    expect(value?.blocks.map((block) => (block.kind === 'paragraph' ? block.runs[0]?.text : ''))).toEqual([
      clean,
    ]);
  });
});

describe('the invisible letters of TCVN3', () => {
  it.each([
    ['c-¬ng', 'cương'],
    ['nh\u2010 x-a', 'như xưa'],
    ['®\u00adîc', 'được'],
    ['-u tiªn', 'ưu tiên'],
    ['d- NhiÖm vô', 'd- Nhiệm vụ'],
    ['B¾c-Nam, 2015-2020', 'Bắc-Nam, 2015-2020'],
    ['ngμy', 'ngày'],
  ])('%s', (raw, read) => {
    expect(decodeLegacy(raw, 'tcvn3')).toBe(read);
  });

  it.each(['&shy;', '&#173;', '&#xAD;'])('are decoded in a web page that writes %s', async (entity) => {
    const paragraph = 'Nhân dân các dân tộc nuôi giấu cán bộ ở các xã Hưng Vũ, Ngư Viễn như xưa.';
    const html = `<html><body><p>${toTcvn3(paragraph).replaceAll('\u00ad', entity)}</p></body></html>`;
    const { value } = await readDocument(bytes(html), 'a.html');
    expect(value?.blocks).toMatchObject([{ runs: [{ text: paragraph }] }]);
  });
});

describe('legacy encodings', () => {
  it.each(prose)('are detected and decoded: %s', (text) => {
    const plain = text.replace(/⟦\d+⟧/g, '');
    expect(detectLegacy(toTcvn3(plain))).toBe('tcvn3');
    expect(detectLegacy(toVni(plain))).toBe('vni');
    expect(decodeLegacy(toVni(plain), 'vni')).toBe(plain);
  });

  it('keep every lower-case letter of TCVN3', () => {
    const letters = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';
    expect(decodeLegacy(toTcvn3(letters), 'tcvn3')).toBe(letters);
  });

  it.each([
    ...prose,
    'Le café est près de la forêt où naît la rivière',
    'The Party Committee of Lang Son province',
  ])('are not detected in Unicode text: %s', (text) => expect(detectLegacy(text)).toBeUndefined());

  it('of a text file are reported, with the capitals that TCVN3 lost', async () => {
    const file = Buffer.from(prose.map((text) => toTcvn3(text.replace(/[⟦⟧“”]/g, ''))).join('\n'), 'latin1');
    const { value, diagnostics } = await readDocument(file, 'a.txt');
    expect(value?.conversions.map(({ what }) => what)).toContain('tcvn3');
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['import/text-legacy-font', 'import/text-capitals-lost']),
    );
  });
});

describe('encodings of text files', () => {
  const text = prose[0] ?? '';
  it.each([
    ['utf-8', bytes(text)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    [
      'windows-1258',
      iconv.encode(
        text
          .normalize('NFD')
          .replace(/([aeoAEO])\u0302/g, (pair) => pair.normalize('NFC'))
          .replace(/a\u0306/g, 'ă')
          .replace(/([ou])\u031b/g, (pair) => pair.normalize('NFC')),
        'windows-1258',
      ),
    ],
  ] as const)('%s', (encoding, file) => {
    const decoded = decodeText(file);
    expect(decoded.encoding).toBe(encoding);
  });
});

describe('damaged words', () => {
  it.each(['nghĩa', 'Huế', 'quốc', 'giêng', 'khuỷu', 'thuở', 'HÒA', 'hoà', 'uỷ', 'ngoằn', 'yêu'])(
    '%s is a syllable',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );
  it.each(['CƠNG', 'GĨP', 'Uư', 'CÁCHMẠNG', 'bàtn'])('%s is not one', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('are reported with their place and kept', async () => {
    const text =
      'Đồn Mỏ Nhài.Trước đó mọi việc đã xong.\nPHONG TRÀO CÁCHMẠNG LÊN CAO, CƠNG TÁC TỐT\nThôn Bjoóc và ông Đume ở đó\n';
    const { value, diagnostics } = await readDocument(bytes(text), 'a.txt');
    expect(diagnostics.map(({ code, params, line }) => [code, params.word, line])).toEqual([
      ['import/text-glued-words', 'Nhài.Trước', 1],
      ['import/text-glued-words', 'CÁCHMẠNG', 2],
      ['import/text-damaged-word', 'CƠNG', 2],
    ]);
    expect(JSON.stringify(value?.blocks)).toContain('CÁCHMẠNG');
  });

  it.each([
    [
      'abbreviations',
      'Thường trực HĐND, LĐLĐ huyện, Đồn BĐBP và Phòng GDĐT họp tại ĐHQG; văn bản của BTGTƯ, QUTƯ, Sở LĐTBXH; ƯCV, ĐƯQT, ƯBND, NSƯT, NGƯT, tính x̅ và p̂.',
    ],
    [
      'names of other languages',
      'Chủ nghĩa Mác - Lênin. Lênin viết thư. Đoàn đi Mátxcơva rồi về Mát-xcơ-va.',
    ],
    [
      'words of other languages',
      'Cả xã có 45 quán café, một chuyên gia về résumé và protégé, phim noir, cliché.',
    ],
  ])('are not %s', async (_, text) => {
    const { diagnostics } = await readDocument(bytes(`${text}\nNhân dân các xã hưởng ứng.\n`), 'a.txt');
    expect(diagnostics.filter(({ code }) => /word/.test(code))).toEqual([]);
  });

  it.each([
    ['XÂY DỰNG ĐANGBO VỮNG MẠNH', 'ĐANGBO'],
    ['THÀNH LẬP CƠNG ĐOÀN', 'CƠNG'],
    ['Phát triển kinhté bền vững', 'kinhté'],
    ['Nhân dân rát nhièu nơi', 'nhièu'],
    ['Nhân dân lậpp nên đội du kích', 'lậpp'],
    ['Lậpp đội du kích ở châu Bắc Sơn', 'Lậpp'],
  ])('are found in capitals and at the start of a sentence too: %s', async (text, word) => {
    const { diagnostics } = await readDocument(bytes(`${text}\nNhân dân các xã hưởng ứng.\n`), 'a.txt');
    expect(diagnostics.flatMap(({ params }) => params.word ?? [])).toEqual([word]);
  });
});
