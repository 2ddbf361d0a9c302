import { isNumberWord } from './essence.ts';
import { remembered } from './remembered.ts';

/**
 * What labels say beside what they ask: that a field must be filled in, by how many characters, that it
 * takes an answer or a part of a date. By language: en, de and nl, fr, es and pt, it and ro, pl, cs and
 * hr, the north, ru and uk, tr, id and vi, ar and fa, hi.
 */
const NOTHING: ReadonlySet<string> = new Set(
  (
    'your the a answer required optional mandatory value text input field enter type here please short long digits digit ' +
    'characters chars letters to of first part box and month day year in below fill out provide response px eg ' +
    'ihre deine antwort pflichtfeld erforderlich bitte eingeben hier ziffern stellig zeichen tag monat jahr wert uw ' +
    'jouw antwoord verplicht optioneel vul cijfers tekens dag maand jaar votre reponse obligatoire facultatif requis saisir ' +
    'saisissez ici chiffres caracteres jour mois annee su tu respuesta obligatorio requerido opcional ingrese ingresa ' +
    'introduzca escriba aqui digitos caracteres dia mes ano sua resposta obrigatorio digite insira risposta ' +
    'obbligatorio facoltativo inserisci inserire cifre giorno mese anno obligatoriu cifre odpowiedz wymagane wymagany ' +
    'obowiazkowe cyfr cyfry wpisz dzien miesiac rok povinne zadejte cislic den mesic obavezno svar obligatorisk pakollinen ' +
    'siffror siffer cifre manad maned ваш ответ обязательно обязательное поле введите цифр день месяц год відповідь ' +
    'введіть рік cevabiniz yanitiniz zorunlu haneli hane giriniz girin gun ay yil jawaban anda wajib diisi masukkan tanggal ' +
    'bulan tahun bat buoc nhap ngay thang nam chu cau tra loi cua ban اجابتك مطلوب الزامي ادخل ارقام اليوم الشهر السنه يوم ' +
    'شهر سنه अंक अंकों दर्ज करें आवश्यक आपका उत्तर'
  ).split(' '),
);
/** The same in scripts without spaces, and in Korean. */
const NOTHING_UNSPACED =
  /(?:点击|點擊|重新)?上[传傳](?:图片|文件|照片|檔案|圖片)?|选择文件|選擇檔案|ファイルを選択|アップロード|파일 ?선택|업로드|请输入|請輸入|请填写|請填寫|请准确填写|必填|选填|選填|您的|你的|回答|答案|号码|年|月|日|位数?字?|入力(?:してください)?|必須|任意|番号|を|桁|ケタ|내|답변|필수|선택|입력(?:해주세요)?|하세요|자리|숫자|년|월|일|คำตอบ|ของคุณ|จำเป็น|กรอก|หมายเลข|หลัก|วัน|เดือน|ปี/g;
const UNSPACED = /[\u0e00-\u0eff\u3005-\ud7af]/;
const NUMERAL = /^\d+$/;

const saysNothing = (word: string): boolean => NOTHING.has(word) || NUMERAL.test(word) || isNumberWord(word);

/**
 * What is left of a normalised text without what says nothing of the thing asked: `nin` of `enter your
 * nin 11 digits`; nothing of `your answer required`, `number` or `年`.
 */
export const saying: (text: string) => string = remembered((text) => {
  const plain = UNSPACED.test(text) ? text.replace(NOTHING_UNSPACED, ' ') : text;
  const words = plain.split(' ').filter((word) => word !== '');
  const kept = words.filter((word) => !saysNothing(word));
  // One of many things, whatever it is called: `cell 12`.
  const isCounted = kept.length === 1 && words.length === 2 && NUMERAL.test(words[1] ?? '');
  return isCounted ? plain : kept.join(' ');
});
