// The cli stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const cliMessages = {} as const satisfies Messages;
