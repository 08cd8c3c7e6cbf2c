// The import stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const importMessages = {} as const satisfies Messages;
