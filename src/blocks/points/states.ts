// A list of points → what it states. Pure.
import type { Lang } from '../../messages/message.js';
import { type Stated, sentencesAt } from '../stated.js';
import type { Point } from './value.js';

export function pointStates(points: readonly Point[], path: string, lang: Lang): Stated[] {
  return points.flatMap((point, i) =>
    typeof point === 'string'
      ? sentencesAt(point, `${path}.${i}`, lang)
      : [
          ...sentencesAt(point.text, `${path}.${i}.text`, lang),
          ...pointStates(point.points ?? [], `${path}.${i}.points`, lang),
        ],
  );
}
