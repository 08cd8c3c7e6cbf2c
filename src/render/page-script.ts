// A script of src/browser/ and its input → JavaScript for a page.
import type { PageScripts, ScriptName } from '../browser/api.js';
import { scripts } from '../browser/scripts.js';

export type ScriptInput<Name extends ScriptName> = Parameters<PageScripts[Name]>;
export type ScriptValue<Name extends ScriptName> = Awaited<ReturnType<PageScripts[Name]>>;

/** An expression that evaluates to the script's value, or to a promise of it. */
export function scriptSource<Name extends ScriptName>(name: Name, ...input: ScriptInput<Name>): string {
  return `${scripts[name]}(${input.map((value) => JSON.stringify(value)).join()})`;
}
