// The scripts of this folder, each bundled into one expression whose value is the file's default export. Built by
// scripts/page-scripts.mjs, for dist/ and for tests.
import type { ScriptName } from './api.js';

export const scripts: Readonly<Record<ScriptName, string>>;
