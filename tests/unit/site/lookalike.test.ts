import { describe, expect, it } from 'vitest';
import { createKnownSites } from '../../../lib/site/known.ts';
import { skeleton } from '../../../lib/site/skeleton.ts';
import { toUnicode } from '../../../lib/site/punycode.ts';
import { standing } from '../../../lib/site/standing.ts';
import { LOOKALIKE_SCORE, SUSPICIOUS_SCORE } from '../../../lib/verdict/table.ts';

/** How a host stands with somebody who trusts the given sites. */
const meet = (host: string, trusted: readonly string[] = []) =>
  standing(host, {
    knownSites: createKnownSites(''),
    isTrusted: () => null,
    visits: () => false,
    targets: trusted,
    languages: ['en'],
  });

describe('a host that is made to look like another names it', () => {
  it.each([
    ['paypa1.com', 'lookalike', 'paypal.com'],
    ['раураl.com', 'lookalike', 'paypal.com'],
    ['paypál.com', 'lookalike', 'paypal.com'],
    ['аррӏе.com', 'lookalike', 'apple.com'],
    ['rnicrosoft.com', 'lookalike', 'microsoft.com'],
    ['arnazon.com', 'lookalike', 'amazon.com'],
    ['paypal.com.account.example', 'lookalike', 'paypal.com'],
    ['paypal-com.example', 'lookalike', 'paypal.com'],
    ['usps.com-track.example', 'lookalike', 'usps.com'],
    ['paypal.example.net', 'brand-in-host', 'paypal.com'],
    ['mypaypalshop.net', 'brand-in-host', 'paypal.com'],
    ['pay-pal-help.net', 'brand-in-host', 'paypal.com'],
    ['dhl-parcel.example', 'brand-in-host', 'dhl.com'],
    ['securebnz.example', 'brand-in-host', 'bnz.co.nz'],
    ['chase-login.example', 'brand-in-host', 'chase.com'],
    ['netfllix.com', 'near-brand', 'netflix.com'],
    ['faecbook.com', 'near-brand', 'facebook.com'],
    ['coinbaze-app.com', 'near-brand', 'coinbase.com'],
    ['paypal.shop', 'other-ending', 'paypal.com'],
  ])('%s: %s of %s', (host, finding, site) => {
    expect(meet(host)).toMatchObject({ resembles: site, findings: expect.arrayContaining([finding]) });
  });

  it('is as good as a lookalike with a security word beside the name', () => {
    expect(meet('paypal-login.example').score).toBeGreaterThanOrEqual(LOOKALIKE_SCORE);
  });
});

describe('honest names resemble nothing', () => {
  it.each([
    ['paypal.com', 'itself'],
    ['www.paypal.com', 'itself'],
    ['paypalobjects.com', 'of the same owner'],
    ['googleusercontent.com', 'of the same owner'],
    ['paypay.ne.jp', 'a brand of its own'],
    ['orange-county.example', 'an everyday word'],
    ['discover-norway.example', 'an everyday word'],
    ['chasewood.example', 'an everyday word inside another'],
    ['startups-portal.example', 'a short name inside another'],
    ['networking-group.example', 'a short name inside another'],
    ['interactive-maps.example', 'a name inside another'],
    ['revolution.example', 'a name inside another'],
    ['senat.fr', 'a short name'],
    ['xn--invalid', 'no Punycode'],
  ])('%s: %s', (host) => {
    expect(meet(host)).toMatchObject({ resembles: null });
  });

  it.each(['paypal.de', 'amazon.fr', 'vinted.es'])(
    "%s, a brand's name under a country's ending, is not suspicious",
    (host) => {
      expect(meet(host).score).toBeLessThan(SUSPICIOUS_SCORE);
    },
  );
});

describe('members of a group of banks, each with a place of its own,', () => {
  it.each([
    'sparkasse-koelnbonn.de',
    'www.sparkasse-hannover.de',
    'kreissparkasse-ahrweiler.de',
    'berliner-sparkasse.de',
    'sparkasse.at',
    'volksbank-stuttgart.de',
    'raiffeisenbank-ehingen.de',
    'rb-chamer-land.de',
    'vr-bank-mittelsachsen.de',
    'raiffeisen.ch',
    'caisse-epargne-rhone-alpes.fr',
    'creditmutuel-arkea.com',
    's3.us-east-2.amazonaws.com',
  ])('resemble nothing, however many hyphens they have: %s', (host) => {
    expect(meet(host)).toMatchObject({ findings: [], score: 0, resembles: null });
  });

  it.each([
    ['sparkasse-login.de', 'sparkasse.de'],
    ['kreissparkasse-anmeldung.de', 'sparkasse.de'],
    ['sparkasse-kunden.top', 'sparkasse.de'],
    ['caisse-epargne-connexion.fr', 'caisse-epargne.fr'],
    ['creditagricole-espace.com', 'credit-agricole.fr'],
    ['spаrkasse.de', 'sparkasse.de'],
  ])('are imitated beside a security word or under another ending: %s', (host, site) => {
    expect(meet(host)).toMatchObject({ resembles: site });
    expect(meet(host).score).toBeGreaterThanOrEqual(SUSPICIOUS_SCORE);
  });
});

describe('a security word in every language of the interface', () => {
  it.each([
    ['verificar-datos.example', 'Spanish'],
    ['atualizacao-dados.example', 'Portuguese'],
    ['connexion-espace.example', 'French'],
    ['konto-pruefen.example', 'German'],
    ['rimborso-online.example', 'Italian'],
    ['vozvrat-sredstv.example', 'Russian in Latin letters'],
    ['подтвердить-данные.example', 'Russian'],
    ['hesap-dogrulama.example', 'Turkish'],
    ['xacminh-taikhoan.example', 'Vietnamese'],
    ['verifikasi-data.example', 'Indonesian'],
    ['सत्यापन.example', 'Hindi'],
    ['tahdith-bayanat.example', 'Arabic in Latin letters'],
    ['تحديث-بيانات.example', 'Arabic'],
    ['honninkakunin-site.example', 'Japanese in Latin letters'],
    ['本人確認センター.example', 'Japanese'],
    ['injeung-center.example', 'Korean in Latin letters'],
    ['계정확인.example', 'Korean'],
    ['renzheng-zhongxin.example', 'Pinyin'],
    ['社保认证.example', 'Chinese'],
    ['帳號驗證.example', 'Chinese of Taiwan'],
    ['parcel-redelivery.example', 'English'],
  ])('%s holds one: %s', (host) => {
    expect(meet(host).findings).toContain('security-word');
  });

  it.each([
    'paquetexpress.example',
    'kargo-istanbul.example',
    'seguridad-privada.example',
    'cuentacuentos.example',
    'resgatefauna.example',
    'compteur-electrique.example',
    'contabilidad.example',
    'komptech.example',
    'kuaidi100.example',
    'anquanke.example',
    'masukan.example',
    'accordo.example',
  ])('%s holds none', (host) => {
    expect(meet(host).findings).not.toContain('security-word');
  });

  it('alone makes a site suspicious at most', () => {
    for (const host of ['verify.example', 'konto-pruefen.example', 'secure-hosting.example'])
      expect(meet(host).score).toBeLessThan(LOOKALIKE_SCORE);
  });

  it('and short brands are not read out of digits', () => {
    for (const host of ['3283773e9dc5cde5.com', 'e363172a110241.example'])
      expect(meet(host).resembles, host).toBeNull();
  });
});

describe("the person's own sites are protected too", () => {
  it.each([
    ['exarnple-bank.com', 'lookalike'],
    ['example-bank.com.evil.example', 'lookalike'],
    ['examplebank-login.net', 'brand-in-host'],
    ['exampel-bank.com', 'near-brand'],
    ['example-bank.org', 'other-ending'],
  ])('%s is told from example-bank.com: %s', (host, finding) => {
    const { findings, resembles } = meet(host, ['example-bank.com']);
    expect(resembles).toBe('example-bank.com');
    expect(findings).toContain(finding);
  });

  it.each([
    ['monkey-type.com', 'monkeytype.com'],
    ['exabyte-systems.com', 'exabyte.systems'],
    ['auctus.com', 'lucus.com'],
    ['ftlcrm.com', 'fulcrum.com'],
    ['mountain-weather.example', 'weather.com'],
  ])('%s is not suspicious to who trusts %s', (host, trusted) => {
    expect(meet(host, [trusted]).score).toBeLessThan(SUSPICIOUS_SCORE);
  });
});

describe('what a name looks like', () => {
  it('is the same in other scripts, with marks and with digits for letters', () => {
    const plain = skeleton('paypal');
    for (const name of ['раураl', 'páypal', 'paypa1', 'pаypаl', 'ｐａｙｐａｌ'.normalize('NFKC')]) {
      expect(skeleton(name)).toBe(plain);
    }
  });

  it('differs for different names', () => {
    expect(skeleton('paypal')).not.toBe(skeleton('paypay'));
    expect(skeleton('例子')).not.toBe(skeleton('例文'));
  });
});

describe('Punycode', () => {
  // Samples of RFC 3492, section 7.1.
  it.each([
    ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['xn--fiqs8s', '中国'],
    ['xn--bcher-kva', 'bücher'],
    ['xn--b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
    [
      'xn--PorqunopuedensimplementehablarenEspaol-fmd56a'.toLowerCase(),
      'porquénopuedensimplementehablarenespañol',
    ],
    ['example', 'example'],
    ['xn--a-b-c!', 'xn--a-b-c!'],
  ])('%s reads %s', (label, text) => {
    expect(toUnicode(label)).toBe(text);
  });
});
