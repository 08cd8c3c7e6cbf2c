// Outlines that cases start from: the shipped ones, and one that uses every field.
import { readdir, readFile } from 'node:fs/promises';

const HERE = new URL('.', import.meta.url);

export const everyField = () => readFile(new URL('every-field.yaml', HERE), 'utf8');

export async function examples() {
  const shipped = new URL('../../outlines/', HERE);
  const names = (await readdir(shipped)).filter((name) => name.endsWith('.yaml')).sort();
  return [
    await everyField(),
    ...(await Promise.all(names.map((name) => readFile(new URL(name, shipped), 'utf8')))),
  ];
}
