// Names a theme file may give for its landscape and its sprig; landscapes.ts has the drawings.

export const MOTIF_NAMES = [
  'archipelago',
  'bamboo-village',
  'banyan',
  'basin',
  'bay',
  'cave-river',
  'citadel',
  'coconut-river',
  'delta-rice',
  'drum-hills',
  'dunes',
  'floating-market',
  'forest',
  'high-range',
  'highland',
  'highland-plateau',
  'karst',
  'karst-river',
  'lighthouse-coast',
  'lone-mountain',
  'lotus-field',
  'mangrove',
  'palm-hills',
  'palmyra',
  'pine-hills',
  'ridge-river',
  'river-bridge',
  'river-city',
  'sea-islands',
  'steel-bridge',
  'stilt-village',
  'tea-hills',
  'terraces',
  'waterfall',
] as const;
export type MotifName = (typeof MOTIF_NAMES)[number];

/** Flowering branches that may reach into the landscape. */
export const SPRIG_NAMES = ['none', 'peach', 'ban', 'apricot'] as const;
export type SprigName = (typeof SPRIG_NAMES)[number];
