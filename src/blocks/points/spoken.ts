// A point → its texts as read aloud: its own, then those of its sub-points.
import { say } from '../../compose/say.js';
import type { PointItem } from './body.js';

export function pointTexts(item: PointItem): string[] {
  return [say(item.lead, item.text), ...(item.points ?? []).flatMap(pointTexts)];
}
