/** A span of years as it is written, to be shown: "5+ years", "mindestens drei Jahre", "2 à 3 ans". */
export const yearsPhrase =
  /(?<![\p{L}\p{N}])(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|ein(?:e|em|er)?|zwei|drei|vier|fünf|deux|trois|quatre|cinq|un[eoa]?|dos|tres|cuatro|cinco)(?:\s?\(\d+\))?\s?\+?(?:\s?(?:[-–—/]|to|bis|à|a|o|ou|or|y)\s?\d+)?\s?\+?(?:\s(?:or more|plus|full|more|full-time|o más))?\s?(?:years?|yrs?\.?|months?|Jahren?|Monaten?|ans?|années?|mois|años?|meses)(?:[’'])?(?!\p{L})/iu;
