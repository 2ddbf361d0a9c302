import type { Destination } from './types.ts';
import { attributeOf, findAll } from './unclobbered.ts';

/** Hosts and schemes that hand a text to a messenger instead of a site. */
const MESSENGER_HOSTS =
  /^(?:wa\.me|(?:api|web|chat)\.whatsapp\.com|t\.me|telegram\.(?:me|org)|api\.telegram\.org|m\.me|(?:www\.)?messenger\.com|line\.me|zalo\.me|discord(?:app)?\.com|signal\.me|msng\.link)$/;
const MESSENGER_SCHEMES = /^(?:whatsapp|tg|viber|line|weixin|wechat|skype|zalo|signal|fb-messenger|mqq):$/;
/** A form has few ways out; more than these are not worth a look. */
const MOST_SUBMITTERS = 20;

const NOWHERE: Destination = { way: 'none', host: null };

/** Where an address leads, as far as people need to know. */
export function destinationOf(address: string, base: string): Destination {
  const url = URL.parse(address, base);
  if (!url) return NOWHERE;
  if (url.protocol === 'mailto:') return { way: 'mail', host: null };
  if (url.protocol === 'tel:' || url.protocol === 'sms:') return { way: 'phone', host: null };
  if (MESSENGER_SCHEMES.test(url.protocol)) return { way: 'messenger', host: null };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return NOWHERE;
  if (MESSENGER_HOSTS.test(url.hostname)) return { way: 'messenger', host: url.host };
  return { way: url.protocol === 'http:' ? 'http' : 'https', host: url.host };
}

/**
 * Where a control's form can send it: the form's action and every button's own, resolved as the
 * browser does. A control without a form goes nowhere that can be read: a script decides.
 */
export function destinations(control: HTMLElement, document: Document): Destination[] {
  const { form = null } = control as HTMLInputElement;
  if (!form) return [NOWHERE];
  const base = document.baseURI;
  // An empty action means the page itself, whatever its base.
  const resolve = (action: string | null): Destination =>
    action?.trim() ? destinationOf(action, base) : destinationOf(document.URL, document.URL);
  const id = attributeOf(form, 'id');
  const overriding = [
    ...findAll(form, '[formaction]'),
    ...(id ? findAll(document, `[formaction][form="${CSS.escape(id)}"]`) : []),
  ];
  return [
    resolve(attributeOf(form, 'action')),
    ...overriding.slice(0, MOST_SUBMITTERS).map((button) => resolve(attributeOf(button, 'formaction'))),
  ];
}
