/** The program's own functions, from its sources or as they are built. @throws what does not hold of an input. */
export function judge(program: object): {
  outline(bytes: Uint8Array): 'built' | 'refused';
  document(made: [Uint8Array, string]): Promise<'imported' | 'refused'>;
};
