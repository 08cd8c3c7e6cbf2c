// Numbered steps → slides of at most six, with continuous numbering.

import { grouped, shortenText, withHead, words } from '../../compose/items.js';
import { unlisted } from '../../compose/list-marks.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import type { Line } from '../../deck/line.js';
import type { StepsBody } from './body.js';
import type { Step } from './value.js';

const TITLE = { words: 30, most: 40 };
const TEXT = { words: 32, most: 42 };
const ROOM = { capacity: 165, most: 6 };
const GAP = 6;

interface Read {
  item: StepsBody['items'][number];
  whole: Line;
  cut: boolean;
}

export function stepPieces(value: readonly Step[], context: ComposeContext): PieceOf<'steps', StepsBody>[] {
  const all = inList(value.map((step) => read(step, context)));
  let start = 1;
  return grouped(all, ({ item }) => words(item.title, item.text) + GAP, ROOM).map((group) => {
    const first = start;
    start += group.length;
    return {
      layout: 'steps',
      body: { start: first, items: group.map(({ item }) => item) },
      ...(group.some(({ cut }) => cut) && { fullText: group.map(({ whole }) => whole) }),
    };
  });
}

/** Steps as a list, without what parts them in running text. */
function inList(steps: readonly Read[]): Read[] {
  const ends = unlisted(steps.map(({ item }) => item.text ?? item.title));
  return steps.map((step, at) => {
    const end = ends[at];
    const key = step.item.text ? 'text' : 'title';
    return end ? { ...step, item: { ...step.item, [key]: end } } : step;
  });
}

function read(step: Step, context: ComposeContext): Read {
  const given = typeof step === 'string' ? { title: step } : step;
  const text =
    'text' in given && given.text !== undefined
      ? shortenText(context, given.text, TEXT, given.source)
      : undefined;
  const title = shortenText(
    context,
    given.title,
    TITLE,
    text || !('source' in given) ? undefined : given.source,
  );
  return {
    item: { title: title.line, ...(text && { text: text.line }) },
    whole: withHead(title.whole, text?.whole),
    cut: title.cut || (text?.cut ?? false),
  };
}
