// The table of landscapes: a new motif is one file in lands/, its name in names.ts and one line here.
import type { Land } from './land.js';
import { archipelago } from './lands/archipelago.js';
import { bambooVillage } from './lands/bamboo-village.js';
import { banyan } from './lands/banyan.js';
import { basin } from './lands/basin.js';
import { bay } from './lands/bay.js';
import { caveRiver } from './lands/cave-river.js';
import { citadel } from './lands/citadel.js';
import { coconutRiver } from './lands/coconut-river.js';
import { deltaRice } from './lands/delta-rice.js';
import { drumHills } from './lands/drum-hills.js';
import { dunes } from './lands/dunes.js';
import { floatingMarket } from './lands/floating-market.js';
import { forest } from './lands/forest.js';
import { highRange } from './lands/high-range.js';
import { highland } from './lands/highland.js';
import { highlandPlateau } from './lands/highland-plateau.js';
import { karstLand } from './lands/karst.js';
import { karstRiver } from './lands/karst-river.js';
import { lighthouseCoast } from './lands/lighthouse-coast.js';
import { loneMountain } from './lands/lone-mountain.js';
import { lotusField } from './lands/lotus-field.js';
import { mangroves } from './lands/mangrove.js';
import { palmHills } from './lands/palm-hills.js';
import { palmyra } from './lands/palmyra.js';
import { pineHills } from './lands/pine-hills.js';
import { ridgeRiver } from './lands/ridge-river.js';
import { riverBridge } from './lands/river-bridge.js';
import { riverCity } from './lands/river-city.js';
import { seaIslands } from './lands/sea-islands.js';
import { steelBridge } from './lands/steel-bridge.js';
import { stiltVillage } from './lands/stilt-village.js';
import { teaHills } from './lands/tea-hills.js';
import { terraces } from './lands/terraces.js';
import { waterfall } from './lands/waterfall.js';
import type { MotifName } from './names.js';

export const lands: Record<MotifName, Land> = {
  archipelago: archipelago,
  'bamboo-village': bambooVillage,
  banyan: banyan,
  basin: basin,
  bay: bay,
  'cave-river': caveRiver,
  citadel: citadel,
  'coconut-river': coconutRiver,
  'delta-rice': deltaRice,
  'drum-hills': drumHills,
  dunes: dunes,
  'floating-market': floatingMarket,
  forest: forest,
  'high-range': highRange,
  highland: highland,
  'highland-plateau': highlandPlateau,
  karst: karstLand,
  'karst-river': karstRiver,
  'lighthouse-coast': lighthouseCoast,
  'lone-mountain': loneMountain,
  'lotus-field': lotusField,
  mangrove: mangroves,
  'palm-hills': palmHills,
  palmyra: palmyra,
  'pine-hills': pineHills,
  'ridge-river': ridgeRiver,
  'river-bridge': riverBridge,
  'river-city': riverCity,
  'sea-islands': seaIslands,
  'steel-bridge': steelBridge,
  'stilt-village': stiltVillage,
  'tea-hills': teaHills,
  terraces: terraces,
  waterfall: waterfall,
};
