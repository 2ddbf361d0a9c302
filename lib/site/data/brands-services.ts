import { linesOf } from './list-of.ts';

/** Platforms, shops, telephone companies, posts and public bodies, a site a line: its main domain, then the names it is known by. */
export const SERVICE_BRANDS: readonly string[][] = linesOf(`
  # Large platforms
  microsoft.com microsoft office365 microsoft365 onedrive sharepoint msoffice
  outlook.com outlook hotmail
  live.com windowslive
  google.com google gmail googledrive
  youtube.com youtube
  apple.com apple appleid itunes
  icloud.com icloud
  amazon.com amazon amazonprime
  facebook.com facebook
  meta.com metabusiness
  instagram.com instagram
  whatsapp.com whatsapp
  twitter.com twitter
  linkedin.com linkedin
  tiktok.com tiktok tiktokshop
  snapchat.com snapchat
  telegram.org telegram
  discord.com discord discordapp
  netflix.com netflix
  spotify.com spotify
  disneyplus.com disneyplus
  primevideo.com primevideo
  yahoo.com yahoo
  aol.com aol
  adobe.com adobe
  dropbox.com dropbox
  docusign.com docusign
  wetransfer.com wetransfer
  zoom.us zoom
  slack.com slack
  github.com github
  godaddy.com godaddy
  roblox.com roblox robux
  steampowered.com steampowered steam
  steamcommunity.com steamcommunity
  epicgames.com epicgames fortnite
  playstation.com playstation
  xbox.com xbox
  nintendo.com nintendo
  garena.com garena freefire
  pubgmobile.com pubgmobile pubg
  wikipedia.org wikipedia
  openai.com openai chatgpt
  samsung.com samsung
  norton.com norton
  mcafee.com mcafee
  booking.com booking
  airbnb.com airbnb
  expedia.com expedia
  uber.com uber
  craigslist.org craigslist
  # Shops
  ebay.com ebay
  walmart.com walmart
  costco.com costco
  bestbuy.com bestbuy
  homedepot.com homedepot
  target.com target
  aliexpress.com aliexpress
  alibaba.com alibaba
  temu.com temu
  shein.com shein
  shopee.com shopee
  lazada.com lazada
  tokopedia.com tokopedia
  mercadolibre.com mercadolibre mercadolivre mercadopago
  allegro.pl allegro
  olx.pl olx
  vinted.com vinted
  leboncoin.fr leboncoin
  rakuten.co.jp rakuten
  mercari.com mercari
  flipkart.com flipkart
  ikea.com ikea
  zalando.com zalando
  bol.com bol
  marktplaats.nl marktplaats
  kleinanzeigen.de kleinanzeigen
  # Telephone and internet
  att.com att
  verizon.com verizon
  t-mobile.com tmobile t-mobile
  xfinity.com xfinity comcast
  spectrum.com spectrum
  vodafone.com vodafone
  o2.co.uk o2 o2uk myo2
  ee.co.uk ee myee
  three.co.uk three
  bt.com btinternet
  sky.com sky
  virginmedia.com virginmedia
  giffgaff.com giffgaff
  orange.fr orange
  free.fr free
  sfr.fr sfr
  telekom.de telekom t-online
  gmx.net gmx
  ionos.com ionos
  telstra.com.au telstra
  optus.com.au optus
  rogers.com rogers
  bell.ca bell
  telus.com telus
  fido.ca fido
  shaw.ca shaw
  koodomobile.com koodo
  movistar.es movistar
  ovh.com ovh ovhcloud
  # Post and parcels
  usps.com usps
  ups.com ups
  fedex.com fedex
  dhl.com dhl
  royalmail.com royalmail
  postoffice.co.uk postoffice
  evri.com evri myhermes hermes
  dpd.com dpd
  parcelforce.com parcelforce
  yodel.co.uk yodel
  anpost.com anpost
  canadapost-postescanada.ca canadapost postescanada postcanada xpresspost
  purolator.com purolator
  auspost.com.au auspost australiapost
  toll.com.au tollgroup
  nzpost.co.nz nzpost
  laposte.fr laposte colissimo
  chronopost.fr chronopost
  mondialrelay.com mondialrelay mondial-relay
  deutschepost.de deutschepost
  postnl.nl postnl
  bpost.be bpost
  post.ch swisspost
  post.at postat
  correos.es correos
  ctt.pt ctt cttexpresso
  poczta-polska.pl pocztapolska poczta-polska
  inpost.pl inpost
  posta.hu magyarposta
  posten.no posten
  postnord.com postnord
  singpost.com singpost
  pos.com.my poslaju
  hongkongpost.hk hongkongpost
  kuronekoyamato.co.jp kuroneko yamato
  sagawa-exp.co.jp sagawa
  emiratespost.ae emiratespost
  israelpost.co.il israelpost
  correosdechile.cl correoschile
  aramex.com aramex
  e-zpassny.com ezpass ezdrivema
  sunpass.com sunpass
  thetollroads.com thetollroads fastrak
  txtag.org txtag
  # Public bodies
  irs.gov irs irsgov
  ssa.gov ssagov socialsecurity
  gov.uk govuk hmrc dvla
  nhs.uk nhs
  tvlicensing.co.uk tvlicensing tvlicence tvlicense
  canada.ca cra-arc servicecanada canadarevenue revenuecanada
  impots.gouv.fr impots
  ameli.fr ameli
  antai.gouv.fr antai
  digid.nl digid
  belastingdienst.nl belastingdienst
  elster.de elster
  agenziaentrate.gov.it agenziaentrate
  sat.gob.mx satgob
`);
