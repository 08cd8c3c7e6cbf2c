// A text → what it quotes.
/** A quotation of fewer words is a word in quotation marks. */
export const LEAST_QUOTED = 4;
export const QUOTED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»/gu;

export const quotedIn = (text: string): string[] =>
  Array.from(text.matchAll(QUOTED), (match) => match[1] ?? match[2] ?? match[3] ?? '');
