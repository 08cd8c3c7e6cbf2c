type Samples = Record<'docx' | 'pdf' | 'html' | 'md' | 'txt', Uint8Array>;
export function sampleDocuments(): Promise<Samples>;
/** Bytes, and the ending of the file's name. */
export function spoiltDocument(samples: Samples, seed: number): Promise<[Uint8Array, string]>;
