// The start of a text → whether it is a date with spaces, as some typists write it: "27. 9. 1940", "3- 2- 1930".

const DATE =
  /^\s*(?:0?[1-9]|[12]\d|3[01])\s*([.\-–/])\s*(?:0?[1-9]|1[0-2])\s*\1\s*\d{4}(?![\p{L}\p{N}]|[.,]\p{N})/u;

/** Its day is then no number of a heading, an item or a note. */
export const beginsWithDate = (text: string): boolean => DATE.test(text);
