// Running text: short paragraphs in full, longer ones as key sentences.
import { plain } from '../../compose/line.js';
import type { PieceOf } from '../../compose/piece.js';
import { defineBlock } from '../define.js';
import type { PointsBody } from '../points/body.js';
import { rankOfWords } from '../points/rank.js';
import { proofTexts } from '../proofread.js';
import { sentencesAt } from '../statement.js';
import type { TextBody } from './body.js';
import { textPieces } from './compose.js';
import { textSplitter } from './split.js';
import { hints, type TextValue, textSchema } from './value.js';
import { textView } from './view.js';

export const text = defineBlock<
  'text',
  TextValue,
  TextBody,
  PieceOf<'text', TextBody> | PieceOf<'points', PointsBody>
>({
  kind: 'text',
  schema: textSchema,
  hints,
  proofread: (value, path) => ({ texts: proofTexts(value, path) }),
  pictured: true,
  states: sentencesAt,
  compose: textPieces,
  cut: rankOfWords,
  spoken: (body) => body.paragraphs.map(plain),
  saysPart: false,
  wordless: [],
  view: textView,
  rail: true,
  foot: true,
  fit: {
    split: textSplitter,
    shortens: [],
    land: true,
    together: false,
    shares: true,
    smaller: false,
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
