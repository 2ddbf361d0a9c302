import { listOf } from './list-of.ts';

/**
 * Where anybody makes a form: the answers go to the form's author, not to the company that runs the
 * site. A leading dot means: what lies below, not the company's own home page.
 */
export const FORM_BUILDERS: readonly string[] = listOf(`
  # Of the large office suites
  docs.google.com forms.gle script.google.com forms.office.com forms.cloud.microsoft forms.microsoft.com
  customervoice.microsoft.com forms.osi.office365.us zohopublic.com zohopublic.eu zohopublic.in
  zohopublic.com.au zohopublic.ca zfrmz.com zfrmz.eu zfrmz.in forms.zoho.com forms.zoho.eu forms.zoho.in
  forms.zoho.com.au survey.zoho.com survey.zoho.eu survey.zoho.in airtable.com forms.monday.com
  wkf.ms forms.clickup.com form.asana.com app.smartsheet.com app.wrike.com podio.com forms.hubspot.com
  meetings.hubspot.com share.hsforms.com .hsforms.com forms.yandex.ru forms.yandex.com forms.yandex.kz
  form.naver.com form.office.naver.com docs.qq.com wj.qq.com f.wps.cn f.kdocs.cn kdocs.cn shimo.im
  .feishu.cn .larksuite.com .larkoffice.com
  # Forms
  .typeform.com jotform.com jotform.co jotformeu.com jotform.me tally.so paperform.co .wufoo.com
  cognitoforms.com .formstack.com 123formbuilder.com 123contactform.com fillout.com form.run formpl.us
  formsite.com emailmeform.com formsubmit.co formspree.io getform.io form.io forms.app
  form.questionscout.com form.feathery.io formaloo.net formaloo.me formaloo.com formester.com makeforms.io
  deftform.com respondi.app .neetoform.com formfacade.com formtitan.com .tfaforms.net tfaforms.com
  formcrafts.com formdesk.com formbackend.com usebasin.com submit-form.com web3forms.com formcarry.com
  formkeep.com pageclip.co staticforms.xyz un-static.com formbold.com typebot.io opnform.com heyform.net
  youform.com involve.me outgrow.us sibforms.com formzu.net formzu.com form-mailer.jp form1ssl.fc2.com
  tayori.com select-type.com .kintoneapp.com questant.jp walla.my moaform.com
  app.pipefy.com docs.getgrist.com baserow.io cloud.seatable.io beclass.com
  # Surveys
  surveymonkey.com surveymonkey.co.uk surveymonkey.ca surveymonkey.de research.net survs.com survio.com
  smartsurvey.co.uk smartsurvey.com limesurvey.net questionpro.com .qualtrics.com alchemer.com
  surveygizmo.com surveygizmo.eu webropolsurveys.com webropol.com framaforms.org anketolog.ru testograf.ru
  simpoll.ru webask.io oprosso.net surveycake.com surveyplanet.com getfeedback.com sogosurvey.com
  sogolytics.com polldaddy.com survey.fm crowdsignal.com surveyhero.com umfrageonline.com lamapoll.de
  easy-feedback.de easy-feedback.com soscisurvey.de unipark.de webankieta.pl ankietka.pl interankiety.pl
  startquestion.com evalandgo.com dragnsurvey.com sphinxonline.com encuestafacil.com encuesta.com
  thesistools.com nettskjema.no surveyxact.dk surveyxact.no questback.com netigate.se netigate.net
  esmaker.net e-lomake.fi lyyti.fi lyyti.in onlinesurveys.ac.uk onlinesurveys.jisc.ac.uk
  survey123.arcgis.com .kobotoolbox.org ona.io .surveycto.com
  # Of China
  wjx.cn wjx.top wjx.com sojump.com jinshuju.net jinshuju.com jsj.top jsjform.com mikecrm.com
  baominggongju.com bmgj.com wenjuan.com wenjuan.net wenjuan.in credamo.com form.ebdan.net eqxiu.com
  jsurvey.cn diaoyanbao.com lediaocha.com qingflow.com jiandaoyun.com
  # Bookings
  calendly.com cal.com tidycal.com
`);
