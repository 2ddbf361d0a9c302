import { listOf } from './list-of.ts';

/** Payment processors whose frames take card and bank details for other sites. */
export const PROCESSORS: readonly string[] = listOf(`
  js.stripe.com checkout.stripe.com hooks.stripe.com m.stripe.network paypal.com braintreegateway.com
  braintree-api.com adyen.com adyenpayments.com checkout.com squareup.com squarecdn.com worldpay.com
  authorize.net cybersource.com globalpay.com globalpaymentsinc.com realexpayments.com
  heartlandportico.com spreedly.com bluesnap.com recurly.com chargebee.com paddle.com mollie.com
  klarna.com afterpay.com affirm.com amazonpay.com payments-amazon.com pay.google.com
  applepay.cdn-apple.com shop.app checkout.pci.shopifyinc.com sagepay.com opayo.eu.elavon.com elavon.com
  convergepay.com moneris.com bambora.com payfabric.com nmi.com tsys.com payeezy.com firstdata.com
  fiserv.com ogone.com ingenico.com worldline-solutions.com saferpay.com datatrans.com
  computop-paygate.com payone.com unzer.com heidelpay.com sofort.com multisafepay.com buckaroo.nl nets.eu
  payex.com quickpay.net przelewy24.pl payu.com payu.in razorpay.com cashfree.com ccavenue.com paytm.com
  midtrans.com xendit.co 2c2p.com omise.co eghl.com payments.ipay88.com.my mercadopago.com
  mercadolibre.com pagseguro.uol.com.br conekta.io paystack.co paystack.com flutterwave.com
  peachpayments.com yoco.com iyzipay.com yookassa.ru ecpay.com.tw newebpay.com tappaysdk.com gmo-pg.com
  komoju.com pay.jp tosspayments.com portone.io inicis.com alipay.com alipayobjects.com pay.weixin.qq.com
  tenpay.com unionpaysecure.com 95516.com basistheory.com verygoodvault.com evervault.com tokenex.com
  primer.io
`);
