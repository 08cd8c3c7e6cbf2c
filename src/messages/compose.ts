// The compose stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const composeMessages = {} as const satisfies Messages;
