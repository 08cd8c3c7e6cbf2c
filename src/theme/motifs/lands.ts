// The table of landscapes: a new motif is one file in lands/, its name in names.ts and one line here.
import type { Land } from './land.js';
import { karstLand } from './lands/karst.js';
import { seaIslands } from './lands/sea-islands.js';
import { teaHills } from './lands/tea-hills.js';
import { waterfall } from './lands/waterfall.js';
import type { MotifName } from './names.js';

export const lands: Record<MotifName, Land> = {
  karst: karstLand,
  'sea-islands': seaIslands,
  'tea-hills': teaHills,
  waterfall,
};
