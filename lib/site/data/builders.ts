import { listOf } from './list-of.ts';

/**
 * Where anybody makes a form: the answers go to the form's author, not to the company that runs the
 * site. A leading dot means: what lies below, not the company's own home page.
 */
export const FORM_BUILDERS: readonly string[] = listOf(`
  docs.google.com forms.gle script.google.com forms.office.com forms.cloud.microsoft
  customervoice.microsoft.com .typeform.com jotform.com jotform.co jotformeu.com jotform.me
  surveymonkey.com surveymonkey.co.uk research.net tally.so paperform.co .wufoo.com cognitoforms.com
  .formstack.com 123formbuilder.com zohopublic.com zfrmz.com forms.zoho.com zohopublic.eu zohopublic.in
  airtable.com fillout.com form.run formpl.us formsite.com emailmeform.com formsubmit.co formspree.io
  getform.io form.io forms.app forms.monday.com wkf.ms forms.clickup.com form.asana.com app.smartsheet.com
  form.questionscout.com survs.com smartsurvey.co.uk limesurvey.net questionpro.com .qualtrics.com
  alchemer.com .hsforms.com webropolsurveys.com framaforms.org forms.yandex.ru forms.yandex.com
  anketolog.ru testograf.ru surveycake.com docs.qq.com wj.qq.com wjx.cn wjx.top wjx.com sojump.com
  jinshuju.net jinshuju.com jsj.top jsjform.com mikecrm.com baominggongju.com bmgj.com wenjuan.com
  wenjuan.net wenjuan.in credamo.com f.wps.cn f.kdocs.cn kdocs.cn shimo.im .feishu.cn .larksuite.com
  form.ebdan.net eqxiu.com sibforms.com opnform.com heyform.net youform.com involve.me outgrow.us
`);
