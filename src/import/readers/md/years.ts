// Protects a leading year or date from becoming a list number: "2024. Là năm …", "27. 9. 1940".

/** A year, after any bullets, numbers and quotation marks. */
const YEAR = /^(\s*(?:(?:[-*+]|\d{1,3}[.)])\s+|>\s?)*)(\d{4,9})([.)])(?=\s|$)/;
/** A day: the last number before a month and year. */
const DAY = /^(\s*(?:(?:[-*+]|\d{1,3}[.)])\s+|>\s?)*?)(\d{1,2})(\.)(?=\s*\d{1,2}\s*\.\s*\d{4}(?!\d|[.,]\d))/;
const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/;

export function yearsAsText(lines: readonly string[]): string[] {
  let isCode = false;
  return lines.map((line) => {
    if (FENCE.test(line)) isCode = !isCode;
    return isCode ? line : line.replace(DAY, '$1$2\\$3').replace(YEAR, '$1$2\\$3');
  });
}

/** Undoes the escaping for HTML, which does not know backslash escapes. */
export const yearsAsWritten = (text: string): string =>
  text.replace(/^(\s*(?:(?:[-*+]|\d{1,3}[.)])\s+|>\s?)*)(\d{1,9})\\([.)])/gm, '$1$2$3');
