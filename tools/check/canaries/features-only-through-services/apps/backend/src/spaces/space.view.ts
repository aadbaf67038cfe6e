export const note = 'la';
