export * from './channel.js';
export { type CommunityChannelOptions, createCommunityChannel } from './community/community.channel.js';
export { ExportError, type ExportErrorCode, exportErrorCodes } from './exports/export-error.js';
export {
  exportFile,
  type ExportItem,
  type ExportSource,
  type ExportSpace,
  type ExportSpaceKind,
  exportSpaceKinds,
  type ReadExportOptions,
} from './exports/export-source.js';
export { type DetectedExport, detectExport, type ExportChannel, readExport } from './exports/read-export.js';
export { zipLimits } from './exports/zip-archive.js';
export { instantOf } from './instant.js';
export { createTelegramChannel, type TelegramChannelOptions, telegramApiRoot } from './telegram/telegram.channel.js';
