// The table of frames. A new one is a name in names.ts and a line here: a composition, and the figures of its edge.
import { brocade } from './brocade.js';
import { drum, plain } from './drum.js';
import type { Frame } from './frame.js';
import { hem } from './hem.js';
import { loom } from './loom.js';
import type { FrameName } from './names.js';
import { check, ikat, scarf, stripe } from './scarf.js';
import * as strips from './strips.js';
import { cross, flower, star, tile } from './tile.js';
import { tower } from './tower.js';

export const frames: Record<FrameName, Frame> = {
  plain,
  'brocade-diamond': brocade(strips.diamonds),
  'brocade-star': brocade(strips.stars),
  'brocade-spiral': brocade(strips.spirals),
  'brocade-chevron': brocade(strips.chevrons),
  'brocade-stripe': brocade(strips.stripes),
  'drum-rings': drum(strips.tangents),
  'drum-birds': drum(strips.herons),
  'drum-waves': drum(strips.scrolls),
  'hem-waves': hem(strips.scales),
  'hem-fret': hem(strips.frets),
  'hem-lotus': hem(strips.petals),
  'loom-lozenge': loom(strips.lozenges),
  'loom-arrow': loom(strips.arrows),
  'loom-ladder': loom(strips.ladders),
  'tower-brick': tower(strips.bricks),
  'tower-wave': tower(strips.scrolls),
  'tower-flame': tower(strips.flames),
  'tile-flower': tile(flower),
  'tile-star': tile(star),
  'tile-cross': tile(cross),
  'scarf-check': scarf(check),
  'scarf-ikat': scarf(ikat),
  'scarf-stripe': scarf(stripe),
};
