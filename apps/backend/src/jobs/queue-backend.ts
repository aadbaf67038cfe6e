import { BullModule } from '@nestjs/bullmq';
import { createPostgresBackend, FlowProducer, Queue, type QueueOptions, type RedisOptions, Worker } from 'bullmq';
import type { Config } from '../config.js';

type Constructor = new (...parameters: never[]) => object;

/** BullMQ's classes with the Postgres backend built in: @nestjs/bullmq has no option for it, but lets its classes be replaced. */
function onPostgres<Class extends Constructor>(base: Class, parametersBeforeBackend: number): Class {
  const Base = base as unknown as new (...parameters: unknown[]) => object;
  return class extends Base {
    constructor(...parameters: unknown[]) {
      super(...parameters.slice(0, parametersBeforeBackend), createPostgresBackend);
    }
  } as unknown as Class;
}

/** Connections of one queue or worker; each has a pool of its own, and Postgres allows a hundred in all. */
const queuePoolSize = 4;

/** Chooses the backend for every queue and worker of this process and returns the options they share. */
export function useQueueBackend(config: Config): QueueOptions {
  if (config.QUEUE_BACKEND === 'redis') {
    BullModule.queueClass = Queue;
    BullModule.workerClass = Worker;
    BullModule.flowProducerClass = FlowProducer;
    return { connection: redisOptions(config.REDIS_URL), prefix: `{${config.QUEUE_PREFIX}}` };
  }
  BullModule.queueClass = onPostgres(Queue, 2);
  BullModule.workerClass = onPostgres(Worker, 3);
  BullModule.flowProducerClass = onPostgres(FlowProducer, 1);
  return { connection: { connectionString: config.DATABASE_URL, schema: config.QUEUE_PREFIX, max: queuePoolSize } as never };
}

/** `rediss://user:password@host:port/database` in the parts that ioredis takes; waits for Redis for as long as it is away. */
function redisOptions(address: string): RedisOptions {
  const url = new URL(address);
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    db: Number(url.pathname.slice(1) || 0),
    maxRetriesPerRequest: null,
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
  };
}
