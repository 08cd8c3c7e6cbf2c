// An outline aligned with its documents: every statement with its passages. The input of every rule.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Origin } from '../import/model.js';
import { placeWords } from '../import/origin.js';
import type { DiagnosticCode } from '../messages/catalogue.js';
import type { Lang } from '../messages/message.js';
import type { LoadedOutline } from '../outline/load.js';
import { type Alignment, align } from './align.js';
import { type Diff, diffTokens } from './diff.js';
import { excerpt } from './excerpt.js';
import type { DocumentText, Passage } from './passages.js';
import { type Statement, statementPart, statementsOf, statementTokens } from './statements.js';
import type { Weigh } from './surroundings.js';
import type { Token } from './tokens.js';

/** Where a document says something. */
export interface PassagePlace {
  file: string;
  origin: Origin;
  text: string;
}

/** A diagnostic with both sides of a difference. */
export interface Finding extends Diagnostic {
  /** Path of the text in the outline. */
  path?: string;
  /** The outline's words and the document's. */
  ours?: string;
  theirs?: string;
  passage?: PassagePlace;
}

/** A statement with its place, and its words diffed against its passages. */
export interface AlignedStatement extends Alignment {
  tokens: readonly Token[];
  /** Tokens of the window in sequence, and the passage of each. */
  theirs: readonly Token[];
  theirPassages: readonly Passage[];
  diff: Diff;
  /** It repeats the document word for word. */
  verbatim: boolean;
  /** The window with its surroundings: what a paraphrase may draw on. */
  evidence: readonly Passage[];
}

export interface RuleContext {
  loaded: LoadedOutline;
  /** The first is the one the outline was made from; the others may support it. */
  documents: readonly DocumentText[];
  traced: readonly AlignedStatement[];
  /** The outline consists of the document's own words, like an import: any other word is a difference. */
  strict: boolean;
  /** How distinctive a word is: rare words of the documents count more than common ones. */
  weigh: Weigh;
}

/** Finds one kind of difference. */
export type Rule = (context: RuleContext) => Finding[];

/** Shares of equal words that make a statement verbatim, and of verbatim statements that make an outline strict. */
const VERBATIM = 0.75;
const STRICT = 0.7;

export function ruleContext(loaded: LoadedOutline, documents: readonly DocumentText[]): RuleContext {
  const aligned = align(statementsOf(loaded), documents);
  const around = passagesAround(aligned);
  const units = new Map(documents.map((document) => [document, passagesByUnit(document)]));
  const traced = aligned.map((alignment) => {
    const own = alignment.document && units.get(alignment.document);
    return trace(alignment, evidenceOf(alignment, around(alignment.statement), own));
  });
  const prose = traced.filter(({ statement }) => statement.kind === 'sentence');
  const own = prose.filter(({ verbatim }) => verbatim).length;
  const strict = prose.length > 0 && own >= prose.length * STRICT;
  return { loaded, documents, traced, strict, weigh: weightsIn(documents) };
}

/** Weight of a word that no document has: the outline's own wording, seldom essential to a sentence. */
const OWN_WORD = 0.35;

function weightsIn(documents: readonly DocumentText[]): Weigh {
  const counts = new Map<string, number>();
  let passages = 0;
  for (const { tokens } of documents.flatMap((document) => document.passages)) {
    passages++;
    for (const key of new Set(tokens.map((token) => token.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.log(1 + passages);
  const weights = new Map(
    [...counts].map(([key, count]) => [key, Math.log(1 + passages / (1 + count)) / most] as const),
  );
  return (key) => weights.get(key) ?? OWN_WORD;
}

/** Passages of the statement's block; for a heading, lead or title, of everything below it. */
function passagesAround(aligned: readonly Alignment[]): (statement: Statement) => readonly Passage[] {
  const known = new Map<string, readonly Passage[]>();
  const below = (path: string): readonly Passage[] => {
    const found = aligned.filter(
      ({ statement: { block } }) => path === '' || block === path || block.startsWith(`${path}.`),
    );
    return [...new Set(found.flatMap(({ window }) => window))];
  };
  return ({ block, kind }) => {
    const path = kind === 'title' || !block.startsWith('sections') ? '' : block.replace(/\.lead$/, '');
    const passages = known.get(path) ?? below(path);
    known.set(path, passages);
    return passages;
  };
}

function trace(alignment: Alignment, evidence: Passage[]): AlignedStatement {
  const { statement, window } = alignment;
  const tokens = wordedTokens(statement);
  const theirs = window.flatMap((passage) => passage.tokens);
  const theirPassages = window.flatMap((passage) => passage.tokens.map(() => passage));
  const diff = diffTokens(tokens, theirs);
  const verbatim = tokens.length > 0 && isVerbatim(diff, tokens.length);
  return {
    ...alignment,
    tokens,
    theirs,
    theirPassages,
    diff,
    verbatim,
    evidence,
  };
}

/**
 * The tokens of a statement in sequence; an event's date, which may stand anywhere in its sentence, is compared
 * separately.
 */
const wordedTokens = (statement: Statement): Token[] => [
  ...(statementPart(statement, WORDED[statement.kind] ?? 'text')?.tokens ?? statementTokens(statement)),
];
const WORDED: Partial<Record<Statement['kind'], 'what'>> = { event: 'what' };

/** Most words are the same and close together in the document too. */
function isVerbatim({ matches }: Diff, length: number): boolean {
  const first = matches[0]?.[1] ?? 0;
  const span = (matches.at(-1)?.[1] ?? 0) - first + 1;
  return matches.length >= length * VERBATIM && matches.length >= span * VERBATIM;
}

type ByUnit = ReadonlyMap<Passage['unit'], readonly Passage[]>;

function passagesByUnit({ passages }: DocumentText): ByUnit {
  const units = new Map<Passage['unit'], Passage[]>();
  for (const passage of passages) {
    const own = units.get(passage.unit) ?? [];
    own.push(passage);
    units.set(passage.unit, own);
  }
  return units;
}

/** In a block or paragraph of many passages, those this close to the statement's own are evidence. */
const FAR = 400;

/** Passages of the same paragraphs, one more on each side, and those of the block's other statements. */
function evidenceOf(
  { statement, window, document }: Alignment,
  ofBlock: readonly Passage[],
  units: ByUnit = new Map(),
): Passage[] {
  const [first] = window;
  const last = window.at(-1);
  // A short heading is found nowhere itself, but refers to what stands below it.
  if (statement.kind === 'heading' && !first) return [...ofBlock];
  if (!document || !first || !last) return [];
  const context = document.passages.slice(Math.max(0, first.index - 1), last.index + 2);
  const around = (passages: readonly Passage[]): readonly Passage[] =>
    passages.length <= FAR
      ? passages
      : passages.filter(({ index }) => Math.abs(index - first.index) <= FAR / 2);
  const same = [...new Set(window.map(({ unit }) => unit))].flatMap((unit) => around(units.get(unit) ?? []));
  const near = [...new Set([...context, ...same])].sort((a, b) => a.index - b.index);
  const own = around(ofBlock).filter((passage) => document.passages[passage.index] === passage);
  return [...new Set([...near, ...own])];
}

/** A finding at a text of the outline; `words` narrows the place down to where they occur in it. */
export function finding(
  code: DiagnosticCode,
  { loaded }: Pick<RuleContext, 'loaded'>,
  at: { path: string; words?: string },
  sides: { ours?: string; theirs?: string; passage?: Passage; document?: DocumentText },
): Finding {
  const { ours = '', theirs = '', passage, document } = sides;
  const params = {
    ours,
    theirs,
    ...placeParams(passage?.origin),
    context: excerpt(passage?.text ?? ''),
  };
  const place = at.words ? loaded.locateIn(at.path, at.words) : loaded.locate(at.path);
  return {
    ...diagnostic(code, params, place),
    path: at.path,
    ...(ours && { ours }),
    ...(theirs && { theirs }),
    ...(passage && { passage: { file: document?.file ?? '', origin: passage.origin, text: passage.text } }),
  };
}

/** A place as message parameters, in both languages. */
export function placeParams(origin: Origin | undefined): { atVi: string; atEn: string } {
  const wordsIn = (lang: Lang): string => (origin && placeWords(origin, lang)) || '–';
  return { atVi: wordsIn('vi'), atEn: wordsIn('en') };
}

/** The text that tokens were made from, as written. */
export const shownOf = (tokens: readonly Token[]): string => tokens.map(({ shown }) => shown).join(' ');
