/*
 * The pages that are measured, as HTML. Their hosts are unknown to everybody, so nothing is spared.
 */

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head>
<body>${body}</body>
</html>`;

const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('\n');

export const blank = page('Blank', '');

const ASKED = [
  ['name', 'Full name', 'autocomplete="name"'],
  ['email', 'Email', 'type="email"'],
  ['phone', 'Mobile phone number', 'type="tel"'],
  ['born', 'Date of birth', 'type="date"'],
  ['street', 'Street and house number', ''],
  ['city', 'City', ''],
  ['id', 'National ID number', ''],
  ['passport', 'Passport number', ''],
  ['bank', 'Bank name', ''],
  ['account', 'Bank account number', 'inputmode="numeric"'],
  ['card', 'Debit card number', 'inputmode="numeric"'],
  ['why', 'Why do you want to work with us?', ''],
] as const;

/** A job application with twelve fields, most of which ask for personal data. */
export const form = page(
  'Apply now',
  `<h1>Parcel sorter, work from home</h1>
<form action="/sent" method="post">
${ASKED.map(([id, label, more]) => `<p><label for="${id}">${label}</label> <input id="${id}" name="${id}" ${more}></p>`).join('\n')}
<button>Send application</button>
</form>`,
);

/** A page with a button that brings a field which asks, and goes into it at once. */
export const lateForm = page(
  'Apply now',
  `<h1>Parcel sorter, work from home</h1><form><p id="more"></p><button type="button" id="next">Next</button></form>
<script>
document.getElementById('next').addEventListener('click', () => {
  document.getElementById('more').innerHTML =
    '<label for="id">National ID number</label> <input id="id" name="id">' +
    '<label for="card">Debit card number</label> <input id="card" name="card">';
  document.getElementById('id').focus();
});
</script>`,
);

/** A field of {@link form} at which a warning is due. */
export const ASKING_FIELD = '#id';

const WORDS = ['Colour', 'Quantity', 'Width', 'Remark', 'Article', 'Shelf', 'Unit price', 'Delivery week'];
const word = (index: number): string => WORDS[index % WORDS.length] ?? '';

/** A back-office page of some 3,000 elements, of which 300 are text fields that ask for nothing. */
export const large = page(
  'Stock',
  `<h1>Stock</h1>${times(
    300,
    (row) => `<section><h2>Row ${row}</h2><p>In <b>hall</b> <i>${row % 9}</i>, <span>checked</span></p>
<div><label>${word(row)} <input name="field${row}"></label></div><ul><li>ready</li></ul></section>`,
  )}`,
);

/** A sheet of 5,000 text fields. */
export const fields = page(
  'Sheet',
  times(5000, (index) => `<label>${word(index)} ${index} <input name="cell${index}"></label>`),
);

/**
 * A page that, once its button is pressed, changes for five seconds as a busy feed does: with each
 * frame ten elements come, every tenth time a text field among them, and the oldest go.
 */
export const storm = page(
  'Feed',
  `<button id="go">Go</button><div id="feed"></div><script>
document.getElementById('go').addEventListener('click', () => {
  const feed = document.getElementById('feed');
  const end = performance.now() + 5000;
  let count = 0;
  const step = () => {
    count += 1;
    const card = document.createElement('article');
    card.innerHTML = '<h2>Post <b>' + count + '</b></h2><p>Some <i>words</i> and <a href="#">a link</a></p>' +
      '<ul><li>like</li><li>share</li></ul>' +
      (count % 10 ? '<p>text</p>' : '<label>Comment <input name="comment' + count + '"></label>');
    feed.append(card);
    card.querySelector('li').textContent = 'liked ' + count;
    if (feed.childElementCount > 100) feed.firstElementChild.remove();
    if (performance.now() < end) requestAnimationFrame(step);
  };
  step();
});
</script>`,
);

/** How long {@link storm} rages, in milliseconds. */
export const STORM = 5000;
