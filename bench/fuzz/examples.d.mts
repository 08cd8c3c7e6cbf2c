export function everyField(): Promise<string>;
export function examples(): Promise<string[]>;
