/** How a name's end changes in a sentence: the stem that stays, and what may follow it up to the end of the word. */
export type Inflection = { stem: string; ending: RegExp };

const slavicLetters = /[łśżźćńąęčšžřěůťďľĺŕđ]/iu;
const slavicEndings =
  /(?:ski|ska|cki|cka|dzki|dzka|wicz|icz|ic|ov|ova|ev|eva|enko|chuk|czuk|iuk|sky|skyi|skiy|skaya|czyk|szyk|[aeiuy]k)$/;
const turkishLetters = /[ğışİ]/u;

const slavicTail =
  /^(?:a|ą|e|i|u|y|o|em|om|ow|owi|owie|owa|owej|ego|emu|im|ym|iego|iemu|iej|ej|ich|ych|imi|ymi|ie|ia|iu|iem|ou|ovi|ovo|ova|ove|ovou|ov|ovu|oj|oji|ou|ami|ach|am|ii|y|s)$/;
const cyrillicTail =
  /^(?:а|я|у|ю|е|є|и|ы|і|о|ь|ом|ем|єм|ям|ою|ею|єю|ои|еи|ії|ого|его|ому|ему|ым|им|их|ых|ими|ыми|ам|ами|ах|ях|ями|ов|ев|ова|ева|ові|еві|єві|ову|еву|овои|овым|евым|ии|ия|ию|ієм|ием|ин|ина|ину|иной|ка|ку|ке|ко|ком|ой|ей|ой|ою)$/;
const greekTail = /^(?:ος|οσ|ου|ο|ε|οι|ων|ουσ|η|ησ|ην|α|ασ|αν|ω|ωσ|ι|ισ|σ|ν|εσ|εωσ|υ|υσ)$/;
const turkishTail = /^(?:n?[iu]n|y[aeiu]|[aeiu]|[dt][ae]n?|l[ae]|yl[ae]|l[ae]r|s[iu])$/;
const marathiTail = /^(?:ने|ला|चा|ची|चे|च्या|ना|नी|नें|त|शी|हून|साठी|को|का|की|के|से|में|जी)$/;
const koreanTail =
  /^(?:은|는|이|가|을|를|의|에게|에|와|과|도|만|씨|님|이가|이는|이를|이의|아|야|으로|로|씨는|씨가|씨의|씨를|님은|님이|님의)$/;
const latinTail = /^s$/;

/** What a person's own names say of their language: rules that are safe for it and not for every name. */
export type NameStyle = { isSlavic: boolean; isTurkish: boolean };

export function styleOf(parts: readonly { text: string; folded: string }[]): NameStyle {
  return {
    isSlavic: parts.some(
      ({ text, folded }) => slavicLetters.test(text) || slavicEndings.test(folded),
    ),
    isTurkish: parts.some(({ text }) => turkishLetters.test(text)),
  };
}

/** The forms of a folded name part other than itself; the shortest stem has three letters. */
export function inflectionsOf(part: string, { isSlavic, isTurkish }: NameStyle): Inflection[] {
  const longEnough = ({ stem }: Inflection) => stem.length >= 3;
  if (/\p{sc=Cyrillic}/u.test(part)) return cyrillic(part).filter(longEnough);
  if (/\p{sc=Greek}/u.test(part)) return greek(part).filter(longEnough);
  if (/\p{sc=Devanagari}/u.test(part)) return [{ stem: part, ending: marathiTail }];
  if (/\p{sc=Hangul}/u.test(part)) return [{ stem: part, ending: koreanTail }];
  if (!/^[a-z]+$/.test(part)) return [];
  const plain = part.length >= 4 ? [{ stem: part, ending: latinTail }] : [];
  return [
    ...plain,
    ...(isSlavic ? slavic(part) : []),
    ...(isTurkish ? [{ stem: part, ending: turkishTail }] : []),
  ].filter(longEnough);
}

function slavic(part: string): Inflection[] {
  const forms = [{ stem: part.replace(/[aeiouy]$/, ''), ending: slavicTail }];
  // Marek, Marka; Pavel, Pavla; Maciejec, Maciejca.
  const fleeting = /^(.{2,})[ei]?e([klcn])$/.exec(part);
  if (fleeting) forms.push({ stem: `${fleeting[1]}${fleeting[2]}`, ending: slavicTail });
  // Marta, Marcie; Olga, Oldze; Kinga, Kindze; Barbara, Barbarze.
  for (const [end, other] of Object.entries(softened)) {
    if (part.endsWith(end)) {
      forms.push({ stem: part.slice(0, -end.length) + other, ending: /^(?:e|ie|i)$/ });
    }
  }
  return forms;
}

const softened = {
  ta: 'c',
  da: 'dz',
  ga: 'dz',
  ka: 'c',
  ra: 'rz',
  cha: 'sz',
  t: 'ci',
  d: 'dzi',
  k: 'c',
  r: 'rz',
};

function cyrillic(part: string): Inflection[] {
  const stem = part.replace(/(?:ии|ыи|ои|ь|[аяоеёийыуюіїє])$/, '');
  const forms = [{ stem, ending: cyrillicTail }];
  // Ольга, Ользі; Рибалка, Рибалці.
  for (const [end, other] of Object.entries({ г: 'з', к: 'ц', х: 'с' })) {
    if (part.endsWith(`${end}а`))
      forms.push({ stem: part.slice(0, -2) + other, ending: /^[іие]$/ });
  }
  const fleeting = /^(.{2,})[еоє]([кцлнрв])ь?$/.exec(part);
  if (fleeting) forms.push({ stem: `${fleeting[1]}${fleeting[2]}`, ending: cyrillicTail });
  return forms;
}

function greek(part: string): Inflection[] {
  return [
    { stem: part.replace(/(?:ουσ|οσ|ησ|ασ|ισ|ωσ|υσ|ου|η|α|ω|ο|ι|σ)$/, ''), ending: greekTail },
  ];
}
