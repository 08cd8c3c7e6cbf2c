// People and their roles.
import { tell } from '../../compose/say.js';
import { defineBlock } from '../define.js';
import type { PeopleBody } from './body.js';
import { hints, type Person, peopleSchema } from './value.js';
import { peopleView } from './view.js';

export const people = defineBlock<'people', Person[], PeopleBody>({
  kind: 'people',
  schema: peopleSchema,
  hints,
  spoken: (body) => body.items.map((item) => tell(item.name, item.role)),
  view: peopleView,
  rail: true,
  foot: true,
});
