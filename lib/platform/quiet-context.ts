/**
 * Stands in for WXT's `ContentScriptContext`, under its name, by an alias in wxt.config.ts.
 *
 * WXT's own class posts an event named after the extension to every page and stops the script
 * when it receives one, so any page could notice and dismiss us. This one does neither.
 * Lifetimes are handled where they begin, with an AbortSignal.
 */
// WXT constructs it with `new` and needs nothing of it.
// oxlint-disable-next-line typescript/no-extraneous-class
export class ContentScriptContext {}
