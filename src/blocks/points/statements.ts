// A list of points → its statements. Pure.
import type { Lang } from '../../messages/message.js';
import { type BlockStatement, sentencesAt } from '../statement.js';
import type { Point } from './value.js';

export function pointStatements(points: readonly Point[], path: string, lang: Lang): BlockStatement[] {
  return points.flatMap((point, i) =>
    typeof point === 'string'
      ? sentencesAt(point, `${path}.${i}`, lang)
      : [
          ...sentencesAt(point.text, `${path}.${i}.text`, lang),
          ...pointStatements(point.points ?? [], `${path}.${i}.points`, lang),
        ],
  );
}
