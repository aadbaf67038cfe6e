/** What is used of yazl, which comes without types. */
declare module 'yazl' {
  export class ZipFile {
    addBuffer(content: Buffer, name: string, options?: { mtime?: Date; mode?: number }): void;
    end(): void;
    readonly outputStream: AsyncIterable<Buffer>;
  }
}
