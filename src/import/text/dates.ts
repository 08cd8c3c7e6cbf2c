// Whether a text starts with a date written with spaces: "27. 9. 1940", "3- 2- 1930".

const DATE =
  /^\s*(?:0?[1-9]|[12]\d|3[01])\s*([.\-–/])\s*(?:0?[1-9]|1[0-2])\s*\1\s*\d{4}(?![\p{L}\p{N}]|[.,]\p{N})/u;

/** The day is then not the number of a heading, item or note. */
export const beginsWithDate = (text: string): boolean => DATE.test(text);
