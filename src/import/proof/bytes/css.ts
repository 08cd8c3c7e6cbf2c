// The style sheets inside a page → what they say of its classes that changes what a text means: strokes, raised letters.

/** Declarations by class. */
export type ClassLooks = ReadonlyMap<string, string>;

const SHEET = /<style\b[^>]{0,500}>([\s\S]*?)<\/style/gi;
const RULE = /(?<=^|[{}])([^{}]{1,20000})\{([^{}]{0,4000})\}/g;
const TELLING = /(?:line-through|vertical-align:\s*su[pb])[^;]*/i;

/** Rules of one class, "span.power" or ".power"; what depends on where an element stands is not followed. */
export function classLooks(page: string): ClassLooks {
  const looks = new Map<string, string>();
  if (!/<\/style/i.test(page)) return looks;
  for (const [, sheet = ''] of page.matchAll(SHEET))
    for (const [, selectors = '', body = ''] of sheet.matchAll(RULE)) {
      if (!TELLING.test(body)) continue;
      for (const selector of selectors.split(',')) {
        const name = /^\s*[a-z]*\.([\w-]{1,80})\s*$/i.exec(selector)?.[1];
        if (name) looks.set(name, `${looks.get(name) ?? ''};${body}`);
      }
    }
  return looks;
}
