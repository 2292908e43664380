const codes =
  /(?<!\p{L})(USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|SGD|HKD|JPY|ZAR|AED|SAR|BRL|MXN|ILS|AMD|RUB|TRY|PHP|KES|GEL|MDL|MYR|THB|NGN|GHS|UGX|TZS|EGP|PKR|UAH|COP|PEN|CLP|ARS|CNY|QAR|KWD|BHD|OMR|BGN|RSD|BAM|ISK)(?!\p{L})/u;
const bySign: Record<string, string> = {
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  cad$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  aud$: 'AUD',
  nz$: 'NZD',
  nzd$: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  sgd$: 'SGD',
  hk$: 'HKD',
  hkd$: 'HKD',
  r$: 'BRL',
  mx$: 'MXN',
  usd$: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pounds: 'GBP',
  fr: 'CHF',
  sfr: 'CHF',
  zł: 'PLN',
  rs: 'INR',
  r: 'ZAR',
  p: 'PHP',
  php: 'PHP',
  '₱': 'PHP',
  '₦': 'NGN',
  ksh: 'KES',
  rm: 'MYR',
};

// Words that place a bare "$". The Americas' other dollars are rare; what nothing speaks for is USD.
const dollarPlaces: readonly (readonly [string, RegExp])[] = [
  [
    'AUD',
    /\b(?:Australian?s?|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|NSW|QLD|Queensland|Tasmania|[Ss]uperannuation|plus [Ss]uper|\+ ?[Ss]uper)\b|\+ ?(?:\d{1,2}(?:\.\d)?% )?[Ss]uper\b|\.com\.au\b/g,
  ],
  [
    'CAD',
    /\b(?:Canadian?s?|Ontario|Toronto|Vancouver|British Columbia|Alberta|Calgary|Edmonton|Ottawa|Montr[eé]al|Qu[eé]bec|Winnipeg|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Halifax|Mississauga|RRSP|B\.C\.|Yukon|New Brunswick|CNESST|la Ville de Québec)\b|\d \$ (?:de l['’]heure|l['’]heure|par)|\.ca\b|, (?:ON|BC|AB|QC|MB|SK|NS|NB|NL|NT|YT|NU)\b/g,
  ],
  [
    'NZD',
    /\b(?:New Zealand(?:ers?)?|Aotearoa|Auckland|Christchurch|Kiwi[Ss]aver|Tauranga|Waikato|Otago|Southland|Canterbury|M[āa]ori|Te Tiriti)\b|\b02[127] \d{3} \d{3,4}\b|\.co\.nz\b/g,
  ],
  [
    'MXN',
    /\b(?:M[ée]xico|mexican[oa]s?|pesos|IMSS|Infonavit|aguinaldo|Vales de despensa|sueldo|SUELDO|Sueldo|Jalisco|Monterrey|Quer[ée]taro|CDMX)\b/g,
  ],
  ['SGD', /\bSingapore(?:an)?s?\b/g],
  ['HKD', /\bHong Kong\b/g],
];
const unitedStates =
  /\b(?:United States|U\.S\.(?:A\.)?|USA|401\s?\(?k\)?|W-?2)\b|, (?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b/g;

/**
 * The currency of an amount as ISO 4217; null when it has no sign.
 *
 * A code beats the sign; a bare `$` is decided by the places the text names, and is USD when none speaks.
 *
 * @param sign   as written beside the amount: "$", "A$", "EUR", "pounds"
 * @param nearby the amount's own sentence: a code there counts for it
 * @param source the whole posting, for the places
 */
export function currencyOf(sign: string, nearby: string, source: string): string | null {
  const own = codes.exec(sign)?.[1] ?? codes.exec(sign.toUpperCase())?.[1];
  if (own !== undefined) return own;
  const plain = sign.toLowerCase().replaceAll(/[\s.]/g, '');
  if (plain !== '$' && plain !== 'dollars') {
    const known = bySign[plain];
    if (known !== undefined) return known;
    if (plain === 'kr')
      return /\b(?:Norge|Norway|Oslo)\b/.test(source)
        ? 'NOK'
        : /\b(?:Danmark|Denmark|København)\b/.test(source)
          ? 'DKK'
          : 'SEK';
  }
  const near = codes.exec(nearby)?.[1];
  if (near !== undefined) return near;
  if (plain === '') return placeOfUnsigned(source);
  return placeOfDollar(source);
}

function placeOfDollar(source: string): string {
  let best = 'USD';
  let most = 0;
  for (const [currency, words] of dollarPlaces) {
    const count = countOf(source, words);
    if (count > most) [best, most] = [currency, count];
  }
  return most > 0 && most >= countOf(source, unitedStates) ? best : 'USD';
}

/** Nothing beside the amount: only the signs used elsewhere in the posting can say. */
function placeOfUnsigned(source: string): string | null {
  if (source.includes('£')) return 'GBP';
  if (source.includes('€')) return 'EUR';
  return source.includes('$') ? placeOfDollar(source) : null;
}

function countOf(source: string, words: RegExp): number {
  let count = 0;
  words.lastIndex = 0;
  while (words.test(source)) count += 1;
  return count;
}
