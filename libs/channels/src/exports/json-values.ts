import { Tokenizer, TokenizerError, TokenParser, TokenParserError, TokenType } from '@streamparser/json';
import { ExportError, type ExportErrorCode } from './export-error.js';

/** One value a reader asked for, with the path to it: `['messages', '4711']`. */
export interface FoundValue {
  path: string[];
  value: unknown;
  /** Line of its first character. */
  line: number;
}

export interface JsonFile {
  /** UTF-8, an object at the outermost level. */
  chunks: AsyncIterable<Buffer>;
  /** For errors. */
  label: string;
}

const deepest = 64;
/** Nothing a reader asks for is larger: Telegram messages hold 4,096 characters and their formatting. */
const largest = 16 << 20;

const remedies: Partial<Record<ExportErrorCode, string>> = {
  truncated: 'Export or copy the file again; it was cut off.',
  malformed: 'Export the chat again and do not edit the file.',
  'line-too-long': 'Choose the result.json that Telegram Desktop wrote.',
};

/**
 * Walks a JSON file of any size and gives out the values at `paths` (`$.messages.*`) as they are completed; nothing else is kept.
 * @param members Filled with the names of the outermost object's members as they are met.
 * @throws ExportError `malformed`, `truncated`, `line-too-long`
 */
export async function* jsonValues({ chunks, label }: JsonFile, paths: string[], members: Set<string>): AsyncGenerator<FoundValue[]> {
  const wanted = new Set(paths.map((path) => path.split('.')[1]));
  let line = 1;
  let found: FoundValue[] = [];
  /** Lines of the brackets that are open, and of the one closed last. */
  const opened: number[] = [];
  let closed = 1;
  let lastString = '';
  let member = '';
  /** Bytes read, and where the last token and the last value ended. */
  const read = { bytes: 0, token: 0, value: 0 };

  const refuse = (code: ExportErrorCode, what: string): ExportError =>
    new ExportError(code, { file: label, line }, what, remedies[code] ?? '');

  const tokenizer = new Tokenizer();
  const parser = new TokenParser({ paths, keepStack: false });
  tokenizer.onToken = (info) => {
    const { token } = info;
    read.token = read.bytes;
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) opened.push(line);
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) closed = opened.pop() ?? line;
    else if (token === TokenType.STRING) lastString = String(info.value);
    else if (token === TokenType.COLON && opened.length === 1) {
      member = lastString;
      members.add(member);
      read.value = read.bytes;
    }
    if (opened.length > deepest) throw refuse('malformed', 'the JSON is nested too deeply.');
    parser.write(info);
  };
  parser.onValue = ({ value, key, stack }) => {
    read.value = read.bytes;
    const path = [...stack.slice(1).map((element) => String(element.key)), String(key)];
    found.push({ path, value, line: typeof value === 'object' && value !== null ? closed : line });
  };

  const feed = (piece: Buffer): void => {
    if (parser.isEnded && piece.toString('latin1').trim() === '') return;
    try {
      tokenizer.write(piece);
    } catch (error) {
      const broken = error instanceof TokenizerError || error instanceof TokenParserError;
      throw broken ? refuse('malformed', 'this is not valid JSON.') : error;
    }
    read.bytes += piece.length;
    if (read.bytes - read.token > largest || (wanted.has(member) && read.bytes - read.value > largest)) {
      throw refuse('line-too-long', 'an entry is larger than 16 MiB; no chat export has such entries.');
    }
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      feed(chunk.subarray(start, end + 1));
      start = end + 1;
      line++;
    }
    feed(chunk.subarray(start));
    if (found.length > 0) yield found;
    found = [];
  }
  if (!parser.isEnded) throw refuse('truncated', 'the file ends before the export does.');
}
