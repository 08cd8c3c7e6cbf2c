// The types of the catalogue: every user-facing sentence in Vietnamese and English, with `{name}` placeholders.

export type Lang = 'vi' | 'en';
export type Words = Record<Lang, string>;
/** Shorthand for tables of many short texts. */
export const w = (vi: string, en: string): Words => ({ vi, en });
export type Severity = 'error' | 'warning' | 'info';

/** A diagnostic's texts: what is wrong and where, and (hint) what to do about it. */
export interface Message {
  severity: Severity;
  message: Words;
  hint?: Words;
}

export type Messages = Record<string, Message>;

/** Fills `{name}` placeholders; unknown ones stay unchanged. */
export function fill(template: string, params: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** Commands in sentences ("decuong build"), unless they are already prefixed with how to call them. */
const COMMAND = /(?<!npx |[\w./-])decuong (?=(?:build|check|doctor|help|import|provinces)\b)/g;

/** Rewrites commands in a sentence so that they can be typed as is; `program` may be "npx decuong". */
export function asCalled(text: string, program: string): string {
  return text.replace(COMMAND, `${program} `);
}
