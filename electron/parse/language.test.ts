import { expect, test } from 'vitest';

import { languageOf } from './language.ts';

test.each([
  [
    'en',
    'We are looking for a baker to join our team. You will bake bread and serve the customers.',
  ],
  [
    'fr',
    'Nous recherchons un boulanger pour notre équipe. Vous êtes responsable de la production du pain.',
  ],
  [
    'de',
    'Wir suchen eine Pflegefachkraft für unser Team. Sie betreuen die Bewohner und haben ein offenes Ohr.',
  ],
  [
    'es',
    'Buscamos un camarero para nuestro restaurante. Se encarga de los pedidos y de la atención al cliente.',
  ],
  [
    'it',
    'Cerchiamo un cuoco per il nostro ristorante. Si occupa della cucina e degli ordini con il team.',
  ],
  [
    'pt',
    'Procuramos uma pessoa para o nosso escritório. Você não precisa de experiência e trabalha com a equipe.',
  ],
  ['nl', 'Wij zoeken een monteur voor ons team. Je hebt ervaring en je werkt graag met mensen.'],
  [
    'sv',
    'Vi söker en sjuksköterska till vårt team. Du har erfarenhet av arbete och är en person som vi kan lita på.',
  ],
  [
    'pl',
    'Szukamy kierowcy do pracy w nocy. Nie jest wymagane doświadczenie, oferujemy umowę na rok oraz dodatki.',
  ],
  ['ru', 'Мы ищем водителя в нашу команду.'],
  ['uk', 'Ми шукаємо водія до нашої команди, досвід обов’язковий.'],
  ['ja', '私たちは看護師を募集しています。'],
  ['en', ''],
  ['en', 'CNC 5-axis 12345'],
  ['fr', 'Électricien (H/F) pour nos chantiers'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('a text in two languages is named by its larger half', () => {
  const english = 'We are looking for a cook and you will work with the team in our kitchen. ';
  const french =
    'Nous cherchons un cuisinier et vous travaillez avec notre équipe dans la cuisine. ';
  expect(languageOf(english.repeat(40) + french.repeat(15))).toBe('en');
  expect(languageOf(english.repeat(15) + french.repeat(40))).toBe('fr');
});
