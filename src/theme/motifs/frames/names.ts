// Names a theme file may give for the frame of its content slides; frames.ts has the drawings.

export const FRAME_NAMES = [
  'plain',
  'brocade-diamond',
  'brocade-star',
  'brocade-spiral',
  'brocade-chevron',
  'brocade-stripe',
  'drum-rings',
  'drum-birds',
  'drum-waves',
  'hem-waves',
  'hem-fret',
  'hem-lotus',
  'loom-lozenge',
  'loom-arrow',
  'loom-ladder',
  'tower-brick',
  'tower-wave',
  'tower-flame',
  'tile-flower',
  'tile-star',
  'tile-cross',
  'scarf-check',
  'scarf-ikat',
  'scarf-stripe',
] as const;
export type FrameName = (typeof FRAME_NAMES)[number];
