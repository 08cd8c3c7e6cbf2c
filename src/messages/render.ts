// The render stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const renderMessages = {} as const satisfies Messages;
