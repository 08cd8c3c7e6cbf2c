export const readMd = async () => ({ diagnostics: [] });
