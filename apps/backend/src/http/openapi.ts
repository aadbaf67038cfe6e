import { type ErrorCode, errorStatus, routes } from '@streetlight/contracts';
import { z } from 'zod';

type Schema = Record<string, unknown>;

const isNothing = (schema: z.ZodType): boolean => schema.def.type === 'undefined';
const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Schema =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' }) as Schema;

const problemSchema: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'parameters', 'requestId'],
  properties: {
    type: { const: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { enum: Object.keys(errorStatus) satisfies string[] as ErrorCode[] },
    parameters: { type: 'object' },
    fields: { type: 'array' },
    requestId: { type: 'string' },
  },
};

function parametersOf(path: string, query: z.ZodType): Schema[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  if (isNothing(query)) return inPath;
  const { properties = {}, required = [] } = jsonSchema(query, 'input') as { properties?: Record<string, Schema>; required?: string[] };
  return [
    ...inPath,
    ...Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema })),
  ];
}

/** The OpenAPI 3.1 document of the contract: made from the same table that backend and console are typed by. */
export function openApiDocument(version: string): Schema {
  const paths: Record<string, Record<string, Schema>> = {};
  for (const [name, { method, path, query, body, response }] of Object.entries(routes)) {
    const address = path.replaceAll(/:(\w+)/g, '{$1}');
    const operation: Schema = {
      operationId: name,
      parameters: parametersOf(path, query),
      responses: {
        '2XX': isNothing(response)
          ? { description: 'Done' }
          : { description: 'Done', content: { 'application/json': { schema: jsonSchema(response, 'output') } } },
        default: {
          description: 'Refused or failed',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
      ...(isNothing(body)
        ? {}
        : { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } } }),
    };
    paths[address] = { ...paths[address], [method.toLowerCase()]: operation };
  }
  return { openapi: '3.1.0', info: { title: 'Streetlight', version }, paths, components: { schemas: { Problem: problemSchema } } };
}
