import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and the certificate that goes with it, for a TLS server nobody but our own browser will trust. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key in base64, the form in which Chromium is told to trust it. */
  readonly fingerprint: string;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Makes a self-signed certificate that is valid for a day.
 *
 * Node can read X.509 but not write it, so its few parts are put together here as RFC 5280 has them.
 * A fresh key each time means none is kept that could open other people's connections.
 */
export function makeCertificate(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(tlv(SET, sequence(COMMON_NAME, tlv(UTF8_STRING, Buffer.from('Formwarn tests')))));
  const body = sequence(
    X509_VERSION_3,
    // A positive serial number: its first bit must not be set.
    tlv(INTEGER, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    ECDSA_WITH_SHA256,
    name,
    sequence(utcTime(Date.now() - DAY), utcTime(Date.now() + DAY)),
    name,
    spki,
  );
  const signature = tlv(BIT_STRING, Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)]));
  const der = sequence(body, ECDSA_WITH_SHA256, signature);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const SEQUENCE = 0x30;
const SET = 0x31;
const X509_VERSION_3 = Buffer.from('a003020102', 'hex');
/** Object identifier 2.5.4.3. */
const COMMON_NAME = Buffer.from('0603550403', 'hex');
/** Object identifier 1.2.840.10045.4.3.2, in the sequence an algorithm is written as. */
const ECDSA_WITH_SHA256 = Buffer.from('300a06082a8648ce3d040302', 'hex');

/** One DER element: tag, length, content. */
function tlv(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(SEQUENCE, Buffer.concat(parts));
}

/** A time as `YYMMDDhhmmssZ`. */
function utcTime(time: number): Buffer {
  return tlv(UTC_TIME, Buffer.from(`${new Date(time).toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
}
