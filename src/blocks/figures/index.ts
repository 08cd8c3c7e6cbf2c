// Figures as large numerals with what they count.
import type { PieceOf } from '../../compose/piece.js';
import { defineBlock } from '../define.js';
import type { PointsBody } from '../points/body.js';
import type { FiguresBody } from './body.js';
import { figurePieces } from './compose.js';
import { withShorterLabels } from './labels.js';
import { figuresProof } from './proofread.js';
import { rejoinedFigure } from './rejoined.js';
import { figuresSplitter } from './split.js';
import { figureTexts } from './spoken.js';
import { figureStatements } from './statements.js';
import { type Figure, figuresSchema, hints } from './value.js';
import { figuresView } from './view.js';

export const figures = defineBlock<
  'figures',
  Figure[],
  FiguresBody,
  PieceOf<'figures', FiguresBody> | PieceOf<'points', PointsBody>
>({
  kind: 'figures',
  schema: figuresSchema,
  hints,
  proofread: figuresProof,
  states: figureStatements,
  rejoined: (figures, beside) => figures.map((figure) => rejoinedFigure(figure, beside)),
  compose: figurePieces,
  cut: { rule: 'figures', rank: 140, further: 20 },
  spoken: figureTexts,
  saysPart: false,
  wordless: [],
  view: figuresView,
  rail: true,
  foot: true,
  fit: {
    split: figuresSplitter,
    shortens: ['items.0.label', 'items.0.unit', 'items.0.value', 'items.0.change'],
    land: false,
    together: false,
    shares: true,
    smaller: false,
    nearly: withShorterLabels,
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: async () => (await import('./social.js')).social,
});
