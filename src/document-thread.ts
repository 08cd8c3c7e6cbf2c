// Entry point of the threads that read and compare documents: runs the bundle with the code that an earlier thread
// compiled.
import { fileURLToPath } from 'node:url';
import { loadCompiled } from './code-cache.js';

type Joined = { documents(): typeof import('./steps.js') };

const file = fileURLToPath(new URL('./program/program.js', import.meta.url));
const { exports, keep } = loadCompiled<Joined>(file, 'documents');
await exports.documents().doStep();
keep();
