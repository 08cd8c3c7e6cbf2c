// Lines of a Markdown file → the same with a year at a line's start kept from numbering a list: "2024. Là năm …".

/** Behind the bullets, numbers and quotation marks that may stand before it. */
const YEAR = /^(\s*(?:(?:[-*+]|\d{1,3}[.)])\s+|>\s?)*)(\d{4,9})([.)])(?=\s|$)/;
const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/;

export function yearsAsText(lines: readonly string[]): string[] {
  let isCode = false;
  return lines.map((line) => {
    if (FENCE.test(line)) isCode = !isCode;
    return isCode ? line : line.replace(YEAR, '$1$2\\$3');
  });
}
