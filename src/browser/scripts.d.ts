// The scripts of this folder, each bundled into one expression whose value is the function that its file exports.
// scripts/page-scripts.mjs makes the module: for dist/ when it is built, for the tests when they import it.
import type { ScriptName } from './api.js';

export const scripts: Readonly<Record<ScriptName, string>>;
