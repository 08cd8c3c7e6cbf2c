// The theme stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const themeMessages = {} as const satisfies Messages;
