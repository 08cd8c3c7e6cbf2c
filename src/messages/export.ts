// The export stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const exportMessages = {} as const satisfies Messages;
