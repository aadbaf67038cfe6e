import { Body, Param, type PipeTransform, Query } from '@nestjs/common';
import { languages } from '@streetlight/domain';
import { z } from 'zod';

/** The input does not have the form of the contract; says which fields, and how. */
export class InvalidInput extends Error {
  constructor(readonly fields: { path: string; message: string }[]) {
    super('input-invalid');
  }
}

/** Reads one part of a request by its contract. @throws InvalidInput */
class ContractPipe<Schema extends z.ZodType> implements PipeTransform<unknown, z.infer<Schema>> {
  constructor(private readonly schema: Schema) {}

  transform(value: unknown): z.infer<Schema> {
    const result = this.schema.safeParse(value);
    if (result.success) return result.data;
    throw new InvalidInput(result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })));
  }
}

type Part = { body: z.ZodType } & { query: z.ZodType };

/** The body of a route, read by the route's contract. */
export const RouteBody = (route: Pick<Part, 'body'>): ParameterDecorator => Body(new ContractPipe(route.body));
/** The query of a route, read by the route's contract. */
export const RouteQuery = (route: Pick<Part, 'query'>): ParameterDecorator => Query(new ContractPipe(route.query));
/** A path parameter that is an id. */
export const IdParam = (name = 'id'): ParameterDecorator => Param(name, new ContractPipe(z.uuid()));
/** A path parameter that is a key or slug. */
export const KeyParam = (name: string): ParameterDecorator => Param(name, new ContractPipe(z.string().regex(/^[a-z][a-z0-9-]{0,60}$/)));

const keyForm = /^[\w-]{16,100}$/;
/** The key under which an act happens once. @throws InvalidInput where it is missing */
export function idempotencyKey(header: string | undefined): string {
  if (header && keyForm.test(header)) return header;
  throw new InvalidInput([{ path: 'Idempotency-Key', message: 'must be 16 to 100 letters, digits, _ or -' }]);
}
/** A path parameter that is one of our languages. */
export const LanguageParam = (name = 'language'): ParameterDecorator => Param(name, new ContractPipe(z.enum(languages)));
