import { linesOf } from './list-of.ts';

/**
 * Domains of one owner, a line each, the main one first. They hold each other's names, which is no
 * imitation. From Apple's shared credentials (see docs/notices.md) and the owners' own pages.
 */
export const FAMILIES: readonly string[][] = linesOf(`
  abchina.com abchina.com.cn abchinalife.com
  adobe.com adobeconnect.com adobelogin.com adobeexchange.com
  alibaba.com alibaba-inc.com alibabacloud.com alibabagroup.com alibabausercontent.com
  alipay.com alipayobjects.com alipayplus.com alipay-eco.com alipaydev.com
  alrajhibank.com.sa alrajhitadawul.com.sa alrajhi-capital.com
  amazon.com aboutamazon.com amazon-adsystem.com amazonaws.com amazonaws.com.cn images-amazon.com media-amazon.com ssl-images-amazon.com amazonpay.com amazoncognito.com amazonses.com amazontrust.com amazonwebservices.com payments-amazon.com aboutamazon.co.uk amazonworkspaces.com
  anz.com anz.com.au anzworldline.com.au
  apple.com itunes.com cdn-apple.com applemusic.com
  baidu.com baidu.cn bdstatic.com baidupcs.com
  bancolombia.com grupobancolombia.com
  bankofamerica.com bofa.com bofaml.com
  barclays.co.uk barclaycardus.com barclaysus.com barclaycard.co.uk barclays.com
  bestbuy.com bestbuy.ca bestbuybusiness.com
  binance.com binance.us binance.org trbinance.com
  bnpparibas.com bnpparibas.fr bnpparibas.pl bnpparibasfortis.be bnpparibasfortis.com
  boc.cn bankofchina.com boc.com
  boursorama.com boursorama-banque.com boursobank.com
  bradesco.com.br banco.bradesco bradescobank.com bradescoinvest.us
  caisse-epargne.fr caisse-epargne.pro
  capitalone.com capitaloneshopping.com
  chase.com jpmorgan.com jpmorganchase.com
  citi.com citibank.com citibankonline.com citicards.com
  costco.com costcobusinessdelivery.com costcotravel.com
  credit-agricole.fr credit-agricole.com credit-agricole.it credit-agricole.pl ca-cib.com credit-agricole-sa.com credit-agricole-sa.fr
  creditmutuel.fr creditmutuel.com creditmutuel-arkea.com cm-arkea.com credit-mutuel-equity.com
  danskebank.com danskebank.dk danskebank.se danskebank.no danskebank.fi danskebank.co.uk
  desjardins.com desjardinsassurances.com desjardinsagents.com
  deutsche-bank.de db.com deutsche-bank.es deutsche-bank.it deutschebank.be deutschebank.co.in
  dhl.com dhl.de dhlparcel.nl dhlparcel.co.uk dhlparcel.es
  discord.com discordapp.com discordapp.net discord.gg
  docomo.ne.jp nttdocomo.co.jp
  docusign.com docusign.net
  douyin.com douyincdn.com douyinpic.com douyinstatic.com douyinvod.com douyinpay.com iesdouyin.com douyinec.com
  dpd.com dpd.de dpd.co.uk dpd.fr dpdgroup.com dpd.ie dpd.com.pl
  dropbox.com dropboxusercontent.com getdropbox.com dropboxapi.com
  ebay.com ebay-kleinanzeigen.de
  epicgames.com fortnite.com
  facebook.com facebookmail.com facebookblueprint.com meta.com
  github.com github.io githubusercontent.com githubassets.com
  godaddy.com godaddysites.com
  google.com googleadservices.com googleapis.com googleblog.com googlecode.com googlegroups.com googlemail.com googlepages.com googleplus.com googlesource.com googlesyndication.com googletagmanager.com googleusercontent.com googlevideo.com googleweblight.com thinkwithgoogle.com withgoogle.com
  gov.uk hmrc.gov.uk
  hsbc.com hsbc.com.hk hsbc.co.uk hsbcnet.com hsbcprivatebank.com
  ikea.com ikea.cn ikeafamily.eu
  ing.com ing.de ing.nl ing.be ing.es ing.it ing.pl ing.ro
  instagram.com cdninstagram.com
  intuit.com turbotax.com quickbooks.com mint.com
  kbc.be kbc.com
  kleinanzeigen.de ebay-kleinanzeigen.de
  linkedin.com linkedinlabs.com
  live.com windowslive.com
  mastercard.com mastercard.us mastercardconnect.com
  mcafee.com mcafeesecure.com mcafee-cloud.com
  mercadolibre.com mercadolivre.com mercadolivre.com.br mercadopago.com mercadopago.com.br
  microsoft.com microsoft365.com microsoftonline.com microsoftonline-p.com microsoftstore.com microsofttranslator.com office365.com sharepoint.com onedrive.com microsoftedgeinsider.com
  mondialrelay.com mondialrelay.fr
  nab.com.au nabtrade.com.au
  nationwide.co.uk nationwide.com
  netflix.com netflixtechblog.com netflix.net
  nintendo.com nintendo.net nintendo-europe.com
  nordea.com nordea.fi nordea.se nordea.dk nordea.no
  orange.fr orange.com orange.es orange.pl orange.ro orange.sk orange.be orangebank.fr
  outlook.com hotmail.com
  paypal.com paypal.me paypalobjects.com paypal-search.com paypal-community.com paypalcorp.com paypal-corp.com paypal-communication.com
  paypay.ne.jp paypay-bank.co.jp paypay-sec.co.jp paypay-card.co.jp
  playstation.com playstation.net
  postnl.nl postnl.be
  rabobank.nl rabobank.com rabobank.be rabobank.de
  rakuten.co.jp rakuten-bank.co.jp rakuten-card.co.jp rakuten-sec.co.jp rakutenadvertising.com rakuten.com
  rbcroyalbank.com rbc.com royalbank.com rbcinsurance.com rbcdirectinvesting.com
  roblox.com robloxlabs.com
  samsung.com samsungapps.com samsungcloud.com samsunghealth.com samsungknox.com samsungsds.com
  santander.com santanderbank.com santanderconsumerusa.com bancosantander.es
  schwab.com schwabplan.com schwabassetmanagement.com
  scotiabank.com scotiaitrade.com
  shopee.com shopeemobile.com shopeepay.co.id
  smbc.co.jp smbc-card.com smbcnikko.co.jp
  societegenerale.fr societegenerale.com sg.fr
  sparkasse.de sparkasse.at sparkasse.it
  spotify.com spotifycdn.com byspotify.com
  stripe.com stripe.network
  suncorp.com.au suncorpbank.com.au
  swedbank.se swedbank.com swedbank.lt swedbank.lv swedbank.ee
  t-mobile.com t-mobilemoney.com
  taobao.com taobaocdn.com taobao.net
  telekom.de t-online.de telekom.com
  tiktok.com tiktokcdn.com tiktokv.com tiktokshop.com
  unicredit.it unicreditgroup.eu unicredit.ro unicreditbank.cz unicreditbulbank.bg
  ups.com theupsstore.com
  verizon.com verizonwireless.com verizonmedia.com verizon.net
  vodafone.com vodafone.de vodafone.co.uk vodafone.it vodafone.es vodafone.pt vodafone.ie vodafone.nl vodafone.ro vodafone.gr vodafone.cz vodafone.hu vodafone.com.tr vodafone.com.au vodafone.co.nz
  volksbank.de vr.de raiffeisen.ch raiffeisen.at raiffeisen.hu raiffeisen.ro raiffeisen.it raiffeisen.de raiffeisen.com raiffeisenbank.rs rbinternational.com volksbank.at volksbank.it
  walmart.com walmartimages.com walmart.ca wal-mart.com
  wechat.com weixin.com servicewechat.com weixinbridge.com wechatpay.cn
  wellsfargo.com wellsfargoadvisors.com wellsfargoemail.com
  wikipedia.org wikimedia.org
  xfinity.com comcast.com comcast.net
  yahoo.com yahoo.co.jp yahoo-help.jp yahooapis.com yahooinc.com
  youtube.com youtube-nocookie.com youtubekids.com
`);
