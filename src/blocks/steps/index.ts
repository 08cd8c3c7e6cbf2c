// Numbered steps that go on counting over several slides.
import { tell } from '../../compose/say.js';
import { defineBlock } from '../define.js';
import type { StepsBody } from './body.js';
import { hints, type Step, stepsSchema } from './value.js';
import { stepsView } from './view.js';

export const steps = defineBlock<'steps', Step[], StepsBody>({
  kind: 'steps',
  schema: stepsSchema,
  hints,
  spoken: (body) => body.items.map((item, index) => `${body.start + index}. ${tell(item.title, item.text)}`),
  view: stepsView,
  rail: true,
  foot: true,
});
