// Points with sub-points: a list, or arranged to suit them.
import { defineBlock } from '../define.js';
import { arranges } from './arrange.js';
import type { PointsBody } from './body.js';
import { pointPieces } from './compose.js';
import { pointsProof } from './proofread.js';
import { rankOfWords } from './rank.js';
import { pointsSplitter } from './split.js';
import { pointTexts } from './spoken.js';
import { pointStatements } from './statements.js';
import { hints, type Point, pointsSchema } from './value.js';
import { pointsView } from './view.js';

export const points = defineBlock<'points', Point[], PointsBody>({
  kind: 'points',
  schema: pointsSchema,
  hints,
  proofread: pointsProof,
  pictured: true,
  states: pointStatements,
  compose: pointPieces,
  cut: rankOfWords,
  spoken: (body) => body.items.flatMap(pointTexts),
  saysPart: false,
  wordless: ['arrangement'],
  view: pointsView,
  rail: true,
  foot: true,
  fit: {
    split: pointsSplitter,
    shortens: [],
    land: ({ arrangement }) => arrangement !== 'topic',
    together: false,
    shares: true,
    smaller: false,
  },
  arranges,
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
