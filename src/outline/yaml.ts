// YAML text → plain data in which every scalar is a string, with the place of every key and value. Wraps js-yaml.
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import {
  type Diagnostic,
  diagnostic,
  hasErrors,
  type Place,
  type Result,
} from '../diagnostics/diagnostic.js';
import { type Position, positions } from './positions.js';
import { syntaxCause } from './yaml-cause.js';
import { hashCuts, type Literal, oddIndents } from './yaml-traps.js';
import { dataOf, find, type Path, spanOf, type YamlEvent, type YamlSpan, YamlTree } from './yaml-tree.js';

const MAX_CHARACTERS = 5_000_000;
/** Maximum nesting of lists and objects. */
export const MAX_DEPTH = 40;

/** Replaces a forbidden character, so that offsets stay the same; it never reaches the data. */
const STRIPPED = '\u{FDD0}';
/**
 * What neither YAML nor slides can hold: C0 and C1 controls except tab, line ends and NEL; lone surrogates;
 * noncharacters.
 */
const UNPRINTABLE = /[^\P{Cc}\t\n\r\u0085]|[\p{Cs}\uFDD0\uFFFE\uFFFF]/gu;

/** Which part of an entry a place refers to: its key, or its value (also for list items). */
export type EntryPart = 'key' | 'value';

export interface YamlDocument {
  /** Strings, arrays and objects without prototype; an absent value is ''. */
  data: unknown;
  /** Place of the entry at a path; for a missing path, of its nearest ancestor. */
  locate(path: Path, part?: EntryPart): Place;
  /** Where `needle` begins inside the text at `path`; the text's start when it does not occur literally. */
  locateIn(path: Path, needle: string): Place;
  /** Where exactly the entry stands in the text; undefined when there is none. */
  spanOf(path: readonly PropertyKey[]): YamlSpan | undefined;
  /** Whether a key lacks its colon, like what follows a comma inside { }. */
  isBare(path: readonly PropertyKey[]): boolean;
}

/**
 * Reads one YAML document of at most 5 million characters. Refuses tags, multiple documents, and unbounded aliases
 * and depth; reports every duplicate key with both places. Text is NFC; control characters are removed with a
 * warning.
 */
export function readYaml(text: string, file: string): Result<YamlDocument> {
  const source = text.replace(/^\uFEFF/, '');
  const at = positions(source);
  const place = (offset: number): Place => ({ file, ...at(offset) });
  if (source.length > MAX_CHARACTERS)
    return { diagnostics: [diagnostic('outline/too-large', { megabytes: MAX_CHARACTERS / 1e6 }, { file })] };
  const clean = source.replace(UNPRINTABLE, STRIPPED);
  const removed = stripped(source, clean, place);
  const events = parse(clean, source, at, file);
  if (!Array.isArray(events)) return { diagnostics: [...removed, events] };
  const tree = new YamlTree(place);
  for (const event of events) tree.add(simple(event, clean));
  const unread = misread(source, literalsIn(events), place);
  const diagnostics = [...removed, ...unread, ...tree.diagnostics];
  if (!tree.root || tree.documents === 0)
    diagnostics.push(diagnostic('outline/empty', {}, { file, line: 1, column: 1 }));
  if (!tree.root || hasErrors(diagnostics)) return { diagnostics };
  const root = tree.root;
  return {
    value: {
      data: dataOf(root),
      locate: (path, part = 'value') => {
        const { node, key } = find(root, path);
        return place(part === 'key' && key !== undefined ? key : node.start);
      },
      locateIn: (path, needle) => {
        const { node } = find(root, path);
        const offset = source.slice(node.start, node.end).search(anySpaces(needle));
        return place(node.start + Math.max(0, offset));
      },
      spanOf: (path) => spanOf(root, path),
      isBare: (path) => {
        const { key = -1 } = find(root, path);
        const name = String(path.at(-1));
        return (
          source.startsWith(name, key) &&
          !/^\s*:/.test(source.slice(key + name.length, key + name.length + 99))
        );
      },
    },
    diagnostics,
  };
}

const PLAIN = SCALAR_STYLE.PLAIN;

/** Quoted and block texts, in order; those without a place are empty. */
const literalsIn = (events: readonly Event[]): Literal[] =>
  events.flatMap((event) =>
    event.type === EVENT_ID.SCALAR && event.style !== PLAIN && event.valueStart >= 0
      ? [{ start: event.valueStart, end: event.valueEnd }]
      : [],
  );

/** Valid YAML that means something other than the author intended. */
function misread(
  source: string,
  literals: readonly Literal[],
  place: (offset: number) => Place,
): Diagnostic[] {
  const [indent] = oddIndents(source, literals);
  return [
    ...hashCuts(source, literals).map(({ offset, text }) =>
      diagnostic('outline/cut-at-hash', { text: text.slice(0, 60) }, place(offset)),
    ),
    ...(indent
      ? [
          diagnostic(
            'outline/yaml-odd-indent',
            { line: place(indent.offset).line ?? 0 },
            place(indent.offset),
          ),
        ]
      : []),
  ];
}

/** A text that may be folded over several lines. */
const anySpaces = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'u');

function stripped(source: string, clean: string, place: (offset: number) => Place): Diagnostic[] {
  if (clean === source && !source.includes(STRIPPED)) return [];
  let first: number | undefined;
  let count = 0;
  for (const { index } of source.matchAll(UNPRINTABLE)) {
    first ??= index;
    count++;
  }
  return first === undefined ? [] : [diagnostic('outline/control-characters', { count }, place(first))];
}

function parse(
  clean: string,
  source: string,
  at: (offset: number) => Position,
  file: string,
): Event[] | Diagnostic {
  try {
    return parseEvents(clean, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = Math.min(error.mark?.position ?? 0, source.length);
    const position = at(offset);
    if (/maxDepth/.test(error.reason))
      return diagnostic('outline/too-deep', { depth: MAX_DEPTH }, { file, ...position });
    return syntaxCause(source, error.reason, position, file);
  }
}

/** A YAML event without the library's types: decoded, with the offsets of the source text, quotes included. */
function simple(event: Event, source: string): YamlEvent {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      return { kind: 'document' };
    case EVENT_ID.POP:
      return { kind: 'end' };
    case EVENT_ID.ALIAS:
      return {
        kind: 'alias',
        anchor: source.slice(event.anchorStart, event.anchorEnd),
        start: event.anchorStart - 1,
      };
    case EVENT_ID.SCALAR: {
      const [start, end] = written(source, event.valueStart, event.valueEnd);
      const value = getScalarValue(source, event).replace(UNPRINTABLE, '').normalize('NFC');
      return { kind: 'scalar', value, start, end, ...properties(event, source) };
    }
    default: {
      const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'list';
      return { kind, start: event.start, ...properties(event, source) };
    }
  }
}

function written(source: string, from: number, to: number): [number, number] {
  if (from < 0) return [-1, -1];
  const quoted = /["']/.test(source.charAt(from - 1)) && source.charAt(from - 1) === source.charAt(to);
  if (quoted) return [from - 1, to + 1];
  const indent = /^\s*/.exec(source.slice(from, to))?.[0].length ?? 0;
  return [from + (from + indent < to ? indent : 0), to];
}

interface Properties {
  anchorStart: number;
  anchorEnd: number;
  tagStart: number;
  tagEnd: number;
}

function properties(
  event: Properties,
  source: string,
): { anchor?: string; tag?: { name: string; start: number } } {
  return {
    ...(event.anchorStart >= 0 && { anchor: source.slice(event.anchorStart, event.anchorEnd) }),
    ...(event.tagStart >= 0 && {
      tag: { name: source.slice(event.tagStart, event.tagEnd), start: event.tagStart },
    }),
  };
}
