import type { Passage } from '#shared/posting.ts';
import { factOf, passageFrom, type LabelledFact } from './facts.ts';
import { isCity, isCountry, isOnlyMode, isPlace, isRegion } from './places.ts';
import type { SourceLine } from './source-lines.ts';

const locationLabels = [
  'job location',
  'position location',
  'work location',
  'primary location',
  'location',
  'locations',
  'town',
  'job locations',
  'duty station',
  'duty location',
  'place of work',
  'place of performance',
  'workplace location',
  'office location',
  'office',
  'offices',
  'work site',
  'worksite',
  'site',
  'city',
  'city/state',
  'city, state',
  'city, state/province',
  'region',
  'area',
  'address',
  'where',
  'lieu',
  'lieu de travail',
  'lieu du poste',
  'localisation',
  'standort',
  'arbeitsort',
  'einsatzort',
  'dienstort',
  'ort',
  'ubicación',
  'lugar',
  'lugar de trabajo',
  'localidad',
  'sede',
  'plaats',
  'standplaats',
  'locatie',
  'werklocatie',
  'campus',
  'station',
  'base',
  'based at',
  'based in',
  'work base',
  'building location',
  'facility',
  'branch',
  'venue',
  'zona',
  'zone',
  'luogo di lavoro',
  'sede di lavoro',
  'centro de trabajo',
  'bureau',
  'ville',
  'wo',
];

const word = String.raw`(?:(?:St|Ft|Mt)\.|\p{Lu}(?:[\p{L}'’-]|\.(?=\p{L}))*)`;
const town = String.raw`${word}(?: (?:${word}|of|de|la|le|am|an|der|upon|on)(?!\p{L})){0,3}`;
const place = String.raw`${town}(?:, ?${town})?(?:, ?${town})?(?: \d{5}\b)?`;
const placeAt = new RegExp(`^${place}`, 'u');
const strongCue =
  /\b(?:(?:located|based|situated|headquartered|stationed|working|work|position|role|job|opening|opportunity|opportunities|client|office|facility|branch|clinic|hospital|store|plant|warehouse|restaurant|school|department|home|firm|business|company|practice|agency|centre|center|farm|hotel|salon|garage|team) (?:is )?(?:located |based |situated |available )?(?:in|at|near|out of|from) (?:our |the |downtown |beautiful |central |sunny )?|(?:local|tienda|oficina|restaurante|centro|sede|empresa|bas[ée]e?|situ[ée]e?|magasin|restaurant|agence) (?:en|de|à) |bas[ée]e? à |situ[ée]e? à |(?:standort|sitz) in |bureaux à |oficinas? (?:en|de) )(?=\p{Lu})/giu;
const inPlace =
  /\b(?:in|at|near|out of) (?=\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2},? (?:[A-Z]{2}\b|\p{Lu}[\p{L}]{3,}))/gu;

/**
 * The place of work as written: by a label, in a line at the top, else where the text says "located in …".
 *
 * "In person" and the like are a way of working and no place.
 */
export function locationOf(
  source: string,
  header: readonly SourceLine[],
  facts: readonly LabelledFact[],
  inHeader: Passage | null,
  company: Passage | null,
): Passage | null {
  const isValue = (text: string) =>
    !/^\{|^<|\bauthori[sz]ed\b/.test(text) &&
    text.length <= 160 &&
    text.length > 1 &&
    !isOnlyMode(text) &&
    !/^(?:yes|no)\b|^https?:|[!?]$/i.test(text);
  return (
    factOf(facts, locationLabels, (text) => isValue(text) && isPlace(text)) ??
    factOf(
      facts,
      locationLabels.slice(0, 8),
      (text) => isValue(text) && !/\b(?:remote|hybrid)\b/i.test(text) && /\p{Lu}.*[,(]/u.test(text),
    ) ??
    inHeader ??
    placeOfRemote(source, factOf(facts, locationLabels, isValue)) ??
    headerPlace(source, header) ??
    spokenPlace(source) ??
    behindCompany(source, company) ??
    // "Location: Remote" is all such a posting says of a place; "In person" says nothing of one.
    factOf(
      facts,
      locationLabels,
      (text) => text.length <= 60 && /\b(?:remote|virtual|anywhere)\b/i.test(text),
    )
  );
}

/** "Remote (Canada)" is a way of working and the place behind it. */
function placeOfRemote(source: string, named: Passage | null): Passage | null {
  const inside = named && /^(?:fully |100% )?remote,? \(([^()]{3,60})\)$/i.exec(named.text)?.[1];
  if (!named || !inside || !isPlace(inside)) return named;
  const start = named.start + named.text.lastIndexOf(inside);
  return passageFrom(source, start, start + inside.length);
}

function headerPlace(source: string, header: readonly SourceLine[]): Passage | null {
  for (const line of header) {
    if (isPlace(line.text)) return passageFrom(source, line.start, line.end);
    const comma = line.text.indexOf(', ');
    if (comma > 3 && isPlace(line.text.slice(comma + 2))) {
      return passageFrom(source, line.start + comma + 2, line.end);
    }
    const parts = line.text.split(/(\s[-–—·•|/]\s|\s\((?=\p{Lu})|\)|\sin\s(?=\p{Lu}))/u);
    let from = line.start;
    for (const [at, part] of parts.entries()) {
      const isPart = parts.length > 1 && at % 2 === 0 && part.length > 3;
      if (isPart && isPlace(part)) return passageFrom(source, from, from + part.length);
      from += part.length;
    }
  }
  return null;
}

const inOurOffice = new RegExp(
  `\\b(?:in|at|on|for|from|to|of) (?:our|the|their|its) (?=(${town}(?:, ?${town})?) (?:office|location|store|shop|clinic|branch|facility|plant|warehouse|restaurant|site|campus|headquarters|HQ|studio|area|team|depot|factory|hub|yard|surgery|works|terminal|base|salon)\\b)`,
  'gu',
);
/** Any name in capitals behind these is a town, known or not. */
const surely =
  /(?:\b(?:located|situated|(?:position|role|job|post|we|team|office) (?:is|are) based|we['’]re based|our office is) (?:in|at) (?:the (?:heart|centre|center) of )?|\bStandort |\bBüro ist in |\bsitzen in |\bSitz in |(?:bas|situ)[ée]e?s? à |\bubicad[oa] en |\bgevestigd in |\bmitten in |\b(?:firm|practice|salon|garage|shop|school|restaurant|hotel|clinic|company|studio|office|branch)\b[^.,;\n\r]{0,24} in )(?=\p{Lu}\p{Ll})/gu;
const inTown = /(?<!\p{L})(?:in|near|à|en|bei) (?=\p{Lu})/gu;

function spokenPlace(source: string): Passage | null {
  for (const [cue, isStrong] of [
    [strongCue, true],
    [inPlace, false],
  ] as const) {
    cue.lastIndex = 0;
    for (let found = cue.exec(source); found; found = cue.exec(source)) {
      const start = cue.lastIndex;
      const isRightToWork = /authori[sz]|eligib|legal|visa|citizen|right to|remotely/i.test(
        source
          .slice(Math.max(0, start - 70), start)
          .split(/[.\r\n]\s?/)
          .at(-1) ?? '',
      );
      const passage = isRightToWork ? null : placeStarting(source, start, isStrong);
      if (passage) return passage;
    }
  }
  inOurOffice.lastIndex = 0;
  const office = inOurOffice.exec(source);
  if (
    office?.[1] &&
    !/\.\p{Ll}/u.test(office[1]) &&
    !/^(?:Human|Sales|Marketing|Customer|Finance|Legal|Engineering|Product|IT|HR|Data|Head|Home|Front|Back|Main|Executive|President|Director|District|City|Office)\b/.test(
      office[1],
    )
  ) {
    return passageFrom(source, inOurOffice.lastIndex, inOurOffice.lastIndex + office[1].length);
  }
  surely.lastIndex = 0;
  if (surely.test(source)) {
    const start = surely.lastIndex;
    const town = placeAt.exec(source.slice(start, start + 60))?.[0].split(',', 1)[0];
    if (town !== undefined && !isCountry(town) && town.length > 2 && !/\.\p{Ll}/u.test(town))
      return passageFrom(source, start, start + town.length);
  }
  return onlyTown(source) ?? anywhere(source);
}

const townBehind =
  /^[*_]{0,2} (?:in|at|near) ((?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2})(?=\s?(?:is|are|has|seeks|\(|,))/u;

/** "The Mill Hotel in Otley is looking for …" */
function behindCompany(source: string, company: Passage | null): Passage | null {
  if (company === null) return null;
  const found = townBehind.exec(source.slice(company.end, company.end + 80));
  if (!found?.[1]) return null;
  const start = company.end + found[0].length - found[1].length;
  return passageFrom(source, start, start + found[1].length);
}

const anywhereIn =
  /\b(?:anywhere|remote(?:ly)?|remote position|work from home) (?:in|within|across|from(?: anywhere in)?) (?:the )?(\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+){0,3})/gu;

/** "Remote anywhere in Canada": the country is all such a posting says. */
function anywhere(source: string): Passage | null {
  anywhereIn.lastIndex = 0;
  for (let found = anywhereIn.exec(source); found; found = anywhereIn.exec(source)) {
    const name = found[1] ?? '';
    if (isRegion(name, false)) {
      const start = anywhereIn.lastIndex - name.length;
      return passageFrom(source, start, start + name.length);
    }
  }
  return null;
}

/** The one known town of a text that names no other. */
function onlyTown(source: string): Passage | null {
  let only: Passage | null = null;
  inTown.lastIndex = 0;
  while (inTown.test(source)) {
    const start = inTown.lastIndex;
    const text = placeAt.exec(source.slice(start, start + 60))?.[0].split(/,| and /, 1)[0];
    if (text === undefined || !isCity(text)) continue;
    if (only !== null && only.text !== text) return null;
    only ??= { text, start, end: start + text.length };
  }
  return only;
}

/** The longest reading that is a place: a town with its state, or a known city. */
function placeStarting(source: string, start: number, isStrong: boolean): Passage | null {
  const text = placeAt.exec(source.slice(start, start + 80))?.[0];
  if (text === undefined) return null;
  const parts = text.split(/, ?/);
  for (let count = parts.length; count > 0; count -= 1) {
    const last = (parts[count - 1] ?? '').replace(/ \d{5}$/, '').replace(/\.$/, '');
    const isKnown = isRegion(last, count > 1) || isCity(last);
    if (!isKnown || (count === 1 && (!isStrong || isCountry(last)))) continue;
    let end = start;
    for (const part of parts.slice(0, count)) end = source.indexOf(part, end) + part.length;
    return passageFrom(
      source,
      start,
      source.charAt(end - 1) === '.' && last.length > 2 ? end - 1 : end,
    );
  }
  return null;
}
