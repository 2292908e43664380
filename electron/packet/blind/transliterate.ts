import { foldText } from './fold.ts';

/** Latin readings of a folded name part, as passports and mail addresses spell it; none for a script that leaves vowels out. */
export function latinReadings(part: string): string[] {
  const folded = foldText(part);
  const tables = tablesOf(folded);
  const readings = tables.flatMap((each) => spellingsOf(read(folded, each)));
  return [...new Set(readings)].filter((each) => /^[a-z]{2,}$/.test(each));
}

/** Petrovskii, Petrovskiy, Petrovsky; Sergei, Sergey, Sergej. */
function spellingsOf(latin: string): string[] {
  const [, stem, vowel] = /^(.+?)(i|y|e|a|o)[iy]$/.exec(latin) ?? [];
  if (stem === undefined) return [latin];
  const endings = /[iy]/.test(vowel ?? '')
    ? ['ii', 'iy', 'y', 'ij', 'i', 'yi', 'yj']
    : [`${vowel}i`, `${vowel}y`, `${vowel}j`];
  return endings.map((ending) => stem + ending);
}

type Table = Readonly<Record<string, string>>;

const table = (pairs: string): Table =>
  Object.fromEntries(
    pairs
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  );

const cyrillic =
  table(`а=a б=b в=v г=g ґ=g д=d е=e ж=zh з=z и=i і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh
  ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya є=ye ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ў=u`);
const ukrainian = { ...cyrillic, ...table('г=h и=y є=ie ю=iu я=ia') };
const simple = { ...cyrillic, ...table('х=h ц=c щ=sch ю=ju я=ja ы=i') };
const greek =
  table(`αι=ai ου=ou ει=ei οι=oi υι=yi αυ=av ευ=ev μπ=mp ντ=nt γγ=ng γκ=gk γχ=nch τσ=ts τζ=tz
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=y φ=f χ=ch ψ=ps ω=o`);
const greeklish = { ...greek, ...table('η=h υ=u χ=h ξ=ks β=b φ=ph ω=w') };
const devanagari =
  table(`क्ष=ksh ज्ञ=gya क=k ख=kh ग=g घ=gh ङ=n च=ch छ=chh ज=j झ=jh ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh
  न=n प=p फ=ph ब=b भ=bh म=m य=y र=r ल=l ळ=l व=v श=sh ष=sh स=s ह=h`);
const vowels = table(`अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=ai ओ=o औ=au`);
const signs = table(`ा=a ि=i ी=i ु=u ू=u ृ=ri े=e ै=ai ो=o ौ=au`);

function tablesOf(part: string): (Table | 'devanagari')[] {
  if (/\p{sc=Cyrillic}/u.test(part)) return [cyrillic, ukrainian, simple];
  if (/\p{sc=Greek}/u.test(part)) return [greek, greeklish];
  return /\p{sc=Devanagari}/u.test(part) ? ['devanagari'] : [];
}

function read(part: string, by: Table | 'devanagari'): string {
  if (by === 'devanagari') return readDevanagari(part);
  let latin = '';
  for (let at = 0; at < part.length;) {
    const pair = by[part.slice(at, at + 2)];
    latin += pair ?? by[part[at] ?? ''] ?? '';
    at += pair === undefined ? 1 : 2;
  }
  return latin;
}

/** Consonants carry an a, which is not said at the end of a name. */
function readDevanagari(part: string): string {
  let latin = '';
  for (let at = 0; at < part.length; at++) {
    const sign = part[at] ?? '';
    const consonant = devanagari[sign];
    if (consonant !== undefined) {
      const next = part[at + 1] ?? '';
      const isBare = next === '्' || signs[next] !== undefined || next === '';
      latin += consonant + (isBare ? '' : 'a');
    } else latin += vowels[sign] ?? signs[sign] ?? (sign === 'ं' ? 'n' : '');
  }
  return latin;
}

/** The consonants of a name in Arabic or Hebrew, to know its Latin reading by. */
const consonants =
  table(`ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع= غ=gh ف=f ق=q ك=k ل=l م=m
  ن=n ه=h و=w ي=y ا= ء= پ=p چ=ch ژ=zh گ=g א= ב=b ג=g ד=d ה=h ו=w ז=z ח=h ט=t י=y כ=k ל=l מ=m נ=n ס=s ע= פ=p צ=ts ק=k ר=r ש=sh ת=t`);

/** Whether two words of different scripts can be the same name: the same consonants in order. */
export function canBeReadingOf(one: string, other: string): boolean {
  const [a, b] = [foldText(one), foldText(other)];
  if (isLatin(a) === isLatin(b) && scriptFree(a) === scriptFree(b)) return false;
  const own = skeleton(spoken(a));
  return own.length >= 2 && own === skeleton(spoken(b));
}

const isLatin = (folded: string) => /[a-z]/.test(folded);
const scriptFree = (folded: string) => /[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(folded);

/** Without the article; empty for a script whose signs are no sounds. */
function spoken(folded: string): string {
  if (isLatin(folded)) return folded.replace(/^(?:al|el)-?(?=.{3})/, '');
  if (!scriptFree(folded)) return latinReadings(folded)[0] ?? '';
  return Array.from(folded.replace(/^ال(?=.{3})/u, ''), (sign) => consonants[sign] ?? '').join('');
}

/** Sounds that spellings differ in are one here, and vowels, which may be written or not, are none. */
function skeleton(latin: string): string {
  return latin
    .replaceAll(/kh|ch/g, 'h')
    .replaceAll(/gh|q|c/g, 'k')
    .replaceAll(/sh|ts|tz|z/g, 's')
    .replaceAll(/th|dh/g, 't')
    .replaceAll(/[vpf]/g, 'b')
    .replaceAll('j', 'g')
    .replaceAll(/[aeiouywh']/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}
