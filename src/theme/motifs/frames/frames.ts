// The table of frames. A new one is a name in names.ts and a line here: a composition, and the figures of its edge.
import { brocade } from './brocade.js';
import * as carved from './carved.js';
import { drum, plain } from './drum.js';
import type { SlideFrame } from './frame.js';
import { hem } from './hem.js';
import { loom } from './loom.js';
import type { FrameName } from './names.js';
import { check, ikat, scarf, stripe } from './scarf.js';
import { cross, flower, star, tile } from './tile.js';
import { tower } from './tower.js';
import * as woven from './woven.js';

export const frames: Record<FrameName, SlideFrame> = {
  plain,
  'brocade-diamond': brocade(woven.diamonds),
  'brocade-star': brocade(woven.stars),
  'brocade-spiral': brocade(woven.spirals),
  'brocade-chevron': brocade(woven.chevrons),
  'brocade-stripe': brocade(woven.stripes),
  'drum-rings': drum(carved.tangents),
  'drum-birds': drum(carved.herons),
  'drum-waves': drum(carved.scrolls),
  'hem-waves': hem(carved.scales),
  'hem-fret': hem(carved.frets),
  'hem-lotus': hem(carved.petals),
  'loom-lozenge': loom(woven.lozenges),
  'loom-arrow': loom(woven.arrows),
  'loom-ladder': loom(woven.ladders),
  'tower-brick': tower(carved.bricks),
  'tower-wave': tower(carved.scrolls),
  'tower-flame': tower(carved.flames),
  'tile-flower': tile(flower),
  'tile-star': tile(star),
  'tile-cross': tile(cross),
  'scarf-check': scarf(check),
  'scarf-ikat': scarf(ikat),
  'scarf-stripe': scarf(stripe),
};
