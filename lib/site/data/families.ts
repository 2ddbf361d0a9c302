/** Domains of one owner, a line each, the main one first. */
export const FAMILIES: readonly string[] = [
  'paypal.com paypal.me paypalobjects.com paypal-corp.com paypal-communication.com',
];
