import { listOf } from './list-of.ts';

/** Endings whose registry checks who registers. Each is restricted by its registry's policy. */
export const RESTRICTED_SUFFIXES: readonly string[] = listOf(`
  gov mil edu int bank insurance museum gc.ca canada.ca gouv.qc.ca gov.on.ca gov.bc.ca gov.ab.ca gov.sk.ca
  gov.mb.ca gov.nl.ca gov.ns.ca gov.nt.ca gov.pe.ca gov.yk.ca admin.ch nhs.uk police.uk sch.uk
  parliament.uk judiciary.uk gov.scot gov.wales llyw.cymru europa.eu gv.at fed.us bund.de overheid.nl politie.nl govt.nz mil.nz
  school.nz cri.nz parliament.nz health.nz nic.in res.in k12.tr bel.tr pol.tr tsk.tr jus.br leg.br mp.br
  def.br lg.jp ed.jp re.kr hs.kr ms.kr es.kr sch.id desa.id edunet.tn asso.gouv.fr police.hu
  b.br bank.in fin.in gop.pk gok.pk gos.pk gob.pk riik.ee muni.il k12.il idf.il mi.th av.tr dr.tr kep.tr sch.lk
  sch.ng sch.zm sch.sa med.sa sch.ae sch.qa sch.jo sch.ir sc.ke sc.tz sc.ug school.za law.za dep.no
  kommune.no mil.no stat.no vgs.no fhs.no herad.no nsn.us dni.us isa.us post pharmacy aero
  # Whose registry is its only owner
  barclays barclaycard bbva bnpparibas bradesco cba citi commbank hsbc jpmorgan chase netbank sbi ubs axa
  statefarm dhl fedex ups sncf google youtube gmail android chrome apple microsoft azure windows xbox bing
  skype aws audible alibaba alipay taobao tmall bmw audi mini seat toyota lexus sony samsung bosch sap
  oracle cisco dell deloitte kpmg pwc americanexpress amex visa allianz fidelity vanguard itau netflix
  playstation panasonic toshiba softbank orange shell walmart lidl schwarz leclerc mckinsey nokia hitachi
  honda nissan canon
`);

/**
 * Names under these are delegated to cities, counties, schools and libraries (RFC 1480); since 2002
 * to nobody new.
 */
export const US_STATES: readonly string[] = listOf(`
  ak al ar az ca co ct dc de fl ga gu hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv
  ny oh ok or pa pr ri sc sd tn tx ut va vi vt wa wi wv wy
`);

/** Endings of that form that anybody can have a name under. */
export const UNRESTRICTED_SUFFIXES: readonly string[] = ['edu.pl', 'go.it'];

/** Second-level labels that are reserved in the same way under country codes: gov.uk, ac.jp, gob.mx. */
export const RESTRICTED_LABELS: readonly string[] = listOf(`
  gov gob gub gouv govt go gv ac edu mil
`);

/**
 * Endings that are cheap or free, thinly checked, and over-represented in the yearly phishing
 * reports of Interisle, Spamhaus and APWG, but used by many honest sites too.
 */
export const RISKY_ENDINGS: readonly string[] = listOf(`
  xyz stream date loans loan cam rest faith party download trade lol review casa science men pw tk cf
  monster quest live life online site website space store shop fun vip link work world help support today
  center finance cloud digital services solutions fit uno wang kim ltd zip mov pro one host press tech su
  cc ws la network dev app info biz best bar cash fund exchange money credit delivery email group team run
  page wiki club market guru pm city ink win sale social mobi asia bet company zone xin
  sa.com ru.com za.com us.com us.org co.com eu.com cn.com de.com uk.com com.de com.ru net.ru org.ru in.net
`);

/** Endings that the same reports count among the most abused for their size, with hardly an honest site. */
export const ABUSED_ENDINGS: readonly string[] = listOf(`
  top icu cyou cfd sbs bond click buzz ml ga gq lat autos hair skin makeup beauty boats homes motorcycles
  yachts pics mom bid racing gdn accountant cricket webcam
`);
