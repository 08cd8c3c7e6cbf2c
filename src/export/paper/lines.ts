// A text and its room → the most lines it may take, or its beginning cut to fit. Pure.

/** Type on paper: mm that its letters are wide, rather too wide than too narrow, and a capital counted in letters. */
export interface Type {
  letter: number;
  capital: number;
}

const SPACES = /[ \t\n]+/;

function widthOf(text: string, { letter, capital }: Type): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const marks = text.match(/\p{M}/gu)?.length ?? 0;
  return (text.length - marks + capitals * (capital - 1)) * letter;
}

/** Lines of `text` set word by word in `room` mm; a word that is wider goes on over the next lines. */
export function linesOf(text: string, type: Type, room: number): number {
  const space = type.letter;
  let lines = 0;
  let left = 0;
  for (const word of text.split(SPACES).filter(Boolean)) {
    const width = widthOf(word, type);
    if (lines > 0 && width + space <= left) left -= width + space;
    else {
      const own = Math.max(1, Math.ceil(width / room));
      lines += own;
      left = own * room - width;
    }
  }
  return lines;
}

/**
 * Parts joined by middle dots on `lines` lines at most: the first gives way first, at a word and with an ellipsis, then
 * the whole.
 */
export function joinedWithin(parts: readonly string[], type: Type, room: number, lines: number): string {
  const [first = '', ...rest] = parts;
  const fits = (text: string): boolean => linesOf(text, type, room) <= lines;
  const tail = rest.map((part) => ` · ${part}`).join('');
  if (fits(first + tail)) return first + tail;
  return begun(first, tail, fits) ?? begun(first + tail, '', fits) ?? '';
}

/** Characters of a text that are looked at: more than any few lines hold. */
const LOOKED_AT = 1000;

/** Signs and little words that lead on to what is left out. */
const LEADING_ON =
  /(?:[\s,.;:·–—(-]+|\s(?:và|hoặc|của|các|những|về|với|cho|tại|ở|trong|theo|từ|and|or|of|the|for))+$/iu;

/** The longest beginning of `text` that fits with an ellipsis and `tail` after it; of one long word, a part. */
function begun(text: string, tail: string, fits: (text: string) => boolean): string | undefined {
  const seen = text.slice(0, LOOKED_AT);
  const words = seen.split(SPACES);
  for (let count = words.length - 1; count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    const whole = `${start.replace(LEADING_ON, '')}…${tail}`;
    if (fits(whole)) return whole;
  }
  if (tail !== '') return undefined;
  const letters = [...seen];
  for (let count = letters.length - 1; count > 0; count--) {
    const whole = `${letters.slice(0, count).join('')}…`;
    if (fits(whole)) return whole;
  }
  return undefined;
}
