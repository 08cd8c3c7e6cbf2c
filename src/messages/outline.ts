// The outline stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const outlineMessages = {} as const satisfies Messages;
