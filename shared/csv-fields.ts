import { z } from 'zod';

/** What a column of a list of people can hold. */
export const csvFieldSchema = z.enum([
  'name',
  'firstName',
  'lastName',
  'latinName',
  'email',
  'phone',
  'headline',
  'location',
  'source',
  'tags',
  'deleteBy',
  'note',
  'posting',
  'stage',
]);
export type CsvField = z.infer<typeof csvFieldSchema>;

/** Headers as people and other systems write them, folded; the first field that knows a header takes it. */
const headerWords: Readonly<Record<CsvField, readonly string[]>> = {
  firstName: [
    ...['first name', 'firstname', 'given name', 'forename', 'vorname', 'prenom', 'nombre de pila'],
    ...['primeiro nome', 'nome di battesimo', 'voornaam', 'imie', 'imya', 'имя', 'jmeno'],
  ],
  lastName: [
    ...['last name', 'lastname', 'surname', 'family name', 'nachname', 'familienname', 'nom'],
    ...['nom de famille', 'apellido', 'apellidos', 'sobrenome', 'apelido', 'cognome', 'achternaam'],
    ...['nazwisko', 'фамилия', 'prijmeni'],
  ],
  latinName: ['latin reading', 'latin name', 'romanised name', 'romanized name', 'transliteration'],
  name: [
    ...[
      'name',
      'full name',
      'candidate',
      'candidate name',
      'applicant',
      'applicant name',
      'person',
    ],
    ...['vollstandiger name', 'bewerber', 'bewerberin', 'kandidat', 'kandidatin', 'nom complet'],
    ...['candidat', 'nombre', 'nombre completo', 'candidato', 'nome', 'nome completo', 'naam'],
    ...[
      'volledige naam',
      'kandidaat',
      'imie i nazwisko',
      'фио',
      'имя и фамилия',
      '姓名',
      '名前',
      '氏名',
    ],
  ],
  email: [
    ...['email', 'e mail', 'email address', 'e mail address', 'primary email', 'email adresse'],
    ...['e mail adresse', 'mail', 'mailadresse', 'adresse e mail', 'adresse email', 'courriel'],
    ...['correo', 'correo electronico', 'posta elettronica', 'e mailadres', 'adres e mail'],
    ...['эл почта', 'электронная почта', '邮箱', 'メール'],
  ],
  phone: [
    ...[
      'phone',
      'phone number',
      'telephone',
      'telephone number',
      'mobile',
      'mobile number',
      'cell',
    ],
    ...[
      'cell phone',
      'tel',
      'telefon',
      'telefonnummer',
      'handy',
      'mobil',
      'mobiltelefon',
      'numero',
    ],
    ...['numero de telephone', 'portable', 'telefono', 'movil', 'celular', 'telefone', 'telemovel'],
    ...['cellulare', 'telefoonnummer', 'telefoon', 'numer telefonu', 'телефон', '电话', '電話'],
  ],
  headline: [
    ...['headline', 'title', 'current title', 'job title', 'current position', 'position', 'role'],
    ...['occupation', 'profession', 'beruf', 'berufsbezeichnung', 'titel', 'titre', 'poste actuel'],
    ...['fonction', 'puesto', 'puesto actual', 'profesion', 'cargo', 'cargo actual', 'qualifica'],
    ...['functie', 'functietitel', 'stanowisko', 'должность'],
  ],
  location: [
    ...['location', 'city', 'place', 'town', 'residence', 'address', 'ort', 'wohnort', 'stadt'],
    ...['adresse', 'ville', 'lieu', 'ciudad', 'ubicacion', 'direccion', 'cidade', 'localizacao'],
    ...['citta', 'luogo', 'plaats', 'woonplaats', 'stad', 'miasto', 'город'],
  ],
  source: [
    ...['source', 'origin', 'referred by', 'referrer', 'referral', 'channel', 'where from'],
    ...['where they came from', 'quelle', 'herkunft', 'empfohlen von', 'provenance', 'origine'],
    ...['fuente', 'origen', 'fonte', 'origem', 'bron', 'zrodlo', 'источник'],
  ],
  tags: [
    ...['tags', 'tag', 'labels', 'label', 'keywords', 'schlagworter', 'stichworte', 'etiquettes'],
    ...['mots cles', 'etiquetas', 'etichette', 'trefwoorden', 'tagi', 'метки'],
  ],
  deleteBy: [
    ...['delete by', 'delete on', 'retention', 'retention date', 'retain until', 'keep until'],
    ...['loschen am', 'loschdatum', 'loschfrist', 'aufbewahren bis', 'supprimer le'],
    ...[
      'date de suppression',
      'eliminar el',
      'fecha de eliminacion',
      'excluir em',
      'cancellare il',
    ],
    ...['verwijderen op', 'usunac do'],
  ],
  note: [
    ...[
      'note',
      'notes',
      'comment',
      'comments',
      'remark',
      'remarks',
      'notiz',
      'notizen',
      'kommentar',
    ],
    ...['bemerkung', 'bemerkungen', 'anmerkung', 'commentaire', 'commentaires', 'remarque', 'nota'],
    ...['notas', 'comentario', 'comentarios', 'observaciones', 'observacoes', 'commento'],
    ...['opmerking', 'opmerkingen', 'notatka', 'uwagi', 'заметка', 'комментарий'],
  ],
  posting: [
    ...['posting', 'job', 'job name', 'job posting', 'applied for', 'vacancy', 'opening', 'stelle'],
    ...[
      'stellenanzeige',
      'beworben auf',
      'offre',
      'annonce',
      'vacante',
      'oferta',
      'vaga',
      'vacature',
    ],
    ...['ogloszenie', 'вакансия'],
  ],
  stage: [
    ...[
      'stage',
      'status',
      'phase',
      'step',
      'etape',
      'statut',
      'etapa',
      'estado',
      'fase',
      'stadium',
    ],
    ...['etap', 'этап', 'статус'],
  ],
};

const fieldOfHeader = new Map(
  csvFieldSchema.options.flatMap((field) => headerWords[field].map((word) => [word, field])),
);

/** A header without marks, case and signs: "E-Mail Address:" is "e mail address". */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether some field goes by this header. */
export const isKnownHeader = (header: string): boolean => fieldOfHeader.has(foldHeader(header));

/**
 * What each column most likely holds, by its header; null where nothing is known, or another column has it already.
 *
 * French "nom" and Spanish "nombre" are half a name beside the other half, and the whole name alone.
 */
export function guessColumns(headers: readonly string[]): (CsvField | null)[] {
  const taken = new Set<CsvField>();
  const guessed = headers.map((header) => {
    const field = fieldOfHeader.get(foldHeader(header)) as CsvField | undefined;
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  const isHalf = taken.has('lastName') !== taken.has('firstName');
  if (!isHalf) return guessed;
  const half = taken.has('lastName') ? 'lastName' : 'firstName';
  if (!taken.has('name')) return guessed.map((field) => (field === half ? 'name' : field));
  return guessed.map((field) =>
    field === 'name' ? (half === 'lastName' ? 'firstName' : 'lastName') : field,
  );
}
