// Text and available width → the number of lines it needs at most, or its beginning cut to fit. Pure.

/** A typeface estimate: width of a letter in mm, rounded up, and of a capital as a multiple of it. */
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

/** Lines of `text` when wrapped by words to `room` mm; wider words continue on further lines. */
export function linesOf(text: string, type: Type, room: number): number {
  const space = type.letter;
  let lines = 0;
  let left = 0;
  for (const word of text.split(SPACES).filter(Boolean)) {
    const width = widthOf(word, type);
    if (lines > 0 && width + space <= left) left -= width + space;
    else {
      const wordLines = Math.max(1, Math.ceil(width / room));
      lines += wordLines;
      left = wordLines * room - width;
    }
  }
  return lines;
}

/**
 * Joins parts with middle dots on at most `lines` lines. If too long, shortens the first part at a word and adds an
 * ellipsis, then the whole.
 */
export function joinedWithin(parts: readonly string[], type: Type, room: number, lines: number): string {
  const [first = '', ...rest] = parts;
  const fits = (text: string): boolean => linesOf(text, type, room) <= lines;
  const tail = rest.map((part) => ` · ${part}`).join('');
  if (fits(first + tail)) return first + tail;
  return shortened(first, tail, fits) ?? shortened(first + tail, '', fits) ?? '';
}

/** Characters considered: more than a few lines can ever hold. */
const MAX_CHARACTERS = 1000;

/** Trailing punctuation and function words that would dangle before an ellipsis. */
const DANGLING =
  /(?:[\s,.;:·–—(-]+|\s(?:và|hoặc|của|các|những|về|với|cho|tại|ở|trong|theo|từ|and|or|of|the|for))+$/iu;

/** The longest beginning of `text` that fits with an ellipsis and `tail`; cuts inside a word if it is the only one. */
function shortened(text: string, tail: string, fits: (text: string) => boolean): string | undefined {
  const seen = text.slice(0, MAX_CHARACTERS);
  const words = seen.split(SPACES);
  for (let count = words.length - 1; count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    const whole = `${start.replace(DANGLING, '')}…${tail}`;
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
