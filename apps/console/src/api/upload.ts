import { type ConsentBody, type ImportView, routes } from '@streetlight/contracts';
import { ApiError, failureOf, headersFor } from './client.js';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Hands an export file over with the consent it was made under. `fetch` cannot tell how much of a body has left,
 * so this one route goes by XMLHttpRequest.
 * @param onProgress told the share that has been sent, 0..1
 * @throws ApiError as `call` does
 */
export function startImport(consent: ConsentBody, file: File, onProgress: (share: number) => void): Promise<ImportView> {
  const form = new FormData();
  for (const [name, value] of Object.entries(consent)) form.append(name, value);
  form.append('file', file, file.name);
  const { method, path } = routes.startImport;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    for (const [name, value] of Object.entries(headersFor(method))) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => reject(new ApiError('unreachable', 0));
    request.onload = () => {
      const body = parse(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as ImportView);
      else reject(failureOf(request.status, body));
    };
    request.send(form);
  });
}
