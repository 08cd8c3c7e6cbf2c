// A picture → its texts as they are read aloud: what it shows, then its caption and credit.
import { say } from '../../compose/say.js';
import type { CaptionedPicture } from '../../deck/picture.js';

export function pictureTexts(picture: CaptionedPicture): string[] {
  return [say(picture.alt), say(picture.caption, picture.credit)];
}
