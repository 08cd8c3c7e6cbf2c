// A text → the part of it that a finding quotes.

const LONGEST = 160;

export const excerpt = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s\S*$/u, '')}…`;
