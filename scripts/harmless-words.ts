/**
 * What most form controls are about, in the languages most pages are in, as text is normalised.
 * Stems of the gate keep clear of these where they can, so that a search box, a newsletter or a to-do list
 * wakes nothing. Words written as one are those that stand together: texts are looked through without spaces.
 */
export const HARMLESS_WORDS: readonly string[] = [
  // English
  ...('cell excel cancel search find email address e mail your name first name last name full name user name nickname password confirm password new password message comment comments subject title question answer feedback review description city town street state country region province zip postcode company organization website url language quantity amount price from to date time sunday check in check out guests adults children rooms category select option topic newsletter subscribe sign up login log in remember me captcha coupon note notes gender filter sort keyword keywords tags upload file browse attachment location destination information personal optional address line identifier verification current response recaptcha person client commerce order number register registration report contact primary secondary social service sent sensitive signature data recipient account business user id member id gift card payment method billing shipping delivery preference customer reference invoice valid alphanumeric characters authentication two factor token device remember code employee restaurant reservation building digits strength secure please choose no need needed markall list complete header home page month level general salary position department apartment element value change layout version folder copy image captcha museum international internet institute credit card certificate'.match(
    /\S+/g,
  ) ?? []),
  // German, Dutch, Scandinavian
  ...('suche suchen breite name vorname nachname nachricht kommentar betreff passwort adresse strasse ort stadt land firma anrede menge zoeken naam voornaam achternaam bericht wachtwoord adres straat plaats gemeente bedrijf onderwerp sok namn fornamn efternamn meddelande losenord adress gata foretag navn fornavn etternavn melding emne passord adresse gade besked adgangskode haku nimi etunimi sukunimi viesti salasana osoite kaupunki'.match(
    /\S+/g,
  ) ?? []),
  // French, Spanish, Portuguese, Italian, Romanian
  ...('recherche rechercher nom prenom message objet sujet commentaire mot de passe motpasse adresse rue ville pays entreprise quantite buscar busqueda nombre apellido apellidos correo electronico mensaje asunto comentario contrasena direccion calle ciudad pais empresa cantidad pesquisar nome sobrenome mensagem assunto comentario senha endereco rua cidade empresa quantidade cerca nome cognome messaggio oggetto commento indirizzo via citta azienda quantita cauta nume prenume mesaj subiect parola adresa oras'.match(
    /\S+/g,
  ) ?? []),
  // Slavic, Baltic, Greek, Hungarian, Turkish
  ...('szukaj imie nazwisko wiadomosc temat komentarz haslo adres ulica miasto firma hledat jmeno prijmeni zprava predmet komentar heslo adresa ulice mesto meno priezvisko sprava поиск имя фамилия сообщение тема комментарии пароль адрес улица город компания пошук імя прізвище повідомлення коментар адреса місто търсене име съобщение парола αναζητηση ονομα επωνυμο μηνυμα θεμα σχολιο κωδικος διευθυνση πολη kereses nev vezeteknev keresztnev uzenet targy jelszo cim varos ara arama ad soyad mesaj konu yorum sifre parola adres sehir sirket'.match(
    /\S+/g,
  ) ?? []),
  // Asian and Middle Eastern
  ...('搜索 搜尋 姓名 用户名 使用者名稱 邮箱 電子郵件 密码 密碼 留言 评论 标题 地址 城市 公司 検索 名前 氏名 メールアドレス パスワード メッセージ 件名 住所 会社名 검색 이름 성명 이메일 비밀번호 메시지 제목 주소 회사 tim kiem ho ten tin nhan mat khau dia chi cari nama pesan kata sandi alamat kota perusahaan ค้นหา ชื่อ นามสกุล อีเมล รหัสผ่าน ข้อความ ที่อยู่ تعليق موقع اشترك دخول مستخدم ابحث عنوان نص ديدگاه نظر وب سايت كلمه عبور كاربري موضوع تلاش پيغام اي ميل پاس ورڈ תגובה אתר אימייל שם משתמש נושא خوج नाम ईमेल संदेश पता शहर खोज पासवर्ड নাম ঠিকানা অনুসন্ধান বার্তা পাসওয়ার্ড ইমেইল பெயர் முகவரி தேடல் செய்தி கடவுச்சொல் மின்னஞ்சல் పేరు చిరునామా శోధన సందేశం పాస్వర్డ్ ఈమెయిల్ नाव पत्ता शोध નામ સરનામું શોધો પાસવર્ડ ಹೆಸರು ವಿಳಾಸ ಹುಡುಕಿ ಪಾಸ್ವರ್ಡ್ പേര് വിലാസം തിരയുക പാസ്വേഡ് ਨਾਮ ਪਤਾ ਖੋਜ ਪਾਸਵਰਡ නම ලිපිනය සොයන්න ስም አድራሻ ፈልግ የይለፍ ቃል بحث الاسم البريد الالكتروني كلمه المرور رساله الموضوع العنوان المدينه جستجو نام پيام חיפוש שם הודעה סיסמה כתובת'.match(
    /\S+/g,
  ) ?? []),
];
