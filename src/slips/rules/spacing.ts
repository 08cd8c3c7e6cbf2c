// Spacing and punctuation: a space before a comma, none after it, letters glued to digits or to the next sentence,
// doubled punctuation. Each kind is reported once, with a count and the first place.
import type { Slip, SlipCode, SlipRule, SlipText } from '../model.js';

interface Kind {
  code: SlipCode;
  pattern: RegExp;
  /** Whether a match is a false alarm. */
  except?: (words: string, text: string, at: number) => boolean;
}

const ADDRESS = /(?:https?:|www\.|@|\.(?:com|vn|org|gov|net))/iu;
/** Units, codes and editions written with a digit: "km2", "20h", "4G", "Covid19", "F0", "30A". */
const MEASURED =
  /^(?:\d+(?:[.,]\d+)?(?:h|g|kg|km|m|cm|mm|ha|km2|m2|m3|kw|kwh|mw|kv|l|ml|t|tr|k|đ|[a-z]|st|nd|rd|th|s|usd|vnđ|vnd|p|ph|px|mb|gb|tb|x)|(?:km|m|cm|dm|co|pm|h|o|f|n|a|b|c|d|q|x|v|t|s|g|k|l|p|u|e|i)\d+)$/iu;

const KINDS: readonly Kind[] = [
  {
    code: 'slips/space-before-sign',
    pattern: /[\p{L}\p{N}”")\]%]+ +(?:[,;:!?](?![.\p{N}])|\.(?![.\p{N}\p{Ll}]))(?:[\p{L}]+)?/gu,
    except: (words) => / \.\.\.?|[:!?]\)/.test(words),
  },
  {
    code: 'slips/no-space-behind-sign',
    pattern:
      /[\p{L}\p{M}]+[,;:][\p{L}][\p{L}\p{M}]*|\d[;][\p{L}]+|\p{L}[\p{Ll}\p{M}]+[.!?][\p{Lu}][\p{Ll}\p{M}]+|[\p{L}\p{M}]+\)[\p{L}]+|[\p{L}]{2,}[“(][\p{L}]+/gu,
    except: (words, text, at) =>
      ADDRESS.test(text.slice(Math.max(0, at - 30), at + words.length + 10)) || isShort(words),
  },
  {
    code: 'slips/glued-digit',
    pattern:
      /(?<![\p{L}\p{N}/.-])(?:\d+(?:[.,]\d+)*[\p{L}][\p{L}\p{M}]*|[\p{L}][\p{L}\p{M}]*\d+(?:[.,]\d+)?)(?![\p{L}\p{N}/]|-\p{L})/gu,
    except: (words) =>
      MEASURED.test(words) || /\p{Lu}/u.test(words.slice(1)) || /^\p{Lu}{1,4}\d/u.test(words),
  },
  {
    code: 'slips/two-signs',
    pattern:
      /[\p{L}\p{N}”)]+ ?(?:,\s?,|;\s?;|,\s?\.(?!\.)|\.\s?,|;\s?\.(?!\.)|:\s?:|;\s?,|,\s?;|(?<!\.)\.\.(?!\.)|\?\s?\.(?!\.)|!\s?\.(?!\.))/gu,
    except: (words) =>
      /^(?:v\.v|vv|tr|tp|tx|st|nxb|etc|no|jr|sr|co|ltd|inc)\.[,;]?/iu.test(words) || isShort(words),
  },
  { code: 'slips/space-in-brackets', pattern: /[([“]\s+[\p{L}\p{N}]+|[\p{L}\p{N}]+\s+[)\]”]/gu },
  {
    code: 'slips/glued-words',
    pattern: /(?<![\p{L}\p{M}])\p{L}?[\p{Ll}\p{M}]{2,}\p{Lu}[\p{Ll}\p{M}]{2,}(?![\p{L}\p{M}])/gu,
    except: (words) => !/[^\p{ASCII}]/u.test(words) || /^(?:Mac|Mc|De|Le|La)/u.test(words),
  },
];

/** "St.Petersburg", "TP.Hồ", "Nxb.Sự": an abbreviation needs no space. */
const isShort = (words: string): boolean =>
  /^(?:tp|tx|tt|st|nxb|ts|ths|pgs|gs|bs|đ\/c|mr|mrs|ms|dr|q|p|h|x|no|vol|tr|tel|fax|email|u|a|e)[.:]/iu.test(
    words,
  );

export const spacing: SlipRule = ({ texts, tables }) => {
  const all = [...texts, ...tables.flatMap(({ rows }) => rows.flat())];
  return KINDS.flatMap((kind) => oneOf(kind, all));
};

/** Enough examples to show what to look for. */
const EXAMPLES = 3;

function oneOf({ code, pattern, except }: Kind, all: readonly SlipText[]): Slip[] {
  const found = all.flatMap((own) =>
    Array.from(own.text.matchAll(pattern), ({ 0: words, index }) => ({ words, in: own, index }))
      .filter(({ words, index }) => !except?.(words, own.text, index))
      .map(({ words }) => ({ words, in: own })),
  );
  const [first] = found;
  if (!first) return [];
  const examples = [...new Set(found.map(({ words }) => words.trim()))].slice(0, EXAMPLES);
  return [
    {
      code,
      ...first,
      params: { times: found.length, examples: examples.map((one) => `“${one}”`).join(', ') },
    },
  ];
}
