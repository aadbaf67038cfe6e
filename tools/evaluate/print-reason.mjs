/**
 * A reason as a short English line: the code's words, then its parameters. The console has real sentences in every language.
 * @param {{ code: string, parameters: Record<string, string | number> }} reason
 */
export const printReason = ({ code, parameters }) => {
  const words = code.replace('.', ': ').replaceAll('-', ' ');
  const told = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => (name === 'words' ? `“${value}”` : `${name} ${value}`));
  return told.length === 0 ? words : `${words} (${told.join(', ')})`;
};
