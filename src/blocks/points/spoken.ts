// A point → its texts as they are read aloud: its own, then those of the points below it.
import { say } from '../../compose/say.js';
import type { PointItem } from './body.js';

export function pointTexts(item: PointItem): string[] {
  return [say(item.lead, item.text), ...(item.points ?? []).flatMap(pointTexts)];
}
