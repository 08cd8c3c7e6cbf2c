// The shape of the catalogue: every user-facing sentence in Vietnamese and English. `{name}` is a placeholder.

export type Lang = 'vi' | 'en';
export type Words = Record<Lang, string>;
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
