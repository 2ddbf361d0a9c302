/** What people are asked for in forms, private and not. */
// prettier-ignore
const LABELS = [
  'First name', 'Last name', 'Email', 'Phone number', 'Street', 'City', 'Zip code', 'Country', 'Company', 'Message',
  'Card number', 'Date of birth', 'Account number', 'Comment', 'Quantity', 'Passport number', 'Order number',
  'How did you hear of us', 'Website', 'Password',
];

/** A form of labelled inputs, named after `tag`; rows repeat their labels, as tables of people or goods do. */
export function form(inputs: number, tag: string): string {
  const rows = Array.from({ length: inputs }, (_, at) => {
    const id = `${tag}${at}`;
    return `<div><label for="${id}">${LABELS[at % LABELS.length]}</label><input id="${id}" name="${tag}_${at}"></div>`;
  });
  return `<form>${rows.join('')}</form>`;
}
