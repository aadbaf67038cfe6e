import { CasePreview } from '../features/case/case-preview.js';
import { QueuePage } from '../features/queue/queue-page.js';

/** The queue with a case beside it. */
export function QueueScreen() {
  return <QueuePage Preview={CasePreview} />;
}
