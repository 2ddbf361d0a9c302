import { decide } from '../../../lib/ask/decide.ts';
import { pageKinds } from '../../../lib/ask/page.ts';

/** What all controls of a page ask, each in the light of the others. */
export function all(html: string): (string | null)[] {
  document.body.innerHTML = html;
  const deciding = decide([...document.querySelectorAll<HTMLElement>('input,select')], pageKinds(document));
  let result = deciding.next();
  while (!result.done) result = deciding.next();
  return (result.value ?? []).map((one) => one?.kind ?? null);
}
