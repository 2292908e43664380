/**
 * Words that make a statement a wish or a demand, in the form of `wordsOf`: phrases between bars, `*` for any one
 * word. English first; French, German and Spanish so far that their postings degrade gracefully.
 */
export const wishes = `preferred | preferable | preference | prefer | would prefer | a plus | is plus | big plus | strong plus | huge plus
    | definite plus | significant plus | real plus | added plus | nice to have | nice to haves | would be nice | be nice to have | nice if | desired | desirable
    | a bonus | bonus points | bonus if | as a bonus | added bonus | big bonus | huge bonus | bonus | extra credit | an asset | asset | assets | an advantage | added advantage | distinct advantage | advantage | advantageous | beneficial | plus | plus points | handy | lovely to have
    | a benefit | highly regarded | well regarded | looked upon favourably | looked upon favorably | viewed favourably | viewed favorably | favourably | favorably
    | welcome | welcomed | helpful | would help | helps | very useful | would be useful | is useful | good to have | great to have | would be great | be great if
    | would be good | would be ideal | would love | we'd love | even better | all the better | so much the better | the better | not a deal breaker | not a dealbreaker | deal breaker
    | bring an edge | an edge | stand out | set you apart | extra points | brownie points | optional | optionally | encouraged | appreciated | valued
    | souhaite | souhaitee | souhaites | souhaitees | souhaitable | apprecie | appreciee | apprecies | appreciees | un plus | ideal | serait ideale | serait ideal
    | atout | un atout | des atouts | bienvenu | bienvenue | bienvenus | bienvenues | avantage | de preference | preference sera
    | von vorteil | vorteilhaft | wunschenswert | gern gesehen | gerne gesehen | ein plus | pluspunkt | pluspunkte | willkommen | erwunscht | hilfreich | nice to have ist | schon ware | ware schon | ware toll
    | deseable | deseables | se valorara | se valoraran | valorable | valorables | valoramos | se valora | preferible | preferiblemente | ventaja | un extra | sera un plus | suma puntos | suma
    | priority | terrific | that's great | is great but | good but | great but | would be a benefit | klasse | se agradece | agradece | mejor que mejor | preferenziale | gradita | gradito | een pre | mooi meegenomen | nice but`;

/** Wishes that may also introduce an example of a demand: "databases, ideally PostgreSQL". */
export const softeners = `ideally | preferably | idealement | idealerweise | bevorzugt | vorzugsweise | am liebsten | idealmente | preferentemente | de preferencia`;

export const demands = `must | must have | required | requires | is a must | is must | a must | mandatory | is essential | are essential | essential | is necessary | are necessary | minimum of | minimum | at least | no less than | need to have | is needed | are needed | needs to
    | shall have | prerequisite | compulsory | indispensable | indispensables | exige | exigee | exiges | exigees | requis | requise | requises | obligatoire | obligatoires | imperatif | imperativement | au moins
    | erforderlich | zwingend | vorausgesetzt | voraussetzung | notwendig | mindestens | unabdingbar | imprescindible | imprescindibles | obligatorio | obligatoria | requerido | requerida | requiere | necesario | necesaria | al menos`;

/** What is not asked for. */
export const negations = `not required | not strictly required | not a requirement | not needed | not necessary | not necessarily required | not essential | not strictly essential | not mandatory | not a must | not compulsory | not vital
    | isn't required | isn't needed | isn't necessary | isn't essential | isn't mandatory | aren't required | don't need | do not need | doesn't matter | not be required | never required
    | no * required | no * needed | no * necessary | no * * required | no * * needed | no * * necessary | no prior experience | no previous experience | no experience | no degree
    | pas exige | pas exigee | pas obligatoire | pas necessaire | pas indispensable | pas requis | n'est exige | n'est requis | non exige | non requis | pas besoin
    | nicht erforderlich | nicht zwingend | nicht notwendig | nicht notig | kein muss | keine voraussetzung | no se requiere | no es necesario | no es necesaria | no es imprescindible | no imprescindible | no es obligatorio | sin experiencia`;
