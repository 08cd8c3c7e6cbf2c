// Writes outlines/outline.schema.json from the compiled schema: `npm run schema`.
import { fileURLToPath } from 'node:url';
import { outlineJsonSchema } from '../dist/outline/json-schema.js';
import { writeFiles } from '../dist/platform/files.js';

const folder = fileURLToPath(new URL('../outlines', import.meta.url));
const data = `${JSON.stringify(outlineJsonSchema(), null, 2)}\n`;
const { diagnostics } = await writeFiles(folder, [{ path: 'outline.schema.json', data }]);
if (diagnostics.length > 0) throw new Error(`${folder}: ${diagnostics.map(({ code }) => code).join()}`);
