import { linesOf } from './list-of.ts';

/**
 * Domains of one owner, a line each, the main one first. They hold each other's names, which is no
 * imitation. From Apple's shared credentials (see docs/notices.md) and the owners' own pages.
 */
export const FAMILIES: readonly string[][] = linesOf(`
  adobe.com adobeconnect.com adobelogin.com adobeexchange.com
  alibaba.com alibaba-inc.com alibabacloud.com alibabagroup.com alibabausercontent.com
  alipay.com alipayobjects.com alipayplus.com alipay-eco.com
  amazon.com aboutamazon.com amazon-adsystem.com amazonaws.com amazonaws.com.cn images-amazon.com media-amazon.com ssl-images-amazon.com amazonpay.com amazoncognito.com amazonses.com amazontrust.com amazonwebservices.com payments-amazon.com
  apple.com itunes.com cdn-apple.com applemusic.com
  anz.com anz.com.au anzworldline.com.au
  barclays.co.uk barclaycardus.com barclaysus.com barclaycard.co.uk barclays.com
  bancolombia.com grupobancolombia.com
  bankofamerica.com bofa.com bofaml.com
  bestbuy.com bestbuy.ca bestbuybusiness.com
  binance.com binance.us binance.org
  boursorama.com boursorama-banque.com boursobank.com
  bradesco.com.br banco.bradesco bradescobank.com bradescoinvest.us
  capitalone.com capitaloneshopping.com
  chase.com jpmorgan.com jpmorganchase.com
  citi.com citibank.com citibankonline.com citicards.com
  costco.com costcobusinessdelivery.com costcotravel.com
  desjardins.com desjardinsassurances.com desjardinsagents.com
  discord.com discordapp.com discordapp.net discord.gg
  docomo.ne.jp nttdocomo.co.jp
  docusign.com docusign.net
  douyin.com douyincdn.com douyinpic.com douyinstatic.com douyinvod.com douyinpay.com iesdouyin.com
  dropbox.com dropboxusercontent.com getdropbox.com dropboxapi.com
  ebay.com ebay-kleinanzeigen.de
  kleinanzeigen.de ebay-kleinanzeigen.de
  epicgames.com fortnite.com
  facebook.com facebookmail.com facebookblueprint.com meta.com
  github.com github.io githubusercontent.com githubassets.com
  godaddy.com godaddysites.com
  google.com googleadservices.com googleapis.com googleblog.com googlecode.com googlegroups.com googlemail.com googlepages.com googleplus.com googlesource.com googlesyndication.com googletagmanager.com googleusercontent.com googlevideo.com googleweblight.com thinkwithgoogle.com withgoogle.com
  gov.uk hmrc.gov.uk
  hsbc.com hsbc.com.hk hsbc.co.uk hsbcnet.com hsbcprivatebank.com
  ikea.com ikea.cn ikeafamily.eu
  instagram.com cdninstagram.com
  intuit.com turbotax.com quickbooks.com mint.com
  linkedin.com linkedinlabs.com
  live.com windowslive.com
  mastercard.com mastercard.us mastercardconnect.com
  mcafee.com mcafeesecure.com mcafee-cloud.com
  mercadolibre.com mercadolivre.com mercadolivre.com.br mercadopago.com mercadopago.com.br
  microsoft.com microsoft365.com microsoftonline.com microsoftonline-p.com microsoftstore.com microsofttranslator.com office365.com sharepoint.com onedrive.com
  mondialrelay.com mondialrelay.fr
  nab.com.au nabtrade.com.au
  nationwide.co.uk nationwide.com
  netflix.com netflixtechblog.com netflix.net
  nintendo.com nintendo.net nintendo-europe.com
  outlook.com hotmail.com
  paypal.com paypal.me paypalobjects.com paypal-search.com paypal-community.com paypalcorp.com paypal-corp.com paypal-communication.com
  paypay.ne.jp paypay-bank.co.jp paypay-sec.co.jp paypay-card.co.jp
  playstation.com playstation.net
  rakuten.co.jp rakuten-bank.co.jp rakuten-card.co.jp rakuten-sec.co.jp rakutenadvertising.com rakuten.com
  rbcroyalbank.com rbc.com royalbank.com rbcinsurance.com rbcdirectinvesting.com
  roblox.com robloxlabs.com
  samsung.com samsungapps.com samsungcloud.com samsunghealth.com samsungknox.com samsungsds.com
  santander.com santanderbank.com santanderconsumerusa.com bancosantander.es
  schwab.com schwabplan.com schwabassetmanagement.com
  scotiabank.com scotiaitrade.com
  shopee.com shopeemobile.com shopeepay.co.id
  smbc.co.jp smbc-card.com smbcnikko.co.jp
  spotify.com spotifycdn.com byspotify.com
  stripe.com stripe.network
  suncorp.com.au suncorpbank.com.au
  t-mobile.com t-mobilemoney.com
  taobao.com taobaocdn.com
  telekom.de t-online.de telekom.com
  tiktok.com tiktokcdn.com tiktokv.com tiktokshop.com
  verizon.com verizonwireless.com verizonmedia.com verizon.net
  walmart.com walmartimages.com walmart.ca wal-mart.com
  wechat.com weixin.com servicewechat.com weixinbridge.com wechatpay.cn
  wellsfargo.com wellsfargoadvisors.com wellsfargoemail.com
  wikipedia.org wikimedia.org
  xfinity.com comcast.com comcast.net
  youtube.com youtube-nocookie.com youtubekids.com
`);
