// A text → the quotations in it.
/** Fewer words are scare quotes, not a quotation. */
export const LEAST_QUOTED = 4;
export const QUOTED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»/gu;

export const quotedIn = (text: string): string[] =>
  Array.from(text.matchAll(QUOTED), (match) => match[1] ?? match[2] ?? match[3] ?? '');
