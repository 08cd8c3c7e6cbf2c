// The names a theme file may give its landscape and its sprig; the drawings of both are in lands.ts.

export const MOTIF_NAMES = ['karst', 'sea-islands', 'tea-hills', 'waterfall'] as const;
export type MotifName = (typeof MOTIF_NAMES)[number];

/** Flowers that may reach into the landscape. */
export const SPRIG_NAMES = ['none', 'peach', 'ban', 'apricot', 'lotus'] as const;
export type SprigName = (typeof SPRIG_NAMES)[number];
