import { listOf } from './list-of.ts';

/**
 * Domains under which anybody gets a name of their own, and that the private section of the Public
 * Suffix List lacks. What lies below them is judged by full host. Found by counting which units of
 * phishing feeds hold many unrelated hosts, and among the kinds of hosting named below; checked by hand.
 * Portals that a company gets by contract, as recruiters' and airlines', are the portal's own.
 */
export const SHARED_HOSTING: readonly string[] = listOf(`
  # Site builders
  weebly.com weeblysite.com godaddysites.com webcindario.com ubpages.com unbouncepages.com studio.site
  mystrikingly.com squarespace.com jimdo.com jimdofree.com jimdosite.com webnode.com webnode.page
  ucoz.com ucoz.net ucoz.ru tilda.ws webwave.dev wuaze.com simdif.com site123.me hotglue.me
  bravesites.com webstarts.com doodlekit.com moonfruit.com mozello.com mobirisesite.com site.pro
  durable.co softr.app glide.page clickfunnels.com swipepages.net pagedemo.co zohosites.com zohosites.eu
  zohosites.in company.site v0.app blink.new wix.com webs.com yola.com multiscreensite.com dudaone.com
  homestead.com zyrosite.com tilda.cc ukit.me umi.ru nethouse.ru sitebeat.crazydomains.com
  strikingly.com sxl.cn icoc.bz faisco.cn gamma.site canva.site bio.site webador.com jouwweb.nl
  webme.com strato.site website2.me website3.me sitey.me dorik.io pory.app versoly.page landen.co
  popsy.site super.site potion.so feather.blog brizy.site nicepage.io webmo.fr webydo.com paperplane.io
  webgarden.com webgarden.cz webself.net webselfsite.net instapage.com leadpages.com pagecloud.com
  cargocollective.com cargo.site pixieset.com zenfolio.com smugmug.com myportfolio.com
  adobeportfolio.com framer.com rocket.new coze.site onuniverse.com sitew.com sitew.fr sitew.de
  e-monsite.com wifeo.com es.tl de.tl page.tl hpage.com npage.de ueniweb.com cms.page vistaprint.site
  business.site negocio.site startersites.io webstarts.site onepage.me onepage.website b12sites.com
  ycode.site umso.site odoo.com
  # Landing pages and mail campaigns
  mailchimpsites.com eomail5.com mailerpage.com mailerpage.io subscribepage.com subscribepage.io ck.page
  constantcontactpages.com list-manage.com activehosted.com gr8.com getresponsesite.com
  getresponsepages.com hs-sites.com hubspotpagebuilder.com systeme.io kajabi.com mykajabi.com
  teachable.com thinkific.com podia.com learnworlds.com convertri.com funnelish.com gohighlevel.com
  msgsndr.com leadconnectorhq.com kartra.com builderall.com builderallwppro.com mysamcart.com
  samcart.com brevosites.com sendpulse.website omnisendlink.com flodesk.com beehiiv.com
  pages.ontraport.net ontralink.com landbot.site tiny.site
  # Blogs
  ghost.io wordpress.com tumblr.com livejournal.com over-blog.com over-blog.fr canalblog.com fc2.com
  blogfree.net substack.com free.fr chez.com centerblog.net tistory.com livedoor.blog seesaa.net
  xrea.com shopinfo.jp themedia.jp amebaownd.com pixnet.net lofter.com blog.com edublogs.org blogs.com
  typepad.com hubpages.com wordpress.net medium.com blogfa.com blogsky.com rozblog.com loxblog.com
  loxblog.ir niniweblog.com mihanblog.com persianblog.ir blog.ir exblog.jp blog.jp doorblog.jp ldblog.jp
  ss-blog.jp webry.info lineblog.me bloggersdelight.dk blogg.se noblogs.org eklablog.com eklablog.fr
  unblog.fr blog4ever.com skyrock.com overblog.com blog.hu blogger.hu blog.cz sweb.cz estranky.cz
  webnode.cz wz.sk blog.me canariblogs.com dreamwidth.org insanejournal.com blog.bg blogger.ba
  blog.idnes.cz bloggo.nu hashnode.dev hashnode.space prose.sh micro.blog posthaven.com xanga.com
  mataroa.blog soup.io svbtle.com jigsy.com journoportfolio.com clippings.me
  # Web hosts
  mybluehost.me serv00.net temporary.site codeanyapp.com kinsta.cloud kinsta.page tiiny.site tiiny.host
  tiiny.co static.domains htmlsave.com hostingerapp.com hostingersite.com 000webhostapp.com
  infinityfreeapp.com epizy.com rf.gd byethost.com byet.host atwebpages.com mywebcommunity.org
  onlinewebshop.net myartsonline.com medianewsonline.com scienceontheweb.net freehostia.com freevar.com
  awardspace.com awardspace.us x10.mx x10.bz profreehost.com ezyro.com unaux.com liveblog365.com esy.es
  96.lt hol.es pe.hu online-tech.site beget.tech swtest.ru clan.su narod.ru do.am my1.ru hostfly.by
  wpengine.com wpcomstaging.com cloudwaysapps.com siteground.biz sg-host.com nexcess.net lwsmoncloud.fr
  yourwebsite.life web-hosting.com myraidbox.de neocities.org 1gb.ru hostland.ru at.ua nichost.ru
  bget.ru xsrv.jp onlinehome.us onlinehome.fr flywheelsites.com inmotionhosting.com angelfire.com
  tripod.com bravehost.com freeservers.com 50webs.com atspace.com x10host.com gear.host somee.com
  sourceforge.net sourceforge.io websitewelcome.com unifiedlayer.com secureserver.net webhostbox.net
  your-server.de perfora.net cba.pl strefa.pl pagesperso-orange.fr monsite-orange.fr wz.cz mzf.cz
  modoo.at imweb.me cafe24.com s-host.net smrtp.ru aqq.ru webz.cz mjt.lu justns.ru instawp.xyz
  instawp.co wodemo.com prv.pl home.pl webd.pl dhosting.pl kylos.pl nazwa.pl ovh.net ovh.org kimsufi.com
  poneytelecom.eu contabo.host main-hosting.eu strato-hosting.eu lws-hosting.com lwshosting.name
  myftpupload.com netsolhost.com hostinger.site host.sk cloudsite.vip 20i.cloud stackstaging.com
  wpmudev.site runcloud.link easywp.com spinupwp.site wp1.sh sslip.io nip.io mooo.com us.to
  chickenkiller.com biz.nf co.nf xp3.biz ucoz.site yn.lt xtgem.com waphall.com wapka.co wapka.xyz mw.lt
  jimdo.site geocities.jp geocities.ws kagoya.net wpx.jp edupage.org acquia-sites.com
  # Clouds, tunnels and code
  glitch.me backblazeb2.com b-cdn.net edgeone.app edgeone.dev edgeone.site 4everland.app 4everland.io
  zapier.app aliyuncs.com myqcloud.com tencentcs.com tencentcos.cn tencentcos.com tencentcos.com.cn
  bcebos.com myhuaweicloud.com volces.com gitee.io coding.io sealos.run linodeobjects.com
  digitaloceanspaces.com contaboserver.net contabostorage.com wasabisys.com idrivee2.com storjshare.io
  loca.lt serveo.net googleusercontent.com gateway.dev windows.net azurecontainerapps.io
  microsoftonline.us oraclecloud.com oraclecloudapps.com appdomain.cloud awsapprunner.com bitballoon.com
  netlify.com usrfiles.com filesusr.com duapp.com tcloudbaseapp.com qiniucdn.com clouddn.com ufileos.com
  coding-pages.com stackblitz.io codesandbox.io gradio.live dropboxusercontent.com qcloudapps.com
  qcloudcos.com jcloudoss.com jcloudcs.com hwcloudsite.cn huaweicloudsite.com huaweicloudsite.cn
  jdcloudsite.com ksyuncs.com ucloudufile.com r2.cloudflarestorage.com repl.it replit.com replit.dev
  ngrok.com localtunnel.me localhost.run lhr.life lhr.rocks bore.digital render.com koyeb.app
  stackblitzstatic.com anvil.app shinyapps.io glide.app glideapp.io appgyver.app adalo.com
  msappproxy.net selcdn.ru selcdn.net vkcs.cloud liara.space arvanstorage.ir darkube.app parspack.net
  # Help desks, forms, files and shops with a name for each customer
  zendesk.com freshdesk.com typeform.com jotform.com wufoo.com formstack.com surveysparrow.com
  questionpro.com qualtrics.com alchemer.com hsforms.com feishu.cn larksuite.com larkoffice.com
  sharepoint.com dynamics.com powerappsportals.com salesforce-sites.com my.site.com my.salesforce.com
  force.com readme.io helpscoutdocs.com helpjuice.com kintone.com kintoneapp.com cybozu.com
  atlassian.net freshservice.com freshsales.io helpdocs.io document360.io groovehq.com uservoice.com
  desk.com happyfox.com kayako.com deskpro.com supportbee.com zohodesk.com zohodesk.eu
  zohocreatorportal.com zohorecruit.com zohocommerce.com statuspage.io breezy.hr bigcartel.com ecwid.com
  mystorefront.io mysellix.io shopifypreview.com shoplazza.com myshoplazza.com shoplo.com tiendanube.com
  mitiendanube.com lojaintegrada.com.br wbuy.com.br loja.biz nuvemshop.com.br thebase.in stores.jp
  shoplineapp.com 1shop.tw cyberbiz.co easystore.co gumroad.com storenvy.com myshopline.com
  myshopbase.com shopbase.com onshopbase.com sellpass.io sellix.io ecwid.shop tictail.com jumpseller.com
  cartrush.com shopier.com ikas.com myideasoft.com acuityscheduling.com simplybook.me simplybook.it
  simplybook.asia setmore.com youcanbook.me as.me bookafy.com quickbase.com caspio.com knack.com
  egnyte.com sharefile.com filecloudonline.com filemail.com mediafire.page talentlms.com moodlecloud.com
  circle.so mn.co mightynetworks.com ning.com proboards.com boards.net freeforums.net freeforums.org
  forumotion.com forumotion.net forumactif.com forumactif.org forumfree.it forumcommunity.net
  forumgratuit.org boardhost.com createaforum.com wikidot.com pbworks.com wikifoundry.com wikispaces.com
  shoutwiki.com editme.com
  # Translations
  mypinata.cloud eth.limo eth.link eth.sucks
  # Endings sold below a name that no registry gives out
  com.be com.kn co.ee co.cu com.tc co.ph uni.me cu.cc tk.gg
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
 * Names that one hoster has under many endings, customers below each; and the names of the many
 * networks of free blogs, which come and go.
 */
export const HOSTER_NAMES =
  /^(?:blogspot|webnode|jimdofree|onlinehome|ucoz|over-?blog)$|blogs?$|^blogs?|blogger|bloggi|blogz/;

/** Blogs of one author or owner, whose names are made like those. */
export const OWN_BLOGS: ReadonlySet<string> = new Set(
  listOf(`
  googleblog streetsblog scienceblogs scotusblog netflixtechblog redditblog blogtalkradio lawfareblog
`),
);
