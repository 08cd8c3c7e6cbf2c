// The value of a picture wherever an outline may have one: its file, what it shows, and its focus.
import * as z from 'zod';
import { type Words, w } from '../messages/message.js';
import { text } from './fields.js';

/** Per cent from the left and top edges, as written: "30% 20%". */
const FOCUS = /^(?:100|\d{1,2})% (?:100|\d{1,2})%$/;

export const pictureSchema = z.strictObject({
  src: text,
  alt: text,
  caption: text.optional(),
  credit: text.optional(),
  /** The point that stays visible when the picture is cropped. */
  focus: z.stringFormat('focus', FOCUS).optional(),
});

export type PictureValue = z.output<typeof pictureSchema>;

/** Descriptions of these keys for editors. */
export const PICTURE_KEYS: Record<string, Words> = {
  src: w('Tệp ảnh trong thư mục của đề cương.', 'A picture file inside the outline’s folder.'),
  alt: w('Mô tả ảnh cho người không nhìn thấy.', 'What the picture shows, for those who cannot see it.'),
  credit: w('Tác giả, nguồn ảnh.', 'Who made the picture.'),
  focus: w(
    'Điểm phải giữ khi ảnh bị cắt bớt, tính từ mép trái và mép trên: “30% 20%”. Không ghi thì giữ phần giữa.',
    'The point to keep where the picture is cropped, from the left and the top: “30% 20%”; the middle unless given.',
  ),
};
