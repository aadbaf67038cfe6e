/** What a legal basis is there for. */
export const sourceRoles = ['basis', 'exception', 'deadline', 'amount'] as const;
