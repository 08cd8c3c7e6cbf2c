// A main section → its section slide and the slides of its blocks and sub-sections, in order.
import { BLOCK_KINDS, type BlockKind, blockTraits, type ValueOf } from '../blocks/index.js';
import { layoutTraits } from '../deck/layouts.js';
import type { Line, Slide } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import type { Block, Origin, Section } from '../outline/schema.js';
import { OWN_SLIDES } from '../slides/index.js';
import type { Context, Draft, Head, Piece } from './draft.js';
import { toDraft } from './draft-slides.js';
import { kicker, numbered, railTitle, title } from './heading.js';
import { plain, withMarks } from './line.js';
import { listedParts } from './listed-parts.js';
import type { Unshown } from './piece.js';
import { blockPieces } from './pieces.js';
import { rejoined } from './rejoined.js';
import { shownEvents } from './shown-events.js';
import { asList } from './sources.js';
import { shownTexts } from './spoken.js';
import { scaled } from './timing.js';
import { places, unshownIn } from './unshown.js';

/** What the slides of a block inherit from their place in the outline. */
interface Setting {
  context: Context;
  rail: NonNullable<Slide['section']>;
  /** The main section's heading: the title of blocks that have none and are in no sub-section. */
  heading: Line;
  heads: Head[];
  from?: Origin;
}

export function sectionDrafts(section: Section, index: number, shared: Context): Draft[] {
  const { sources, lang } = shared;
  const context = { ...shared, events: shownEvents(section, lang) };
  const heading = sources.line(section.heading);
  const number = section.number?.normalize('NFC');
  const rail = { index, ...(number && { number }), title: railTitle(heading, lang) };
  const setting = { context, rail, heading, heads: [], from: section.from };
  const path = `sections.${index}`;
  const drafts = [opening(section, path, setting), ...contents(section, path, setting)];
  return section.minutes === undefined ? drafts : scaled(drafts, section.minutes);
}

/** The section's own slide, with its introduction for the speaker. */
function opening(section: Section, path: string, { context, rail, heading }: Setting): Draft {
  const { piece, notes } = OWN_SLIDES.section.compose(section, { ...context, number: rail.number, heading });
  return toDraft(piece, { context, path, section: rail, notes, from: section.from, heads: [] });
}

/** Slides of a section's own blocks, then of its sub-sections. */
function contents(section: Section, path: string, setting: Setting): Draft[] {
  const blocks = (section.blocks ?? []).flatMap((block, index) =>
    blockDrafts(block, `${path}.blocks.${index}`, setting, {}),
  );
  return [...blocks, ...children(section, path, setting)];
}

function children(section: Section, path: string, setting: Setting): Draft[] {
  const all = section.sections ?? [];
  return all.flatMap((child, index) => {
    const place = `${path}.sections.${index}`;
    if (!isBare(child)) return subsection(child, place, setting);
    const before = all[index - 1];
    if (before && isBare(before)) return [];
    const end = all.findIndex((next, at) => at > index && !isBare(next));
    return headingDrafts(all.slice(index, end < 0 ? all.length : end), place, setting);
  });
}

/** A sub-section with a heading and nothing else. */
const isBare = (section: Section): boolean =>
  !section.blocks?.length && !section.sections?.length && !section.notes && !section.lead && !section.source;

/** Consecutive headings with nothing under them share one slide. */
function headingDrafts(sections: readonly Section[], path: string, setting: Setting): Draft[] {
  return blockDrafts({ ...listedParts(sections), from: sections[0]?.from }, path, setting, {});
}

function subsection(section: Section, path: string, setting: Setting): Draft[] {
  const line = numbered(section.number, setting.context.sources.line(section.heading));
  const inner = { ...setting, heads: [...setting.heads, { path, line }], from: section.from ?? setting.from };
  const introduction = [...asList(section.lead), ...asList(section.notes)];
  const [first, ...rest] = section.blocks ?? [];
  const source = section.source;
  const own = first
    ? blockDrafts(first, `${path}.blocks.0`, inner, { introduction, source })
    : openingDrafts(section, introduction, path, inner);
  const others = rest.flatMap((block, index) => blockDrafts(block, `${path}.blocks.${index + 1}`, inner, {}));
  const drafts = [...own, ...others, ...children(section, path, inner)];
  return section.minutes === undefined ? drafts : scaled(drafts, section.minutes);
}

/**
 * The introduction to several parts of a sub-section goes on a slide that lists them; to a single part, on a slide of
 * its own.
 */
function openingDrafts(section: Section, introduction: string[], path: string, inner: Setting): Draft[] {
  if (introduction.length === 0) return [];
  const { source, sections: parts = [] } = section;
  return parts.length < LEAST_PARTS
    ? blockDrafts({ text: introduction }, path, inner, { source })
    : blockDrafts(listedParts(parts), path, inner, { introduction, source });
}
const LEAST_PARTS = 2;

/** What a sub-section has besides its blocks: it goes with the first of them. */
interface Beside {
  introduction?: readonly string[];
  source?: string | string[];
}

function blockDrafts(block: Block, path: string, setting: Setting, beside: Beside): Draft[] {
  const { context, rail, heads } = setting;
  const top = titles(block, setting);
  const marks = context.sources.marks([...asList(beside.source), ...asList(block.source)]);
  const first = [...(beside.introduction ?? []), ...asList(block.notes), ...top.fullTitle];
  const from = block.from ?? setting.from;
  const pieces = blockPieces(rejoined(block, context.sources), { ...context, title: plain(top.title) });
  const unshown = unshownBeside(block, path, beside, { pieces, top, setting });
  return pieces.map((piece, index) => {
    const notes = index === 0 ? first : [];
    if (index === 0 && unshown.length > 0) piece.unshown = [...(piece.unshown ?? []), ...unshown];
    return toDraft(withOwnMarks(piece, marks), {
      context,
      path,
      section: rail,
      heads,
      ...cited(piece, top, marks),
      notes,
      from,
    });
  });
}

/**
 * What the notes of an imported block or sub-section say and no slide of the block shows. Notes written by an author to
 * be spoken do not count.
 */
function unshownBeside(
  block: Block,
  path: string,
  { introduction = [] }: Beside,
  { pieces, top, setting }: { pieces: readonly Piece[]; top: Titles; setting: Setting },
): Unshown[] {
  const { lang, sources } = setting.context;
  const heads = [top.title, ...(top.kicker ? [top.kicker] : []), ...setting.heads.map(({ line }) => line)];
  const shown = [...heads.map(plain), ...pieces.flatMap(shownTexts)];
  const read = (text: string): string[] => unshownIn(sources.spoken(text), shown, lang);
  const own = block.from ? places(block.notes, 'notes') : [];
  const above = setting.from && introduction.length > 0 ? introduction : [];
  const place = setting.heads.at(-1)?.path ?? path;
  return [
    ...above.flatMap((text) =>
      read(text).map((clause) => ({ at: '', path: `${place}.notes`, text: clause })),
    ),
    ...own.flatMap(({ at, text }) => read(text).map((clause) => ({ at, text: clause }))),
  ];
}

function withOwnMarks<P extends Piece>(piece: P, marks: readonly number[]): P {
  const body = layoutTraits(piece.layout).cited?.(piece.body, marks);
  return body ? { ...piece, body } : piece;
}

/** Marks a block's own sources after its title, or where its layout puts them. */
function cited(piece: Piece, top: Titles, marks: readonly number[]): { title: Line; kicker?: Line } {
  const { title, kicker } = top;
  return layoutTraits(piece.layout).cited ? { title, kicker } : { title: withMarks(title, marks), kicker };
}

interface Titles {
  title: Line;
  kicker?: Line;
  /** The block's full title, if the slide shows it shortened. */
  fullTitle: string[];
}

/** The block's own title under its sub-section's heading, or else that heading as the title. */
function titles(block: Block, { context, heads, heading }: Setting): Titles {
  const { sources, lang } = context;
  const own = block.title === undefined ? undefined : ownTitle(block, sources.line(block.title), lang);
  const [last, before] = heads.toReversed();
  const above = own ? last : before;
  const shown = title(own ?? last?.line ?? heading, lang);
  return {
    title: shown.line,
    ...(above && { kicker: kicker(above.line, lang).line }),
    fullTitle: shown.cut && block.title !== undefined ? [block.title] : [],
  };
}

/** The block's title in the form that its kind uses on slides. */
function ownTitle(block: Block, title: Line, lang: Lang): Line {
  const titled = <K extends BlockKind>(shown: Line, kind: K): Line => {
    const value = block[kind] as ValueOf<K> | undefined;
    return value === undefined ? shown : (blockTraits(kind).titled?.(shown, value, lang) ?? shown);
  };
  return BLOCK_KINDS.reduce(titled, title);
}
