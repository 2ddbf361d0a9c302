import { connect, type Socket } from 'node:net';

/** A command of the protocol is `[0, id, name, parameters]`, its answer `[1, id, error, value]`. */
type Answer = readonly [type: 1, id: number, error: MarionetteError | null, value: unknown];

interface MarionetteError {
  readonly error: string;
  readonly message: string;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * A client of Firefox's Marionette protocol: messages of the form `<length in bytes>:<JSON>` over TCP.
 * WebDriver BiDi would do for web pages, but refuses the pages of extensions.
 *
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', () => this.#giveUp());
    socket.on('close', () => this.#giveUp());
  }

  /** Connects to a Firefox that listens on a port of this machine. Rejects when nobody listens. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Marionette(socket));
      });
    });
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @param command a name of the protocol, such as `WebDriver:Navigate`
   * @returns the answer's value, unwrapped where the protocol wraps it in `{ value }`
   * @throws with Firefox's own words when it refuses
   */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /** Closes the connection; what still waits for an answer is rejected. */
  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const start = colon + 1;
      const end = start + Number(this.#received.toString('ascii', 0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.toString('utf8', start, end));
      this.#received = this.#received.subarray(end);
      // The first message is a greeting, an object.
      if (Array.isArray(message)) this.#settle(message as unknown as Answer);
    }
  }

  #settle([, id, error, value]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`Firefox: ${error.error}: ${error.message}`));
    else waiting?.resolve(isWrapped(value) ? value.value : value);
  }

  #giveUp(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'));
    this.#waiting.clear();
  }
}

function isWrapped(value: unknown): value is { readonly value: unknown } {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'value';
}
