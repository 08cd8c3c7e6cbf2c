// Lines of a Markdown file → the same with a leading year or date protected from becoming a list number: "2024. Là
// năm …", "27. 9. 1940".

/** Behind the bullets, numbers and quotation marks that may stand before it. */
const YEAR = /^(\s*(?:(?:[-*+]|\d{1,3}[.)])\s+|>\s?)*)(\d{4,9})([.)])(?=\s|$)/;
/** The day is the last number that a month and a year follow. */
const DAY = /^(\s*(?:(?:[-*+]|\d{1,3}[.)])\s+|>\s?)*?)(\d{1,2})(\.)(?=\s*\d{1,2}\s*\.\s*\d{4}(?!\d|[.,]\d))/;
const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/;

export function yearsAsText(lines: readonly string[]): string[] {
  let isCode = false;
  return lines.map((line) => {
    if (FENCE.test(line)) isCode = !isCode;
    return isCode ? line : line.replace(DAY, '$1$2\\$3').replace(YEAR, '$1$2\\$3');
  });
}

/** The text as it was, for what Markdown hands on as it stands: HTML has no such strokes. */
export const yearsAsWritten = (text: string): string =>
  text.replace(/^(\s*(?:(?:[-*+]|\d{1,3}[.)])\s+|>\s?)*)(\d{1,9})\\([.)])/gm, '$1$2$3');
