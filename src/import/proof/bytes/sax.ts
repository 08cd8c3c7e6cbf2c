// XML or HTML text → events, with OOXML's usual prefixes. Wraps htmlparser2.
import { Parser } from 'htmlparser2';

export interface Events {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
  /** Comments, which readers of the page do not see. */
  comment?(text: string): void;
}

/** Usual prefix by the end of a namespace's URI. */
const PREFIXES: [RegExp, string][] = [
  [/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/officeDocument(?:\/2006)?\/math$/, 'm'],
  [/drawingml(?:\/2006)?\/main$/, 'a'],
  [/drawingml(?:\/2006)?\/chart$/, 'c'],
  [/drawingml(?:\/2006)?\/diagram$/, 'dgm'],
  [/drawingml(?:\/2006)?\/wordprocessingDrawing$/, 'wp'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/officeDocument(?:\/2006)?\/relationships$/, 'r'],
  [/urn:schemas-microsoft-com:vml$/, 'v'],
  [/urn:schemas-microsoft-com:office:office$/, 'o'],
];

/** Never throws; broken XML is read as far as possible. */
export function scanXml(text: string, events: Events): void {
  const own = new Map<string, string>();
  const named = (name: string): string => {
    if (own.size === 0) return name;
    const [prefix = '', local] = name.includes(':') ? name.split(':') : ['', name];
    const fixed = own.get(prefix);
    return fixed === undefined ? name : `${fixed}:${local}`;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const [key, value] of Object.entries(attributes))
          if (key.startsWith('xmlns')) declare(own, key, value);
        const isPlain = own.size === 0;
        const fixed = isPlain
          ? attributes
          : Object.fromEntries(Object.entries(attributes).map(([key, value]) => [named(key), value]));
        events.open(named(name), fixed);
      },
      ontext: (data) => events.text(data),
      onclosetag: (name) => events.close(named(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
}

function declare(own: Map<string, string>, key: string, address: string): void {
  const prefix = key.slice('xmlns:'.length);
  const fixed = PREFIXES.find(([pattern]) => pattern.test(address))?.[1];
  if (fixed !== undefined && fixed !== prefix) own.set(prefix, fixed);
}

/** Also reports the current line, from 1, at each event. */
export function scanHtml(text: string, events: Events & { at(line: number): void }): void {
  let [offset, line] = [0, 1];
  const count = (to: number): void => {
    for (; offset < to; offset++) if (text.charCodeAt(offset) === 10) line++;
    events.at(line);
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        count(parser.startIndex);
        events.open(name, attributes);
      },
      ontext(data) {
        count(parser.startIndex);
        events.text(data);
      },
      onclosetag: (name) => events.close(name),
    },
    { decodeEntities: true, recognizeCDATA: true },
  );
  parser.end(text);
}
