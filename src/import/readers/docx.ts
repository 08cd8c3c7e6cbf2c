export const readDocx = async () => ({ diagnostics: [] });
