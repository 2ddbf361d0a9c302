/**
 * What buttons that send say, a line a language. Needed only for buttons that aren't a form's own
 * submit button.
 */
const BY_LANGUAGE = `
  submit, send, apply, continue, next, confirm, verify, register, sign up, finish, claim, proceed, pay, done, upload, withdraw, activate, unlock
  提交, 发送, 申请, 继续, 下一步, 确认, 确定, 验证, 注册, 完成, 领取, 上传, 提现, 支付
  提交, 發送, 申請, 繼續, 確認, 確定, 驗證, 註冊, 領取, 上傳
  senden, absenden, weiter, bestätigen, beantragen, bewerben, fertig, prüfen
  envoyer, continuer, suivant, valider, confirmer, postuler, terminer, vérifier
  enviar, continuar, siguiente, confirmar, solicitar, finalizar, verificar
  enviar, próximo, avançar, finalizar
  invia, continua, avanti, conferma, richiedi, verifica
  verzenden, versturen, doorgaan, volgende, bevestigen, aanvragen
  wyślij, dalej, potwierdź
  отправить, продолжить, далее, подтвердить
  送信, 次へ, 申し込, 確認する
  보내기, 제출, 다음, 확인
  إرسال, متابعة, التالي, تأكيد
  भेजें, आगे, जमा करें
  gönder, devam, onayla
  gửi, tiếp tục
  kirim, lanjut
`;

/** Parts of the words of buttons that send, in lower case. */
export const SENDING_WORDS: readonly string[] = BY_LANGUAGE.trim().split(/\s*[,\n]\s*/);
