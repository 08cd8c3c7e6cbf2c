// The door of the threads that read documents and compare them: the joined program, with the code that an earlier thread compiled.
import { fileURLToPath } from 'node:url';
import { loadCompiled } from './code-cache.js';

type Joined = { documents(): typeof import('./steps.js') };

const file = fileURLToPath(new URL('./program/program.js', import.meta.url));
const { exports, keep } = loadCompiled<Joined>(file, 'documents');
await exports.documents().doStep();
keep();
