import { listOf } from './list-of.ts';

/**
 * Hosts on which the path says whose page it is: nothing that is known of the host says anything of
 * the page. Familiarity never applies to them, nor to what lies below them. Only where a stranger's page
 * can hold a form, a script or a way on to another site: a wiki or a social network that takes but
 * plain text from its users stays known.
 */
export const PATH_HOSTING: readonly string[] = listOf(`
  # Documents, sites and boards
  sites.google.com docs.google.com drive.google.com script.google.com lookerstudio.google.com
  datastudio.google.com colab.research.google.com sway.office.com sway.cloud.microsoft express.adobe.com
  new.express.adobe.com spark.adobe.com indd.adobe.com acrobat.adobe.com documentcloud.adobe.com
  gitbook.com onedrive.live.com 1drv.ms notion.so evernote.com padlet.com telegra.ph pastehtml.com
  coda.io craft.me craft.do nuclino.com slite.page hackmd.io rentry.co rentry.org justpaste.it
  justpaste.me pastelink.net write.as txt.fyi alidocs.dingtalk.com yuque.com
  docs.popo.netease.com xiumi.us rabbitpre.com maka.im blog.livedoor.jp genial.ly view.genially.com
  flipsnack.com publuu.com simplebooklet.com storage.live.com
  # Code, notebooks and their previews
  codepen.io cdpn.io jsfiddle.net fiddle.jshell.net jsbin.com observablehq.com nbviewer.org
  nbviewer.jupyter.org mybinder.org deepnote.com htmlpreview.github.io raw.githack.com
  rawcdn.githack.com rawgit.com unpkg.com combinatronics.com playcode.io liveweave.com
  # Files and storage
  storage.googleapis.com firebasestorage.googleapis.com storage.cloud.google.com s3.amazonaws.com
  script.googleusercontent.com 0x0.st files.catbox.moe litter.catbox.moe file.io transfer.sh
  anonfiles.com bashupload.com filebin.net
  # Addresses that gather links
  linktr.ee beacons.ai bio.link taplink.cc heylink.me about.me lnk.bio solo.to campsite.bio campsite.to
  mailchi.mp eepurl.com allmylinks.com linkin.bio linklist.bio linkr.bio biolinky.co lit.link lynk.id
  msha.ke milkshake.app direct.me snipfeed.co komi.io koji.to stan.store flowcode.com flow.page
  znaplink.com many.link manylink.co tap.bio shor.by instabio.cc linkpop.com contactin.bio link.me
  pillar.io withkoji.com disha.ng profcard.info
  # Shops and bookings of anybody
  weidian.com h5.youzan.com payhip.com liff.line.me
  # Copies, translations and gateways
  translate.google.com translate.yandex.com translate.yandex.ru papago.naver.net papago.naver.com
  translatetheweb.com webcache.googleusercontent.com cc.bingj.com archive.ph archive.is archive.today
  archive.li archive.md archive.vn archive.fo web.archive.org ghostarchive.org
  megalodon.jp freezepage.com 12ft.io googleweblight.com webpkgcache.com croxyproxy.com ipfs.io
  gateway.ipfs.io gateway.pinata.cloud ipfs.infura.io ipfs.fleek.co ipfs-gateway.cloud
  ipfs.eth.aragon.network gateway.lighthouse.storage hardbin.com siasky.net dweb.link w3s.link
  nftstorage.link fleek.co fleek.cool infura-ipfs.io ipns.co crustwebsites.net cf-ipfs.com
  cloudflare-ipfs.com ipfs.link arweave.net ar-io.dev permagate.io g8way.io bing-amp.com
  microsofttranslator.com yandexwebcache.net cdn.ampproject.org turbopages.org
  # Short addresses, which lead anywhere
  bit.ly bitly.com bitly.ws j.mp tinyurl.com goo.gl maps.app.goo.gl t.co ow.ly is.gd v.gd buff.ly
  lnkd.in cutt.ly rb.gy rebrand.ly t.ly s.id shorturl.at shorturl.asia shrtco.de tiny.cc tiny.one adf.ly
  bl.ink short.io short.gy qrco.de me-qr.com qr.ae l.ead.me surl.li clck.ru u.to vk.cc tny.im snip.ly
  x.gd reurl.cc lihi.cc lihi1.cc lihi2.cc lihi3.cc pse.is ppt.cc urlzs.com psee.io t.cn url.cn dwz.cn
  suo.im w.url.cn dlvr.it ift.tt hubs.ly hubs.la trib.al po.st urlr.me soo.gd gg.gg cutt.us n9.cl
  acortar.link goo.su kutt.it dub.sh t2m.io linklyhq.com encurtador.com.br bityli.com da.gd han.gl
  me2.kr vo.la buly.kr url.kr muz.so abit.ly alturl.com ouo.io shorte.st bc.vc linkvertise.com bit.do
  onl.sc onl.tw risu.io lurl.cc myppt.cc 0rz.tw goo.by qps.ru inx.lv iplogger.org iplogger.com
  grabify.link lnk.to smarturl.it
`);
