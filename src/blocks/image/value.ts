// The value of an image block, and of the image beside the words of another.
import * as z from 'zod';
import { PICTURE_PLACES } from '../../deck/picture.js';
import { w } from '../../messages/message.js';
import { pictureSchema } from '../../outline/picture.js';
import type { Hints } from '../traits.js';

export const imageSchema = pictureSchema.extend({ place: z.enum(PICTURE_PLACES).optional() });

export type Image = z.output<typeof imageSchema>;

/** Descriptions for editors. */
export const hints: Hints = {
  own: w(
    'Một ảnh; đứng riêng một trang, hoặc đi cùng text, points, steps, quote trong một khối.',
    'A picture: on a slide of its own, or beside text, points, steps or a quote in one block.',
  ),
  keys: {
    'image.place': w(
      'Chỗ của ảnh bên chữ: third (một phần ba trang), half (nửa trang), full (tràn cả trang). Không ghi thì tự chọn theo hình dáng ảnh và độ dài của chữ.',
      'The picture’s place beside words: third, half or full (the whole slide). Unless given, its shape and the length of the words decide.',
    ),
  },
};
