import type { Plugin } from 'vite';

export function pageScripts(): Promise<{ code: string; inputs: string[] }>;
export function pageScriptsPlugin(): Plugin;
