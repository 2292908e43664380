const listOf = (text: string) => new Set(text.split('|').map((name) => name.trim().toLowerCase()));

const stateCodes = new Set(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY ON BC AB QC MB SK NS NB NL PE YT NT NU NSW QLD VIC TAS ACT US USA UK UAE'.split(
    ' ',
  ),
);
const regions = listOf(`
  alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa
  |kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
  |new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|puerto rico
  |rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming
  |district of columbia|ontario|british columbia|alberta|quebec|québec|manitoba|saskatchewan|nova scotia|new brunswick
  |newfoundland|prince edward island|yukon|new south wales|queensland|victoria|tasmania|south australia|western australia
  |northern territory|australian capital territory|bayern|hessen|sachsen
  |nordrhein-westfalen|baden-württemberg|niedersachsen|île-de-france|ile-de-france|bretagne|cataluña|catalunya|andalucía
  |kent|essex|surrey|sussex|west sussex|east sussex|hampshire|devon|cornwall|somerset|dorset|norfolk|suffolk|cambridgeshire
  |oxfordshire|buckinghamshire|berkshire|hertfordshire|bedfordshire|warwickshire|leicestershire|nottinghamshire|derbyshire
  |staffordshire|cheshire|lancashire|yorkshire|west yorkshire|south yorkshire|north yorkshire|cumbria|northumberland
  |down|antrim|armagh|fermanagh|tyrone|herefordshire|worcestershire|northamptonshire|rutland|lincolnshire|county durham
  |east midlands|east anglia|east of england|south east england|fife|highland|lothian|lanarkshire|aberdeenshire|perthshire
  |gwynedd|powys|dyfed|clwyd|anglesey|pembrokeshire|carmarthenshire|ceredigion|isle of wight|isle of man|jersey|guernsey
  |co. cork|co. galway|co. kerry|co. clare|co. limerick|co. mayo|co. donegal|co. meath|co. kildare|co. wicklow|co. wexford
  |leinster|munster|connacht|ulster|auckland|waikato|bay of plenty|canterbury|otago|southland|taranaki|northland|nelson
  |marlborough|hawke's bay|manawatu|tasman|gauteng|western cape|eastern cape|kwazulu-natal|limpopo|mpumalanga|free state
  |north west|karnataka|maharashtra|tamil nadu|telangana|kerala|gujarat|rajasthan|haryana|punjab|uttar pradesh|west bengal
  |madhya pradesh|bihar|odisha|assam|goa|metro manila|cavite|laguna|batangas|bulacan|rizal|cebu|davao|pampanga|selangor
  |penang|johor|jalisco|nuevo león|guanajuato|puebla|querétaro|estado de méxico|chihuahua|sonora|sinaloa|yucatán
  |quintana roo|tamaulipas|michoacán|veracruz|coahuila|baja california|aguascalientes|morelos|hidalgo|oaxaca
  |antioquia|cundinamarca|galicia|asturias|cantabria|aragón|navarra|la rioja|país vasco|castilla y león|extremadura
  |castilla-la mancha|comunidad de madrid|comunidad valenciana|islas baleares|canarias|pontevedra|a coruña|cádiz|huelva
  |almería|jaén|alicante|castellón|tarragona|girona|lleida|gipuzkoa|bizkaia|álava|badajoz|cáceres|murcia
  |normandie|occitanie|nouvelle-aquitaine|hauts-de-france|grand est|pays de la loire|provence|auvergne-rhône-alpes
  |bourgogne-franche-comté|finistère|morbihan|loire-atlantique|gironde|isère|rhône|haute-savoie|savoie|bavaria|saxony
  |thüringen|brandenburg|schleswig-holstein|saarland|rheinland-pfalz|mecklenburg-vorpommern|sachsen-anhalt|tirol|vorarlberg
  |steiermark|kärnten|salzburg|oberösterreich|niederösterreich|burgenland|aargau|thurgau|graubünden|wallis|valais|vaud
  |ticino|noord-holland|zuid-holland|noord-brabant|gelderland|limburg|overijssel|friesland|groningen|drenthe|zeeland
  |flevoland|vlaanderen|wallonie|antwerpen|oost-vlaanderen|west-vlaanderen|lombardia|veneto|piemonte|toscana|lazio
  |emilia-romagna|friuli-venezia giulia|liguria|campania|puglia|sicilia|sardegna|umbria|marche|trentino|alto adige
  |merseyside|greater manchester|greater london|west midlands|tyne and wear|gloucestershire|wiltshire|shropshire|co. dublin`);
const countries = listOf(`
  england|scotland|wales|northern ireland|united kingdom|great britain|ireland
  |united states|united states of america|u.s.|u.s.a.|canada|australia|new zealand|france|germany|deutschland|spain|españa
  |italy|italia|portugal|netherlands|the netherlands|nederland|belgium|belgique|luxembourg|switzerland|schweiz|suisse
  |austria|österreich|denmark|sweden|norway|finland|iceland|poland|polska|czech republic|czechia|slovakia|hungary|romania
  |bulgaria|greece|turkey|croatia|serbia|slovenia|estonia|latvia|lithuania|ukraine|armenia|russia|india|pakistan
  |bangladesh|sri lanka|nepal|china|japan|south korea|korea|taiwan|singapore|malaysia|indonesia|philippines|thailand|vietnam
  |bosnia and herzegovina|north macedonia|montenegro|albania|moldova|georgia|kazakhstan|malta|cyprus|jordan|lebanon|kenya|zambia
  |zimbabwe|botswana|namibia|mozambique|senegal|cameroon|tunisia|algeria|oman|bahrain|fiji|ecuador|bolivia|paraguay|panama
  |guatemala|el salvador|honduras|jamaica|cambodia|mongolia|hong kong|israel|united arab emirates|saudi arabia|qatar|kuwait|egypt|kenya|nigeria|ghana|ethiopia|uganda|tanzania|rwanda
  |south africa|morocco|mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|uruguay|costa rica`);
const cities = listOf(`
  london|manchester|birmingham|leeds|liverpool|bristol|sheffield|newcastle|nottingham|glasgow|edinburgh|cardiff|belfast|dublin
  |cork|galway|cambridge|oxford|brighton|leicester|southampton|portsmouth|plymouth|exeter|york|swansea|aberdeen|dundee
  |sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|darwin|gold coast|auckland|wellington|christchurch|toronto
  |vancouver|montreal|montréal|calgary|ottawa|edmonton|winnipeg|halifax|mississauga|new york city|nyc|los angeles|chicago
  |houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|columbus|charlotte|indianapolis
  |san francisco|seattle|denver|boston|nashville|detroit|portland|las vegas|memphis|baltimore|milwaukee|albuquerque|tucson
  |fresno|sacramento|atlanta|miami|oakland|minneapolis|tampa|new orleans|cleveland|honolulu|orlando|pittsburgh|cincinnati
  |st. louis|kansas city|salt lake city|washington dc|washington d.c.|paris|lyon|marseille|toulouse|nantes|bordeaux|lille
  |strasbourg|nice|rennes|montpellier|grenoble|berlin|hamburg|münchen|munich|köln|cologne|frankfurt|frankfurt am main
  |stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|bremen|wien|vienna|graz|zürich|zurich|genf|genève|geneva|basel
  |bern|lausanne|madrid|barcelona|valencia|sevilla|bilbao|málaga|zaragoza|lisbon|lisboa|porto|rome|roma|milan|milano|turin
  |amsterdam|rotterdam|utrecht|den haag|eindhoven|brussels|bruxelles|antwerp|copenhagen|stockholm|oslo|helsinki|warsaw
  |kraków|prague|budapest|bucharest|athens|istanbul|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune
  |spokane|tacoma|boise|reno|anchorage|omaha|wichita|tulsa|oklahoma city|el paso|fort worth|arlington|plano|irving|corpus christi
  |baton rouge|birmingham|mobile|huntsville|knoxville|chattanooga|louisville|lexington|dayton|toledo|akron|grand rapids
  |lansing|ann arbor|madison|green bay|des moines|cedar rapids|st. paul|duluth|fargo|sioux falls|billings|colorado springs
  |fort collins|aurora|mesa|scottsdale|tempe|chandler|henderson|bakersfield|stockton|anaheim|irvine|riverside|long beach
  |santa ana|berkeley|palo alto|mountain view|sunnyvale|eugene|bellevue|richmond|norfolk|virginia beach|chesapeake|raleigh
  |durham|greensboro|winston-salem|wilmington|charleston|columbia|greenville|savannah|augusta|fort lauderdale|st. petersburg
  |tallahassee|gainesville|buffalo|rochester|syracuse|albany|yonkers|newark|jersey city|trenton|hartford|new haven|stamford
  |providence|worcester|springfield|manchester|burlington|harrisburg|scranton|allentown|erie|brooklyn|queens|manhattan
  |hamilton|london|kitchener|waterloo|windsor|kelowna|surrey|burnaby|saskatoon|regina|st. john's|laval|gatineau|sherbrooke
  |bradford|huddersfield|wakefield|hull|doncaster|derby|stoke-on-trent|wolverhampton|coventry|northampton|milton keynes
  |luton|reading|slough|swindon|bath|gloucester|cheltenham|bournemouth|norwich|ipswich|peterborough|lincoln|sunderland
  |middlesbrough|preston|blackpool|bolton|warrington|chester|wigan|stockport|salford|carlisle|newport|wrexham|inverness
  |stirling|derry|lisburn|limerick|waterford|kilkenny|sligo|athlone|townsville|cairns|newcastle|wollongong|geelong|ballarat
  |bendigo|launceston|toowoomba|sunshine coast|dunedin|tauranga|napier|palmerston north|durban|pretoria|gqeberha
  |bloemfontein|mombasa|kisumu|kampala|accra|abuja|cairo|casablanca|dakar|ahmedabad|kolkata|noida|gurgaon|gurugram|kochi
  |jaipur|indore|coimbatore|manila|quezon city|makati|jakarta|bangkok|kuala lumpur|hanoi|ho chi minh city|seoul|taipei
  |osaka|doha|riyadh|jeddah|abu dhabi|muscat|kuwait city|amman|beirut|tbilisi|yerevan|baku|almaty|kyiv|chisinau|sarajevo
  |belgrade|zagreb|ljubljana|skopje|tirana|sofia|bratislava|brno|vilnius|riga|tallinn|gdańsk|wrocław|poznań|łódź|turku
  |tampere|gothenburg|göteborg|malmö|aarhus|bergen|trondheim|reykjavik|ghent|gent|bruges|liège|namur|groningen|tilburg
  |breda|nijmegen|arnhem|enschede|haarlem|leiden|maastricht|dortmund|essen|duisburg|bochum|wuppertal|bielefeld|bonn|münster
  |karlsruhe|mannheim|augsburg|wiesbaden|mainz|kassel|freiburg|erfurt|rostock|kiel|lübeck|magdeburg|chemnitz|braunschweig
  |linz|innsbruck|klagenfurt|luzern|st. gallen|winterthur|lugano|reims|le havre|saint-étienne|toulon|dijon|angers|nîmes
  |clermont-ferrand|le mans|aix-en-provence|brest|tours|limoges|amiens|metz|besançon|orléans|rouen|mulhouse|caen|nancy
  |murcia|palma|las palmas|alicante|córdoba|valladolid|vigo|gijón|granada|oviedo|pamplona|santander|burgos|salamanca
  |almería|napoli|naples|torino|palermo|genova|bologna|firenze|florence|bari|catania|venezia|verona|padova|brescia|parma
  |modena|bergamo|trieste|coimbra|braga|guadalajara|monterrey|puebla|tijuana|querétaro|bogotá|medellín|lima|santiago
  |buenos aires|quito|montevideo|rio de janeiro|brasília|curitiba
  |singapore|hong kong|tokyo|shanghai|beijing|dubai|tel aviv|cape town|johannesburg|nairobi|lagos|são paulo|mexico city`);

const zip =
  /\s*(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z](?: ?\d[A-Z]\d)?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4})$/;
const street =
  /^\d{1,6}[a-z]?(?:-\d{1,6})?\s(?:[\p{L}\d.'’#&-]+[ ,]+){0,7}?(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct|place|pl|highway|hwy|parkway|pkwy|circle|square|chavez|terrace|close|crescent|row|broadway)\b\.?/iu;
const area =
  /^(?:greater )?[\p{L} .'’-]{2,40} (?:area|metro(?:plex)?|bay area|region|county|metropolitan area)$/iu;
const onlyMode =
  /^[\W_]*(?:(?:fully|100%|mainly|remote|hybrid|on[- ]?site|in[- ]person|in[- ]office|virtual|various|multiple|locations?|flexible|tbd|tbc|n\/a|work from home|wfh|home[- ]?based|home office|homeoffice|télétravail|teletrabajo|negotiable)[\W_]*)+$/iu;

/** True when the whole text is a place: "Leeds", "Austin, TX 78704", "12 High Street", "Greater Boston Area". */
export function isPlace(text: string): boolean {
  if (text.length > 90 || text.length < 2) return false;
  const plain = withoutMode(text)
    .replace(/\s\(\d{2,5}\)$/, '')
    .trim();
  if (plain === '' || isOnlyMode(plain) || /[!?]$/.test(plain)) return false;
  if (/^\d{5}$/.test(plain) || (street.test(plain) && plain.split(' ').length < 14)) return true;
  // Names of places hold no long word in small letters.
  if (/\s\p{Ll}{6,}/u.test(plain)) return false;
  if (/^(?:greater )/i.test(plain) || /\b(?:bay|metro(?:politan)?) area$/i.test(plain))
    return area.test(plain);
  const groups = plain
    .split(/\s*[;/|·•]\s*|\s+[-–—]\s+|\s+(?:and|or|&|und|et)\s+/)
    .filter((group) => group !== '' && !isOnlyMode(group));
  if (groups.length === 0 || groups.length > 6) return false;
  return groups.every((group) => isTown(group, groups.length > 1));
}

/** "Leeds", "Leeds LS9 7TF", "Austin, TX 78704", "Texas", "Boise ID" */
function isTown(text: string, isOneOfMany: boolean): boolean {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  const areNames = parts.every((part) => /^[\p{Lu}\d]/u.test(part) && part.split(' ').length <= 5);
  if (!areNames || parts.length > 6) return false;
  if (/ [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(text) && parts.length < 4) return true;
  if (
    parts
      .slice(-2)
      .some((part, at) =>
        isRegion(part, isOneOfMany || (parts.length > 1 && (at > 0 || parts.length > 2))),
      )
  )
    return true;
  const last = parts.at(-1)?.replace(zip, '') ?? '';
  const code = /^\p{Lu}[\p{L} .'’-]{2,30} ([A-Z]{2,3})$/u.exec(last)?.[1];
  if (code !== undefined && isRegion(code, true)) return true;
  return parts.every((part) => isCity(part.replace(zip, '')));
}

/** A state, province, county or country by name, or by its code when a town stands before it. */
export function isRegion(text: string, isBehindTown: boolean): boolean {
  const plain = text
    .replace(zip, '')
    .replace(/\s+[A-Z]*\d[A-Z\d]{3,}$|\s+[A-Z]{4,}\d+$/, '')
    .trim();
  if (isBehindTown && stateCodes.has(plain)) return true;
  const words = plain.toLowerCase();
  return (
    regions.has(words) ||
    countries.has(words) ||
    (isBehindTown && stateCodes.has(plain.replaceAll('.', '')))
  );
}

/** "Givors (69)", "Bueu (Pontevedra)", "Retford, DN22", "Lyon 7e", "1012 AB Amsterdam": no list knows the town, its form tells it. */
export function hasPlaceForm(text: string): boolean {
  if (text.length > 60 || !/[\d(]|Co/.test(text)) return false;
  return placeForms.some((form) => form.test(text));
}

// A hyphen belongs to the name's word or begins the next, never both: each text has one reading.
const placeName = String.raw`\p{Lu}[\p{L}'’.]+(?:-[\p{L}'’.]+| (?:\p{Lu}[\p{L}'’.]+|de|la|le|les|del|sur|sous|en|am|an|der|of|upon|on)(?![\p{L}'’.])){0,6}`;
const placeForms = [
  new RegExp(`^${placeName},? \\((?:\\d{2,5}|2[AB])\\)$`, 'u'),
  new RegExp(`^${placeName},? \\d{1,2}(?:e|er|ème)$`, 'u'),
  new RegExp(`^${placeName},? [A-Z]{1,2}\\d{1,2}[A-Z]?(?: \\d[A-Z]{2})?$`, 'u'),
  new RegExp(`^${placeName},? [A-Z]\\d[A-Z](?: \\d[A-Z]\\d)?$`, 'u'),
  new RegExp(
    `^(?:(?:[A-Z]{1,2}-)?\\d{4,5}|\\d{4} [A-Z]{2}) ${placeName}(?:,? ${placeName})?$`,
    'u',
  ),
  new RegExp(`^${placeName}, (?:Co\\.?|County) \\p{Lu}\\p{L}+$`, 'u'),
];

/** A country alone says little of where somebody works: in running text it is mostly about something else. */
export function isCountry(text: string): boolean {
  return countries.has(text.trim().toLowerCase());
}

export function isCity(text: string): boolean {
  return cities.has(text.trim().toLowerCase());
}

/** "Remote", "Hybrid", "In person": a way of working and no place. */
export function isOnlyMode(text: string): boolean {
  return onlyMode.test(text.slice(0, 80)) && text.length <= 80;
}

/** "Austin, TX (Hybrid)" without its bracket. */
function withoutMode(text: string): string {
  return text.replace(/\s*[([](?:hybrid|remote|on-?site|in[- ]person|in[- ]office)[)\]]\s*$/i, '');
}
