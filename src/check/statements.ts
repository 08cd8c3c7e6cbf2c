// An outline → its statements: everything it says, with the parts that belong together and their places.
import { BLOCK_KINDS, type BlockKind, blockTraits, type ValueOf } from '../blocks/index.js';
import {
  type BlockStatement,
  type PartRole,
  type StatedPart,
  type StatementKind,
  sentencesAt,
} from '../blocks/statement.js';
import type { Lang } from '../messages/message.js';
import { plainText } from '../outline/inline.js';
import type { LoadedOutline } from '../outline/load.js';
import type { Block, Origin, Outline, Section } from '../outline/schema.js';
import { type Token, tokensOf } from './tokens.js';

export type { PartRole, StatementKind } from '../blocks/statement.js';

export interface StatementPart {
  role: PartRole;
  /** Without inline marks. */
  text: string;
  path: string;
  tokens: readonly Token[];
}

export interface Statement {
  kind: StatementKind;
  parts: readonly StatementPart[];
  /** Path of the block or, above blocks, of the field itself. */
  block: string;
  /** Where the document says it, if the outline records that. */
  from?: Origin;
  /** Spoken or printed only: notes. */
  spoken: boolean;
}

export const statementPart = (statement: Statement, role: PartRole): StatementPart | undefined =>
  statement.parts.find((part) => part.role === role);

export const statementTokens = ({ parts }: Statement): Token[] => parts.flatMap(({ tokens }) => tokens);

/** The parts of a statement in sequence, so that adjacent parts count as near. */
export interface JoinedStatement {
  text: string;
  tokens: readonly Token[];
  /** For each token, its part. */
  parts: readonly StatementPart[];
}

export function joinedStatement({ parts }: Statement): JoinedStatement {
  let text = '';
  const tokens: Token[] = [];
  const owners: StatementPart[] = [];
  for (const part of parts) {
    const shift = text.length + Number(text !== '');
    text = `${text}${text && ' '}${part.text}`;
    for (const token of part.tokens) {
      tokens.push({ ...token, from: token.from + shift, to: token.to + shift });
      owners.push(part);
    }
  }
  return { text, tokens, parts: owners };
}

interface Context {
  lang: Lang;
  block: string;
  from?: Origin;
  spoken: boolean;
}
/** In outline order; title lines first. */
export function statementsOf({ outline }: Pick<LoadedOutline, 'outline'>): Statement[] {
  const top: Context = { lang: outline.lang, block: '', spoken: false };
  return [
    ...headOf(outline, top),
    ...prose(outline.image?.caption, 'image.caption', { ...top, block: 'image' }),
    ...prose(outline.notes, 'notes', { ...top, block: 'notes', spoken: true }),
    ...outline.sections.flatMap((section, i) => ofSection(section, `sections.${i}`, top)),
    ...(outline.sources ?? []).map(({ text, from }, i) =>
      made('source', { ...top, from, block: `sources.${i}` }, [['text', text, `sources.${i}.text`]]),
    ),
  ];
}

const HEAD = ['genre', 'title', 'subtitle', 'reference', 'date', 'issuer', 'parent', 'signer'] as const;

function headOf(outline: Outline, top: Context): Statement[] {
  const { event } = outline;
  const fields: StatedPart[] = [
    ...HEAD.map((key): StatedPart => ['text', outline[key], key]),
    ['text', event?.name, 'event.name'],
    ['text', event?.from, 'event.from'],
    ['text', event?.to, 'event.to'],
  ];
  return fields
    .filter(([, text]) => text !== undefined)
    .map((part) => made('title', { ...top, block: part[2] }, [part]));
}

function ofSection(section: Section, path: string, above: Context): Statement[] {
  const context = { ...above, block: path, from: section.from };
  const heading = section.number ? `${section.heading}` : section.heading;
  return [
    made('heading', context, [['text', heading, `${path}.heading`]]),
    ...prose(section.lead, `${path}.lead`, context).map((one) => ({ ...one, kind: 'heading' as const })),
    ...prose(section.image?.caption, `${path}.image.caption`, context),
    ...(section.blocks ?? []).flatMap((block, i) => ofBlock(block, `${path}.blocks.${i}`, context)),
    ...prose(section.notes, `${path}.notes`, { ...context, spoken: true }),
    ...(section.sections ?? []).flatMap((child, i) => ofSection(child, `${path}.sections.${i}`, above)),
  ];
}

function ofBlock(block: Block, path: string, above: Context): Statement[] {
  const context: Context = { ...above, block: path, from: block.from ?? above.from };
  const own = BLOCK_KINDS.flatMap((kind) => statedIn(kind, block, path, context.lang));
  const title =
    block.title === undefined ? [] : [made('heading', context, [['text', block.title, `${path}.title`]])];
  return [
    ...title,
    ...own.map((one) => made(one.kind, context, one.parts)),
    ...prose(block.notes, `${path}.notes`, { ...context, spoken: true }),
  ];
}

function statedIn<K extends BlockKind>(kind: K, block: Block, path: string, lang: Lang): BlockStatement[] {
  const value = block[kind] as ValueOf<K> | undefined;
  return value === undefined ? [] : blockTraits(kind).states(value, `${path}.${kind}`, lang);
}

/** A text or list of texts: one statement per sentence. */
const prose = (value: string | string[] | undefined, path: string, context: Context): Statement[] =>
  sentencesAt(value, path, context.lang).map(({ kind, parts }) => made(kind, context, parts));

function made(kind: StatementKind, { block, from, spoken, lang }: Context, parts: StatedPart[]): Statement {
  const whole = parts.flatMap(([role, text, path]): StatementPart[] => {
    if (text === undefined) return [];
    const plain = plainText(text);
    return [{ role, text: plain, path, tokens: tokensOf(plain, lang) }];
  });
  return { kind, parts: whole, block, spoken, ...(from && { from }) };
}
