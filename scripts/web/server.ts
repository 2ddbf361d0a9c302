import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { makeCertificate } from './certificate.ts';

/** A page as the local web serves it. */
export interface Served {
  readonly body: string | Buffer;
  /** Defaults to HTML in UTF-8. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a browser asked the local web for. */
export interface WebRequest {
  readonly method: string;
  /** The whole address; for a refused secure connection only `https://host:port/`. */
  readonly url: string;
  /** Whether a page stood there. */
  readonly served: boolean;
}

/**
 * A web of our own on 127.0.0.1: a proxy that answers for any host name, over http and https, with
 * the pages it was given, passes nothing on, and keeps a record of everything it was asked for.
 */
export class LocalWeb {
  readonly #pages = new Map<string, Served>();
  readonly #requests: WebRequest[] = [];
  readonly #certificate = makeCertificate();
  readonly #proxy: Server;
  readonly #tls: Server;

  private constructor() {
    this.#proxy = createServer((request, response) => this.#answer(request.url ?? '', request, response));
    this.#tls = createTlsServer(this.#certificate, (request, response) =>
      this.#answer(`https://${request.headers.host}${request.url}`, request, response),
    );
    this.#proxy.on('connect', (request, socket) => this.#openTunnel(request, socket));
  }

  /** Starts it on a port the system chooses. */
  static async start(): Promise<LocalWeb> {
    const web = new LocalWeb();
    await new Promise<void>((resolve) => {
      web.#proxy.listen(0, '127.0.0.1', resolve);
    });
    return web;
  }

  /** Puts a page at an address. Its query is left out of account. */
  serve(url: string, page: string | Served): void {
    this.#pages.set(withoutQuery(url), typeof page === 'string' ? { body: page } : page);
  }

  /** Everything that was asked for so far, the oldest first. */
  get requests(): readonly WebRequest[] {
    return this.#requests;
  }

  /** SHA-256 of the public key behind its https, in base64. */
  get fingerprint(): string {
    return this.#certificate.fingerprint;
  }

  /**
   * A proxy auto-configuration, as a `data:` URL, that sends a browser here.
   *
   * @param hosts the hosts to ask here for; left out, everything
   */
  proxyConfiguration(hosts?: readonly string[]): string {
    const { port } = this.#proxy.address() as AddressInfo;
    const here = hosts ? `${JSON.stringify(hosts)}.indexOf(host) >= 0` : 'true';
    const script = `function FindProxyForURL(url, host) { return ${here} ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
    return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
  }

  close(): void {
    this.#proxy.closeAllConnections();
    this.#proxy.close();
    this.#tls.close();
  }

  #answer(url: string, { method = '' }: IncomingMessage, response: ServerResponse): void {
    const page = this.#pages.get(withoutQuery(url));
    this.#requests.push({ method, url, served: page !== undefined });
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body);
  }

  /** Plays the secure server for hosts with pages here, and refuses all others. */
  #openTunnel(request: IncomingMessage, socket: Duplex): void {
    socket.on('error', () => socket.destroy());
    const origin = new URL(`https://${request.url}/`).href;
    if ([...this.#pages.keys()].some((url) => url.startsWith(origin))) {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      this.#tls.emit('connection', socket);
    } else {
      this.#requests.push({ method: 'CONNECT', url: origin, served: false });
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    }
  }
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
