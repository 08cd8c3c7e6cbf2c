// A ring of many parts → the same ring with a number at each part and the same number before its name in the list: there
// are more parts than colours, and neighbours' colours are alike. The slide's own drawing does so too. Pure.
import type { ChartBody } from '../../deck/model.js';

/** Parts that are told apart by their colours alone; see assets/chart-share.ts. */
const BY_COLOUR = 5;

export function keyed(body: ChartBody): ChartBody {
  if (body.kind !== 'share' || body.labels.length <= BY_COLOUR) return body;
  const key = (text: string, part: number): string => `(${part + 1}) ${text}`;
  const series = body.series.map((one) => ({ ...one, shown: one.shown.map(key) }));
  return { ...body, labels: body.labels.map(key), series };
}
