// The value of a people block: names and roles.
import * as z from 'zod';
import { w } from '../../messages/message.js';
import { list, sourceIds, text } from '../../outline/fields.js';
import { pictureSchema } from '../../outline/picture.js';
import type { Hints } from '../traits.js';

/** Without its own `alt`, a portrait shows who is named. */
const portrait = pictureSchema.omit({ caption: true }).extend({ alt: text.optional() });
const person = z.strictObject({
  name: text,
  role: text.optional(),
  image: portrait.optional(),
  source: sourceIds.optional(),
});
export const peopleSchema = list(person);

export type Person = z.output<typeof person>;

/** Descriptions for editors. */
export const hints: Hints = {
  own: w('Các nhân vật và vai trò.', 'People and their roles.'),
  keys: {
    'people.name': w('Họ tên.', 'The name.'),
    'people.role': w('Vai trò, chức vụ.', 'The role.'),
    'people.image': w(
      'Chân dung; cắt tròn hoặc theo khổ 4 : 5 quanh điểm focus.',
      'A portrait, cropped round or to 4 : 5 about its focus.',
    ),
  },
};
