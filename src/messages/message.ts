// The shape of the catalogue: every user-facing sentence in Vietnamese and English. `{name}` is a placeholder.

export type Lang = 'vi' | 'en';
export type Words = Record<Lang, string>;
/** The same in both languages, where a table has many of them. */
export const w = (vi: string, en: string): Words => ({ vi, en });
export type Severity = 'error' | 'warning' | 'info';

/** A diagnostic's sentences: what is wrong and where, and (hint) what to do about it. */
export interface Message {
  severity: Severity;
  message: Words;
  hint?: Words;
}

export type Messages = Record<string, Message>;

/** Fills `{name}` placeholders; an unknown placeholder stays as it is. */
export function fill(template: string, params: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** Commands as sentences name them ("decuong build"), where nothing stands before them that calls them already. */
const COMMAND = /(?<!npx |[\w./-])decuong (?=(?:build|check|doctor|help|import|provinces)\b)/g;

/** The same sentence with its commands as they have to be typed: `program` is "npx decuong", say. */
export function asCalled(text: string, program: string): string {
  return text.replace(COMMAND, `${program} `);
}
