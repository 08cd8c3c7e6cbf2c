// Numbered steps, numbered continuously over several slides.
import { tell } from '../../compose/say.js';
import { defineBlock } from '../define.js';
import type { StepsBody } from './body.js';
import { stepPieces } from './compose.js';
import { stepsProof } from './proofread.js';
import { stepsSplitter } from './split.js';
import { stepStatements } from './statements.js';
import { hints, type Step, stepsSchema } from './value.js';
import { stepsView } from './view.js';

export const steps = defineBlock<'steps', Step[], StepsBody>({
  kind: 'steps',
  schema: stepsSchema,
  hints,
  proofread: stepsProof,
  pictured: true,
  states: stepStatements,
  compose: stepPieces,
  cut: { rule: 'steps', rank: 50 },
  spoken: (body) => body.items.map((item, index) => `${body.start + index}. ${tell(item.title, item.text)}`),
  saysPart: false,
  wordless: [],
  view: stepsView,
  rail: true,
  foot: true,
  fit: {
    split: stepsSplitter,
    shortens: ['items.0.title', 'items.0.text'],
    land: true,
    together: false,
    shares: true,
    smaller: false,
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
