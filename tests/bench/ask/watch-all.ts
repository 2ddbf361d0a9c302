import { watchPage } from '../../../lib/ask/watch.ts';

watchPage(document, { signal: new AbortController().signal, onChange: () => undefined });
