import { listOf } from './list-of.ts';

/**
 * Domains under which anybody gets a name of their own, and that the private section of the Public
 * Suffix List lacks. What lies below them is judged by full host. Found by counting which units of
 * phishing feeds hold many unrelated hosts, then checked by hand.
 */
export const SHARED_HOSTING: readonly string[] = listOf(`
  # Site builders and blogs
  cdn.ampproject.org
  weebly.com weeblysite.com godaddysites.com webcindario.com ubpages.com unbouncepages.com studio.site
  mystrikingly.com squarespace.com ghost.io wordpress.com tumblr.com livejournal.com jimdo.com
  jimdofree.com jimdosite.com webnode.com webnode.page ucoz.com ucoz.net ucoz.ru tilda.ws webwave.dev
  wuaze.com simdif.com site123.me hotglue.me bravesites.com webstarts.com doodlekit.com moonfruit.com
  over-blog.com canalblog.com fc2.com blogfree.net mozello.com mobirisesite.com site.pro durable.co
  softr.app glide.page teachable.com thinkific.com kajabi.com mykajabi.com clickfunnels.com systeme.io
  swipepages.net pagedemo.co mailchimpsites.com eomail5.com substack.com readme.io helpscoutdocs.com
  zohosites.com zohosites.eu bigcartel.com ecwid.com company.site mystorefront.io mysellix.io v0.app
  blink.new
  # Web hosts and clouds
  glitch.me backblazeb2.com mybluehost.me b-cdn.net serv00.net edgeone.app edgeone.dev temporary.site
  codeanyapp.com kinsta.cloud kinsta.page sslip.io nip.io 4everland.app 4everland.io zapier.app
  aliyuncs.com myqcloud.com tencentcs.com bcebos.com myhuaweicloud.com volces.com gitee.io coding.io
  sealos.run linodeobjects.com digitaloceanspaces.com contaboserver.net contabostorage.com wasabisys.com
  idrivee2.com storjshare.io tiiny.site static.domains htmlsave.com loca.lt serveo.net hostingerapp.com
  hostingersite.com 000webhostapp.com infinityfreeapp.com epizy.com rf.gd byethost.com byet.host
  atwebpages.com mywebcommunity.org onlinewebshop.net myartsonline.com medianewsonline.com
  scienceontheweb.net freehostia.com freevar.com awardspace.com awardspace.us x10.mx x10.bz
  profreehost.com ezyro.com unaux.com liveblog365.com esy.es 96.lt hol.es pe.hu online-tech.site
  beget.tech swtest.ru clan.su narod.ru do.am my1.ru hostfly.by wpengine.com wpcomstaging.com
  cloudwaysapps.com siteground.biz sg-host.com nexcess.net lwsmoncloud.fr yourwebsite.life
  web-hosting.com myraidbox.de googleusercontent.com gateway.dev windows.net azurecontainerapps.io
  microsoftonline.us sharepoint.com dynamics.com powerappsportals.com salesforce-sites.com my.site.com
  my.salesforce.com force.com oraclecloud.com oraclecloudapps.com appdomain.cloud awsapprunner.com
  mooo.com us.to chickenkiller.com
  # Help desks, forms, files and shops with a name for each customer
  zendesk.com freshdesk.com typeform.com jotform.com wufoo.com formstack.com surveysparrow.com
  questionpro.com qualtrics.com alchemer.com hsforms.com hs-sites.com hubspotpagebuilder.com feishu.cn
  larksuite.com
  # More of each of these
  bitballoon.com netlify.com neocities.org 1gb.ru hostland.ru nethouse.ru tilda.cc ukit.me umi.ru at.ua
  nichost.ru bget.ru xsrv.jp onlinehome.us onlinehome.fr flywheelsites.com usrfiles.com filesusr.com
  sitebeat.crazydomains.com inmotionhosting.com wix.com webs.com angelfire.com tripod.com yola.com
  multiscreensite.com dudaone.com homestead.com bravehost.com freeservers.com 50webs.com atspace.com
  x10host.com gear.host somee.com sourceforge.net sourceforge.io zyrosite.com mailerpage.com
  mailerpage.io subscribepage.com subscribepage.io ck.page constantcontactpages.com list-manage.com
  activehosted.com dropboxusercontent.com websitewelcome.com unifiedlayer.com secureserver.net
  webhostbox.net your-server.de perfora.net cba.pl strefa.pl free.fr pagesperso-orange.fr
  monsite-orange.fr chez.com e-monsite.com wifeo.com centerblog.net es.tl de.tl page.tl hpage.com
  npage.de wz.cz mzf.cz tistory.com modoo.at livedoor.blog seesaa.net xrea.com shopinfo.jp themedia.jp
  amebaownd.com thebase.in stores.jp pixnet.net strikingly.com shoplineapp.com 1shop.tw cyberbiz.co
  easystore.co imweb.me cafe24.com duapp.com tcloudbaseapp.com qiniucdn.com clouddn.com ufileos.com
  wodemo.com lofter.com sxl.cn icoc.bz faisco.cn coding-pages.com stackblitz.io codesandbox.io
  gradio.live gamma.site canva.site bio.site webador.com jouwweb.nl webme.com strato.site website2.me
  gr8.com getresponsesite.com dorik.io pory.app versoly.page landen.co popsy.site super.site potion.so
  feather.blog brizy.site instawp.xyz instawp.co nicepage.io kintone.com cybozu.com myportfolio.com
  wordpress.net blog.com edublogs.org blogs.com typepad.com hubpages.com wikidot.com pbworks.com
  shopifypreview.com shoplazza.com myshoplazza.com shoplo.com tiendanube.com mitiendanube.com
  lojaintegrada.com.br wbuy.com.br loja.biz nuvemshop.com.br s-host.net smrtp.ru webmo.fr webydo.com
  helpjuice.com paperplane.io aqq.ru webz.cz mjt.lu justns.ru
  # Gateways to content anybody can publish
  dweb.link w3s.link nftstorage.link fleek.co fleek.cool infura-ipfs.io mypinata.cloud arweave.net
`);

/**
 * Endings of the Public Suffix List's private section under which names are sold or given out as
 * under any registry's, not in minutes by a hoster.
 */
export const REGISTRY_ENDINGS: readonly string[] = listOf(`
  # Cities and regions
  krakow.pl poznan.pl wroc.pl lodz.pl lublin.pl torun.pl gliwice.pl gda.pl gdansk.pl gdynia.pl sopot.pl
  zakopane.pl med.pl spb.ru msk.ru nov.ru spb.su msk.su nov.su tche.br rs.ba
  # CentralNic and those like it
  br.com cn.com de.com eu.com jpn.com mex.com ru.com sa.com uk.com us.com za.com co.com com.de com.se
  gb.net hu.net in.net jp.net se.net uk.net ae.org us.org africa.com com.ru net.ru org.ru int.ru co.nl
  co.no co.pl co.ca
`);

/**
 * Hosts on which the path says whose page it is: nothing that is known of the host says anything of
 * the page. Familiarity never applies to them.
 */
export const PATH_HOSTING: readonly string[] = listOf(`
  sites.google.com docs.google.com drive.google.com script.google.com storage.googleapis.com
  firebasestorage.googleapis.com storage.cloud.google.com lookerstudio.google.com forms.gle
  translate.google.com forms.office.com forms.cloud.microsoft customervoice.microsoft.com sway.office.com
  sway.cloud.microsoft express.adobe.com new.express.adobe.com indd.adobe.com acrobat.adobe.com
  gitbook.com linktr.ee beacons.ai bio.link taplink.cc ipfs.io gateway.ipfs.io gateway.pinata.cloud
  ipfs.infura.io telegra.ph pastehtml.com codepen.io jsfiddle.net jsbin.com archive.ph web.archive.org
  webcache.googleusercontent.com heylink.me onedrive.live.com 1drv.ms notion.so evernote.com about.me
  lnk.bio solo.to campsite.bio padlet.com mailchi.mp eepurl.com weidian.com h5.youzan.com s3.amazonaws.com
  # Short addresses, which lead anywhere
  bit.ly bitly.com j.mp tinyurl.com goo.gl maps.app.goo.gl t.co ow.ly is.gd v.gd buff.ly lnkd.in cutt.ly
  rb.gy rebrand.ly t.ly s.id shorturl.at shrtco.de tiny.cc adf.ly bl.ink short.io qrco.de me-qr.com qr.ae
  l.ead.me surl.li clck.ru u.to vk.cc tny.im snip.ly x.gd reurl.cc lihi.cc lihi1.cc pse.is ppt.cc
  urlzs.com psee.io t.cn url.cn dwz.cn suo.im w.url.cn 0x0.st
`);

/** Names that one hoster has under many endings, customers below each. */
export const HOSTER_NAMES: readonly string[] = ['blogspot', 'webnode', 'jimdofree', 'onlinehome'];
