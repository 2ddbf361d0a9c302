import { linesOf } from './list-of.ts';

/** Banks and payment services, a site a line: its main domain, then the names it is known by. */
export const MONEY_BRANDS: readonly string[][] = linesOf(`
  # Payment and money transfer
  paypal.com paypal
  venmo.com venmo
  cash.app cashapp
  zellepay.com zelle zellepay
  stripe.com stripe
  squareup.com squareup
  wise.com transferwise wise
  revolut.com revolut
  westernunion.com westernunion
  moneygram.com moneygram
  payoneer.com payoneer
  skrill.com skrill
  klarna.com klarna
  interac.ca interac etransfer interacetransfer
  mastercard.com mastercard
  visa.com visa
  americanexpress.com americanexpress amex
  discover.com discover
  paytm.com paytm
  phonepe.com phonepe
  gcash.com gcash
  intuit.com intuit turbotax quickbooks
  creditkarma.com creditkarma
  experian.com experian
  # Banks, North America
  chase.com chase jpmorgan
  bankofamerica.com bankofamerica bofa
  wellsfargo.com wellsfargo
  citi.com citi citibank
  capitalone.com capitalone
  usbank.com usbank
  pnc.com pnc pncbank
  truist.com truist
  tdbank.com tdbank
  td.com tdcanadatrust easyweb
  navyfederal.org navyfederal
  usaa.com usaa
  schwab.com schwab
  fidelity.com fidelity
  vanguard.com vanguard
  ally.com allybank
  regions.com regionsbank
  citizensbank.com citizensbank
  huntington.com huntingtonbank
  53.com fifththird
  mtb.com mtbank
  key.com keybank
  robinhood.com robinhood
  rbcroyalbank.com rbc rbcroyalbank royalbank
  scotiabank.com scotiabank scotia
  bmo.com bmo bmobank
  cibc.com cibc
  desjardins.com desjardins accesd
  tangerine.ca tangerine
  nbc.ca banquenationale
  atb.com atbfinancial
  simplii.com simplii
  bbva.com bbva
  banorte.com banorte
  bancolombia.com bancolombia
  itau.com.br itau
  bradesco.com.br bradesco
  caixa.gov.br caixa
  nubank.com.br nubank
  banamex.com banamex
  interbank.pe interbank
  viabcp.com viabcp
  # Banks, Europe
  hsbc.com hsbc
  barclays.co.uk barclays barclaycard
  lloydsbank.com lloyds lloydsbank
  natwest.com natwest
  halifax.co.uk halifax
  santander.com santander
  nationwide.co.uk nationwide
  tsb.co.uk tsb tsbbank
  monzo.com monzo
  starlingbank.com starlingbank
  metrobankonline.co.uk metrobank
  co-operativebank.co.uk cooperativebank
  aib.ie aib
  bankofireland.com bankofireland boi365 365online
  ulsterbank.ie ulsterbank
  permanenttsb.ie permanenttsb
  ptsb.ie ptsb open24
  n26.com n26
  bunq.com bunq
  deutsche-bank.de deutschebank deutsche-bank
  commerzbank.de commerzbank
  sparkasse.de sparkasse sparkassen pushtan
  volksbank.de volksbank raiffeisenbank raiffeisen vr-bank
  postbank.de postbank
  comdirect.de comdirect
  dkb.de dkb
  ing.com ing-diba ingbank
  rabobank.nl rabobank rabo
  abnamro.nl abnamro
  snsbank.nl snsbank
  kbc.be kbc
  belfius.be belfius
  argenta.be argenta
  itsme-id.com itsme
  bnpparibas.com bnpparibas
  credit-agricole.fr creditagricole credit-agricole
  societegenerale.fr societegenerale
  labanquepostale.fr labanquepostale banquepostale
  caisse-epargne.fr caisse-epargne caisseepargne
  creditmutuel.fr creditmutuel credit-mutuel
  boursorama.com boursorama boursobank
  caixabank.es caixabank
  bancosantander.es bancosantander
  intesasanpaolo.com intesasanpaolo intesa
  unicredit.it unicredit
  poste.it posteitaliane postepay bancoposta
  nexi.it nexi
  ubs.com ubs
  swisscom.ch swisscom
  postfinance.ch postfinance
  twint.ch twint
  pkobp.pl pkobp ipko
  mbank.pl mbank
  nordea.com nordea
  danskebank.com danskebank
  swedbank.se swedbank
  bankid.com bankid
  sberbank.ru sberbank
  tinkoff.ru tinkoff
  gosuslugi.ru gosuslugi
  avito.ru avito
  # Banks, Asia, Pacific, Africa
  icbc.com.cn icbc
  ccb.com ccb
  boc.cn bankofchina
  abchina.com abchina
  cmbchina.com cmbchina
  bankcomm.com bankcomm
  psbc.com psbc
  alipay.com alipay zhifubao
  wechat.com wechat weixin wechatpay
  taobao.com taobao
  tmall.com tmall
  jd.com jingdong
  pinduoduo.com pinduoduo
  meituan.com meituan
  douyin.com douyin
  baidu.com baidu
  12306.cn 12306
  95516.com unionpay yinlian
  pbc.gov.cn pbccrc
  hangseng.com hangseng
  bochk.com bochk
  octopus.com.hk octopus
  dbs.com dbs dbsbank
  posb.com.sg posb
  ocbc.com ocbc
  uobgroup.com uob
  singpass.gov.sg singpass
  maybank2u.com.my maybank maybank2u
  cimbclicks.com.my cimb cimbclicks
  mufg.jp mufg
  smbc.co.jp smbc
  smbc-card.com smbc-card vpass
  mizuhobank.co.jp mizuhobank mizuho
  japanpost.jp japanpost yuucho
  jcb.co.jp myjcb
  aeon.co.jp aeoncard aeon
  saisoncard.co.jp saisoncard
  paypay.ne.jp paypay
  docomo.ne.jp docomo
  softbank.jp softbank
  eki-net.com ekinet eki-net
  esunbank.com.tw esunbank
  cathaybk.com.tw cathaybk cathay
  ctbcbank.com ctbc ctbcbank
  fubon.com fubon
  pchome.com.tw pchome
  ruten.com.tw ruten
  momoshop.com.tw momoshop
  line.me line
  kakao.com kakao kakaobank
  naver.com naver
  bca.co.id klikbca
  bri.co.id brimo bankbri
  bankmandiri.co.id mandiri bankmandiri
  bni.co.id bni
  vietcombank.com.vn vietcombank
  sbi.co.in onlinesbi sbi yono
  hdfcbank.com hdfc hdfcbank
  icicibank.com icici icicibank
  axisbank.com axisbank
  commbank.com.au commbank netbank cba
  westpac.com.au westpac
  anz.com anz anzbank
  nab.com.au nab nabbank
  suncorp.com.au suncorp suncorpbank
  bendigobank.com.au bendigo bendigobank
  stgeorge.com.au stgeorge
  bankwest.com.au bankwest
  macquarie.com macquarie
  ing.com.au ingaustralia
  my.gov.au mygov
  ato.gov.au ato
  medicare.gov.au medicare
  servicesaustralia.gov.au centrelink servicesaustralia
  linkt.com.au linkt
  kiwibank.co.nz kiwibank
  bnz.co.nz bnz
  asb.co.nz asb
  absa.co.za absa
  fnb.co.za fnb
  capitecbank.co.za capitec
  alrajhibank.com.sa alrajhi
  emiratesnbd.com emiratesnbd
`);
