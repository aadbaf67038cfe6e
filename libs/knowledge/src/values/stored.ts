import { type ValueTable, valuesSchema } from '../format/values-schema.js';

/**
 * A table that was stored as JSON, its fields in the order of the folder's files: first the names of `order`, then the others by name.
 * @throws ZodError where it is no table
 */
export function storedValues(content: unknown, order: readonly string[]): ValueTable {
  const table = valuesSchema.parse(content);
  const rest = Object.keys(table)
    .filter((name) => !order.includes(name))
    .sort();
  return Object.fromEntries([...order, ...rest].flatMap((name) => (table[name] ? [[name, table[name]]] : [])));
}
