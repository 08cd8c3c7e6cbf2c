// Sources: the notes that the document cites for a statement are those that the outline names for it.
import type { DiagnosticCode } from '../../messages/catalogue.js';
import { parseInline } from '../../outline/inline.js';
import type { Outline, Section } from '../../outline/schema.js';
import { groupBy } from '../group-by.js';
import type { DocumentText, Passage } from '../passages.js';
import { type AlignedStatement, type Finding, finding, type RuleContext } from '../rule-context.js';
import { tokensOf } from '../tokens.js';

export function sourcesThatDiffer(context: RuleContext): Finding[] {
  const { sources = [] } = context.loaded.outline;
  if (sources.length === 0) return [];
  const cited = citedByBlock(context.loaded.outline.sections);
  const ids = idsByNote(context);
  const ofNotes = new Set([...ids.values()].flat().flatMap((own) => [...own]));
  const blocks = [...groupBy(context.traced, ({ statement }) => statement.block)].flatMap(
    ([path, traced]) => {
      const own = cited.get(path);
      return own ? [{ path, cited: own, traced }] : [];
    },
  );
  return [
    ...unsourced(context, cited, blocks),
    ...lost(context, blocks, ids),
    ...blocks.flatMap((block) => strangers(context, block, { ids, ofNotes })),
  ];
}

type Ids = ReadonlySet<string>;
interface Sourced {
  path: string;
  cited: Ids;
  traced: readonly AlignedStatement[];
}

/** The sources of each block, including those of its section. */
function citedByBlock(
  sections: readonly Section[],
  path = 'sections',
  above: readonly string[] = [],
): Map<string, Ids> {
  return new Map(
    sections.flatMap(({ blocks = [], sections: below = [], source, heading, lead }, i) => {
      const own = [...above, ...idsIn({ source, heading, lead })];
      return [
        ...blocks.map((block, j): [string, Ids] => [
          `${path}.${i}.blocks.${j}`,
          new Set([...own, ...idsIn(block)]),
        ]),
        ...citedByBlock(below, `${path}.${i}.sections`, own),
      ];
    }),
  );
}

function idsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    if (key === 'source') return [value];
    return value.includes('[^')
      ? parseInline(value).flatMap((node) => ('source' in node ? [node.source] : []))
      : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => idsIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => idsIn(item, name));
}

/** When nearly every block names a source, one without has lost it. */
const NEARLY_ALL = 0.8;
const LEAST_BLOCKS = 4;

function unsourced(
  context: RuleContext,
  cited: ReadonlyMap<string, Ids>,
  blocks: readonly Sourced[],
): Finding[] {
  const bare = blocks.filter((block) => block.cited.size === 0 && says(block));
  const named = [...cited.values()].filter(({ size }) => size > 0).length;
  if (named < LEAST_BLOCKS || named < (named + bare.length) * NEARLY_ALL) return [];
  return bare.map(({ path }) => finding('check/source-missing', context, { path }, {}));
}

/** Pictures and calls need no source. */
const says = ({ traced }: Sourced): boolean =>
  traced.some(({ statement, window }) => statement.kind !== 'slogan' && window.length > 0);

/** Sources of the outline by the document's note that each corresponds to. */
type IdsByNote = ReadonlyMap<DocumentText, readonly Ids[]>;

/** Share of words that note and source must have in common. */
const SAME_SOURCE = 0.6;

function idsByNote({ documents, loaded }: RuleContext): IdsByNote {
  const sources = (loaded.outline.sources ?? []).map(({ id, text }) => ({ id, words: wordsOf(text) }));
  const idsOf = (note: string): Ids => {
    const words = wordsOf(note);
    const scored = sources.map(({ id, words: own }) => ({ id, score: likeness(words, own) }));
    const best = Math.max(0, ...scored.map(({ score }) => score));
    return new Set(best < SAME_SOURCE ? [] : scored.flatMap(({ id, score }) => (score === best ? id : [])));
  };
  return new Map(documents.map((document) => [document, document.notes.map(idsOf)]));
}

const wordsOf = (text: string): Set<string> => new Set(tokensOf(text).map(({ key }) => key));

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);

/** A note mark in a passage that statements of a block come from. */
interface Place {
  note: string;
  ids: Ids;
  passage: Passage;
}

function placesOf(
  { traced }: Sourced,
  ids: IdsByNote,
  pick: (traced: AlignedStatement) => readonly Passage[],
): Place[] {
  return traced
    .filter(({ coverage }) => coverage >= SURE)
    .flatMap((one) =>
      pick(one).flatMap((passage) =>
        passage.marks.flatMap((mark) => {
          const own = one.document && ids.get(one.document)?.[mark];
          return own && own.size > 0 ? [{ note: one.document?.notes[mark] ?? '', ids: own, passage }] : [];
        }),
      ),
    );
}

/** Notes cited in the document for something that no block citing them says. */
function lost(context: RuleContext, blocks: readonly Sourced[], ids: IdsByNote): Finding[] {
  const placed = blocks.flatMap((block) =>
    placesOf(block, ids, ({ window }) => window).map((place) => ({ ...place, block })),
  );
  const told = new Set<Passage>();
  const named = new Map<Passage, Set<string>>();
  for (const { passage, block } of placed)
    for (const id of block.cited) named.set(passage, (named.get(passage) ?? new Set()).add(id));
  const isNamed = ({ passage, ids: own }: Place): boolean =>
    [...own].some((id) => named.get(passage)?.has(id));
  return placed.flatMap((place) => {
    const { passage, note, block } = place;
    if (told.has(passage) || isNamed(place)) return [];
    told.add(passage);
    return [sourceFinding('check/source-lost', context, block, { ours: '', theirs: note, passage })];
  });
}

/** Sources that the document cites elsewhere: of a whole block, and of one text or item of it. */
function strangers(
  context: RuleContext,
  block: Sourced,
  { ids, ofNotes }: { ids: IdsByNote; ofNotes: Ids },
): Finding[] {
  const textOf = (id: string): string =>
    context.loaded.outline.sources?.find((one) => one.id === id)?.text ?? id;
  const passage = block.traced.find(({ window }) => window.length > 0)?.window[0];
  const near = idsNear(block, ids);
  const far = [...block.cited].filter((id) => ofNotes.has(id) && !near.has(id));
  const items = block.traced.flatMap((traced) => {
    const path = traced.statement.parts[0]?.path ?? '';
    const own = idsNear({ ...block, traced: [traced] }, ids);
    // Only where a note is cited can another one be wrong.
    if (own.size === 0) return [];
    const cited = idsAt(context.loaded.outline, path).filter((id) => ofNotes.has(id) && !far.includes(id));
    return cited.filter((id) => !own.has(id)).map((id) => ({ id, path, passage: traced.window[0] }));
  });
  return [
    ...far.map((id) => ({ id, path: block.path, passage })),
    ...[...new Map(items.map((item) => [`${item.id} ${item.path}`, item])).values()],
  ].map(({ id, path, passage: at }) =>
    sourceFinding('check/source-elsewhere', context, { ...block, path }, { ours: textOf(id), passage: at }),
  );
}

const idsNear = (block: Sourced, ids: IdsByNote): Ids =>
  new Set(placesOf(block, ids, ({ evidence }) => evidence).flatMap((place) => [...place.ids]));

/** Sources that the text at a path cites by marks, and its item by `source`. */
function idsAt(outline: Outline, path: string): string[] {
  const keys = path.split('.');
  const at = (until: number): unknown =>
    keys
      .slice(0, until)
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], outline);
  const item = at(keys.length - 1);
  const source = typeof item === 'object' && item !== null && !Array.isArray(item) && 'source' in item;
  const isBlock = keys.at(-3) === 'blocks' || keys.at(-2) === 'blocks';
  return [
    ...idsIn(at(keys.length)),
    ...(source && !isBlock ? idsIn({ source: (item as { source: unknown }).source }) : []),
  ];
}

/** A statement aligned so confidently that the mark there is its own. */
const SURE = 0.6;

function sourceFinding(
  code: DiagnosticCode,
  context: RuleContext,
  { path, traced }: Sourced,
  sides: { ours: string; theirs?: string; passage?: Passage },
): Finding {
  return finding(code, context, { path }, { ...sides, document: traced[0]?.document });
}
