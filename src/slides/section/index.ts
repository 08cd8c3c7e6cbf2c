// The slide that opens a main section.
import { say } from '../../compose/say.js';
import { defineSlide } from '../define.js';
import type { SectionBody } from './body.js';

export const section = defineSlide<'section', SectionBody>({
  layout: 'section',
  spoken: (body) => [say(body.number, body.title), say(body.lead)],
});
