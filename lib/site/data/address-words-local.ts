import { listOf } from './list-of.ts';

/**
 * What security words are in the languages of the interface beside English, as addresses write them:
 * without marks, those of other scripts as people there spell them in Latin letters, and in their own.
 * Words that honest companies also name themselves by (couriers, guards, customs) are among the service
 * words instead.
 */
export const LOCAL_SECURITY_WORDS: readonly string[] = listOf(`
  # Spanish
  verificar verificacion verifica verificado verificate iniciarsesion iniciosesion ingresar cuenta cuentas
  actualizar actualizacion actualiza confirmar confirmacion desbloquear desbloqueo bloqueado reembolso
  reembolsos devolucion contrasena
  # Portuguese
  verificacao entrar conta atualizar atualizacao atualize confirmacao confirme desbloqueio desbloqueie
  restituicao encomenda encomendas rastreio rastreamento recadastramento senha resgate
  # French
  verifier verifiez connexion compte comptes actualiser actualisation confirmer remboursements
  colis amende amendes suivi identifiant identifiants motdepasse reexpedition renouvellement
  # German
  anmelden anmeldung verifizieren verifizierung bestaetigen bestatigen bestaetigung bestatigung konto
  aktualisieren aktualisierung freischalten freischaltung reaktivierung entsperren entsperrung sperrung
  erstattung rueckerstattung ruckerstattung zustellung sendungsverfolgung passwort
  # Italian
  verificare accesso accedi conto aggiorna aggiornare aggiornamento conferma confermare sblocca sbloccare
  sblocco rimborso rimborsi riattiva riattivazione pacco
  # Russian
  vhod voyti podtverdit podtverdi podtverzhdenie akkaunt obnovlenie vozvrat posylka kompensaciya
  kompensacii vyplata vyplaty lichnyjkabinet вход войти подтвердить подтверждение аккаунт обновление
  возврат посылка выплата выплаты компенсация
  # Turkish
  dogrula dogrulama giris girisi girisyap hesabim hesap guncelle guncelleme onayla iade kargotakip sifre
  # Vietnamese
  xacminh xacthuc xacnhan dangnhap taikhoan capnhat hoantien hoanthue buukien matkhau nhanqua
  # Indonesian
  verifikasi masuk akun perbarui pembaruan konfirmasi pengembalian sandi hadiah klaim blokir bukablokir
  # Hindi
  satyapan dhanwapsi pramanikaran सत्यापन लॉगिन खाता धनवापसी
  # Arabic
  tahaqoq tahqiq tasjil dukhul tahdith istirdad taakid تحقق دخول حساب تحديث استرداد تأكيد
  # Japanese
  kakunin honninkakunin honnin rogin koushin henkin saihaitatsu shiharai
  # Korean
  injeung hwangeup hwanbul gyejeong bonininjeung
  # Chinese
  yanzheng renzheng denglu zhanghu zhanghao gengxin tuikuan baoguo butie lingqu shiming jiedong jiesuo
  bangding
`);

/** The same in scripts that put no space between words: found anywhere in a name. */
export const UNSPACED_SECURITY_WORDS: readonly string[] = listOf(`
  验证 登录 登陆 账号 账户 认证 实名 退款 补贴 领取 解冻 包裹 驗證 登入 帳號 帳戶 認證 實名 退稅 補助 領取 解凍
  認証 本人確認 ログイン アカウント 返金 再配達 로그인 인증 본인확인 계정 환급 환불 택배
`);

/** What words of customer service are there, beside the name of a brand. */
export const LOCAL_SERVICE_WORDS: readonly string[] = listOf(`
  seguridad seguro soporte ayuda clientes cliente acceso paquete paquetes envio envios aduana clave pago
  pagos bonos seguranca suporte ajuda boleto fatura pontos securite securise assistance aide livraisons
  sicherheit kundenservice kundendienst hilfe paket pakete sendung versand zoll rechnung sicurezza sicuro
  assistenza spedizione spedizioni bezopasnost podderzhka dostavka oplata proverka guvenlik guvenli destek
  kargo odeme baomat hotro khuyenmai keamanan bantuan kurir paketku suraksha sahayata hisab amn daam anzen
  kaiin sapoto taekbae kogaek anquan kefu fuwu kuaidi zhifu
`);
