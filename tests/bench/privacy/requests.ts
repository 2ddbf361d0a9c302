import type { WebRequest } from '../../../scripts/web/server.ts';

/** What browsers ask for on their own account, answered by our own web with a refusal. */
const BROWSERS_OWN = /^https?:\/\/(?:[\w-]+\.)*(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|org|net)\//;

/** The pages that were opened, by host. */
type Pages = ReadonlyMap<string, string>;

/** Tells whether a page names what is asked for: its host or, on the page's own host, the last part of its path. */
function isNamed({ url, served }: WebRequest, pages: Pages): boolean {
  const { hostname, pathname } = new URL(url);
  if (served || pathname === '/favicon.ico') return true;
  const own = pages.get(hostname);
  if (own !== undefined) return own.includes(decodeURI(pathname.split('/').findLast(Boolean) ?? ''));
  return [...pages.values()].some((html) => html.includes(hostname));
}

/** The requests that neither the pages nor the browser made of their own accord. */
export function foreignRequests(requests: readonly WebRequest[], pages: Pages): WebRequest[] {
  return requests.filter((request) => !BROWSERS_OWN.test(request.url) && !isNamed(request, pages));
}
