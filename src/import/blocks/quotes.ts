// A sentence → the quotation in it with its speaker, if it can stand alone.
import { bare, capitalised, wordCount } from '../text/words.js';

export interface Quotation {
  text: string;
  by?: string;
}

const SPEAKER_TITLE =
  '(?:(?:(?:[Cc]ố|[Nn]guyên)\\s)?(?:[Đđ]ồng chí|[Cc]hủ tịch(?:\\snước)?|Bác Hồ|Bác|[Tt]ổng Bí thư|[Bb]í thư|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Thủ tướng(?:\\sChính phủ)?|[Ll]ãnh tụ|Cụ|[Nn]hà thơ|Lênin|V\\.I\\.? ?Lênin|C\\. ?Mác|President|General Secretary|General|Comrade|Prime Minister))';
const NAME = String.raw`(?:\s\p{Lu}[\p{L}\p{M}.]*){0,9}`;
const SPEAKS =
  /(?:nhận xét|nhấn mạnh|nói|viết|khẳng định|chỉ thị|căn dặn|dặn|dạy|phát biểu|kể lại|đánh giá|kêu gọi|chỉ rõ|nêu rõ|tuyên bố|ghi|said|wrote|stressed|affirmed|declared|called|remarked|emphasi[sz]ed)(?!\p{L})/giu;
const SPEAKER = new RegExp(`${SPEAKER_TITLE}${NAME}`, 'gu');
const QUOTED = /[“"]([^“”"]{12,})[”"]/u;
/** A note's mark after the closing quotation mark belongs to the quotation. */
const MARKS_AFTER = /^[.,;]?([\u{100000}-\u{10FFFD}]+)/u;
/** A call, an oath or a slogan that nobody in particular speaks: "with a firm determination: “…”". */
const CALLED =
  /(?:kêu gọi|lời thề|quyết tâm|tinh thần|di chúc|\bcall\b|\bappeal\b|\boath\b|determination)[^:“”]{0,160}:\s*$/iu;
const SHORTEST = 5;
const SHORTEST_CALL = 8;
const BEFORE = 200;
/** Maximum words of a speaker with the office after the name: "Đồng chí …, nguyên Bí thư Tỉnh ủy". */
const LONGEST_SPEAKER = 16;

/** A quotation that its speaker's name closes: "“…” — Nora Whitlock, 1936". */
const SIGNED =
  /^[“"](?<said>[^“”"]{12,})[”"]\s*[—–]\s*(?<by>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,5}(?:,\s[^“”"—–;:]{2,60})?)$/u;

/**
 * Needs a word of speech before the quotation, and a speaker or a colon. `previous`: the sentence before it, which may
 * name the speaker.
 */
export function quotationIn(sentence: string, previous = ''): Quotation | undefined {
  const signed = SIGNED.exec(sentence)?.groups;
  if (signed?.said && signed.by && wordCount(bare(signed.said)) >= SHORTEST)
    return { text: signed.said.trim(), by: signed.by };
  const match = QUOTED.exec(sentence);
  const said = match?.[1]?.trim();
  if (!match || !said || wordCount(bare(said)) < SHORTEST) return undefined;
  const before = sentence.slice(Math.max(0, match.index - BEFORE), match.index);
  const colon = before.trimEnd().endsWith(':');
  // A quoted fragment inside the sentence is not a quotation of its own.
  if (!colon && !/^\p{Lu}/u.test(said)) return undefined;
  const verb = [...before.matchAll(SPEAKS)].at(-1);
  const marks = MARKS_AFTER.exec(sentence.slice(match.index + match[0].length))?.[1] ?? '';
  const text = `${said}${marks}`;
  const spoken = verb && (colon || before.length - verb.index < 40) ? verb.index : undefined;
  const by =
    ownerOf(before) ?? spokenBy(before, spoken, colon && match.index <= BEFORE ? previous : undefined);
  if (spoken !== undefined && (by || colon)) return { text, ...(by && { by }) };
  return CALLED.test(before) && wordCount(bare(said)) >= SHORTEST_CALL ? { text } : undefined;
}

/** Who speaks at `verb`; `previous`: the sentence before one that leads to the quotation from its beginning. */
function spokenBy(
  before: string,
  verb: number | undefined,
  previous: string | undefined,
): string | undefined {
  if (verb === undefined) return undefined;
  const named = speakerOf(before, verb);
  if (named || previous === undefined) return named;
  return subjectOf(before, verb) ?? antecedentOf(before, verb, previous);
}

/** "… thực hiện chỉ thị của lãnh tụ Hồ Chí Minh: “…”": whose words they are, whoever else the sentence names. */
function ownerOf(before: string): string | undefined {
  const owner = OWNED.exec(before)?.groups?.who;
  return owner && !NOBODY.test(owner) ? capitalised(bare(owner).trim()) : undefined;
}
const OWNED = new RegExp(
  String.raw`(?:chỉ thị|lời(?:\s\p{Ll}+){0,3}|câu nói|nhận xét|nhận định|đánh giá|tư tưởng|di chúc|words|call|appeal)\s(?:của|of)\s(?<who>${SPEAKER_TITLE}${NAME})[,:\s]*$`,
  'u',
);

/** Search window before a name, in characters. */
const NEAR = 40;

/** The last speaker named before the verb, with the office in between. */
function speakerOf(before: string, verb: number): string | undefined {
  const speakers = [...before.slice(0, verb).matchAll(SPEAKER)];
  const speaker = speakers.findLast(
    ({ 0: named, index }) =>
      !NOBODY.test(named) && !/\p{Lu}\p{L}*,\s$/u.test(before.slice(Math.max(0, index - NEAR), index)),
  );
  if (!speaker) return undefined;
  const named = speaker[0].trim();
  const whole = before
    .slice(speaker.index, verb)
    .replace(/(?<![\s,])[\s,]+(?:(?:đã|cũng|từng|luôn|thường|có lần|trực tiếp|has|had|once|also)\s?)*$/u, '');
  const office = whole.slice(named.length);
  if (OFFICE_BEGINS.test(named)) return officer(whole);
  const plain = /^,\s(?!\p{Ll}*\s?(?:đã|cũng|từng)\s)[^,.;:“”()]+$/u.test(office);
  const told = plain && wordCount(whole) <= LONGEST_SPEAKER ? whole : named;
  return capitalised(bare(told).trim());
}

/** "Chủ tịch Hồ Chí Minh về thăm xã. Người căn dặn: “…”": who the pronoun stands for. */
function antecedentOf(before: string, verb: number, previous: string): string | undefined {
  if (!PRONOUN.test(before.slice(0, verb))) return undefined;
  const named = [...previous.matchAll(SPEAKER)].filter(
    ([who]) => !NOBODY.test(who.trim()) && /\s\p{Lu}/u.test(who),
  );
  const [first, ...others] = new Set(named.map(([who]) => capitalised(bare(who).trim())));
  return others.length === 0 ? first : undefined;
}
const PRONOUN =
  /(?:^|[,;]\s)(?:Người|Bác|Ông|Bà|Đồng chí|Cụ|người|bác|ông|bà|đồng chí|He|She|he|she)(?:\s(?:đã|cũng|từng|luôn|thường|ân cần|has|had|also)){0,3}\s$/u;

/** Who the sentence begins with, by full name: "Chính trị viên Phan Thế Mỹ viết …: “…”". */
const subjectOf = (before: string, verb: number): string | undefined =>
  SUBJECT.exec(before.slice(0, verb))?.groups?.who;
const SUBJECT =
  /^(?<who>(?!(?:Tại|Trong|Ở|Khi|Sau|Trước|Từ|Theo|Như|Vì|Để|Với|Qua|Nhân|Về|Trên|Tháng|Năm|Ngày|Và|Do|At|In|On|As|By)\s)\p{Lu}\p{L}*(?:\s\p{Ll}+){0,4}(?:\s\p{Lu}\p{L}+){2,5})(?:,[^,.;:“”"()]{3,60},)?\s(?:đã\s|từng\s|cũng\s)?$/u;

/** "Đồng chí Bí thư Tỉnh ủy": an office instead of a name, of which only the first word is a capital. */
const OFFICE_BEGINS =
  /^\p{L}+ chí (?:\p{Lu}\p{L}* )*(?:Bí|Phó|Chủ|Tổng|Trưởng|Giám|Thủ|Tư|Chính|Ủy|Viện|Đại|Hiệu)$/u;
const officer = (whole: string): string | undefined =>
  wordCount(whole) <= LONGEST_OFFICE && /^[\p{L}\p{M}\s-]+$/u.test(whole) && !BESIDE_OFFICE.test(whole)
    ? capitalised(bare(whole).trim())
    : undefined;
const LONGEST_OFFICE = 12;
const BESIDE_OFFICE = /\s(?:trong|tại|khi|với|về|đến|ở|mà|vừa|rất)\s/u;

/** A form of address without a name: whoever is spoken of, not who speaks. */
const NOBODY = /^(?:đồng chí|cụ|bí thư|nhà thơ|general|comrade)\s*$/iu;

/** Every quotation of a text, for the count in the report. */
export const quotesIn = (text: string): string[] =>
  Array.from(text.matchAll(/[“"][^“”"]{2,}[”"]/gu), ([quote]) => quote);
