// People and their roles.
import { tell } from '../../compose/say.js';
import { defineBlock } from '../define.js';
import type { PeopleBody } from './body.js';
import { peoplePieces } from './compose.js';
import { peopleProof } from './proofread.js';
import { peopleSplitter } from './split.js';
import { peopleStatements } from './statements.js';
import { hints, type Person, peopleSchema } from './value.js';
import { peopleView } from './view.js';

export const people = defineBlock<'people', Person[], PeopleBody>({
  kind: 'people',
  schema: peopleSchema,
  hints,
  proofread: peopleProof,
  states: peopleStatements,
  compose: peoplePieces,
  cut: { rule: 'people', rank: 40 },
  spoken: (body) => body.items.map((item) => tell(item.name, item.role)),
  saysPart: false,
  wordless: ['src', 'alt'],
  view: peopleView,
  rail: true,
  pictures: ({ items }) =>
    items.flatMap(({ portrait }, i) => (portrait ? [{ src: portrait.src, at: `${i}.image.src` }] : [])),
  foot: true,
  fit: {
    split: peopleSplitter,
    shortens: ['items.0.name', 'items.0.role'],
    land: true,
    together: false,
    shares: true,
    smaller: false,
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
