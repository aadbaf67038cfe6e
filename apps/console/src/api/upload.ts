import { type ConsentBody, type FolderImportView, type ImportView, type LawEditionView, routes } from '@streetlight/contracts';
import { ApiError, failureOf, headersFor } from './client.js';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

type Uploading = Pick<typeof routes.startImport, 'method' | 'path'>;

/**
 * Sends one file after the fields that belong to it. `fetch` cannot tell how much of a body has left, so that uploads go by XMLHttpRequest.
 * @param onProgress told the share that has been sent, 0..1
 * @throws ApiError as `call` does
 */
function upload<Answer>(
  { method, path }: Uploading,
  fields: Record<string, string>,
  file: File,
  onProgress: (share: number) => void,
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    for (const [name, value] of Object.entries(headersFor(method))) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => reject(new ApiError('unreachable', 0));
    request.onload = () => {
      const body = parse(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as Answer);
      else reject(failureOf(request.status, body));
    };
    request.send(form);
  });
}

/** Hands an export file over with the consent it was made under. */
export const startImport = (consent: ConsentBody, file: File, onProgress: (share: number) => void): Promise<ImportView> =>
  upload(routes.startImport, consent, file, onProgress);

/** Hands over a newer edition of the laws. */
export const startLawEdition = (file: File, onProgress: (share: number) => void): Promise<LawEditionView> =>
  upload(routes.startLawEdition, {}, file, onProgress);

/** What bringing a packed folder in would do. @param beside whether words that would replace vetted ones come in as drafts beside them */
export const previewFolder = (file: File, beside: boolean, onProgress: (share: number) => void): Promise<FolderImportView> =>
  upload(routes.previewFolder, { beside: String(beside) }, file, onProgress);

/** Brings in what a preview has shown. */
export const importFolder = (
  file: File,
  { beside, fingerprint }: Pick<FolderImportView, 'beside' | 'fingerprint'>,
  onProgress: (share: number) => void,
): Promise<FolderImportView> => upload(routes.importFolder, { beside: String(beside), fingerprint }, file, onProgress);
