/** Exporting everything and opening such an export: what is refused, what the file says of itself, its readable side. */
export const archiveTexts = {
  fileFilter: 'Exports of Hiring Workbench',
  fileName: (workspace: string, day: string) => `${workspace} ${day} everything.zip`,
  damaged: (what: string) =>
    `This export is damaged: ${what} Nothing was made of it. Copy it again from where it came.`,
  endsEarly: 'it ends before it is complete.',
  noList: 'it has no list of its parts at its end, as if it was cut off.',
  partTwice: (path: string) => `“${path}” is in it twice.`,
  partMissing: (path: string) => `“${path}” is missing.`,
  partChanged: (path: string) => `“${path}” is not what was written.`,
  partUnknown: (path: string) => `“${path}” is in it and not in its list.`,
  strangeRow: (path: string) => `“${path}” holds a line that is no row of its table.`,
  refusedRow: (path: string, why: string) =>
    `a row of “${path}” is refused by the workspace (${why}).`,
  rowCount: (path: string, is: number, says: number) =>
    `“${path}” holds ${is} rows and its list says ${says}.`,
  strangeTables: 'its tables are not those of the version that it names.',
  danglingRow: (table: string) => `a row of ${table} refers to something that is not in it.`,
  noExport: (name: string) =>
    `“${name}” is not an export of everything: it has no manifest.json that says so. Choose the .zip file that “Export everything” wrote.`,
  fromFuture: (appVersion: string) =>
    `This export was written by a newer workbench (${appVersion}). Open it there, or update this one.`,
  targetThere: (name: string) =>
    `“${name}” is there already. Choose another name: nothing is written over.`,
  isRunning: 'An export or an opening is under way. Wait for it, or stop it.',
  stopped: 'Stopped. Nothing was left behind.',
  stoppedExport: 'Stopped. No file was written.',
  cannotWrite: (name: string, why: string) =>
    `“${name}” was not written: ${why}. Nothing is left of it.`,
  cannotRead: (name: string, why: string) => `“${name}” cannot be read: ${why}.`,
  isWorkspace: (name: string) =>
    `“${name}” is the workspace itself. Choose another name for its export.`,
  noneWaiting: 'There is no opened export waiting. Open one first.',
  options: 'Everything, private notes and sealed scorecards too',
  command: (fileName: string) => `export everything to “${fileName}”`,

  readmeName: 'README.txt',
  readme: `EVERYTHING OF ONE WORKSPACE
Written by Hiring Workbench.

This file holds personal data of candidates: contact details, documents, notes (private ones too) and
ratings (sealed ones too). It is not encrypted. Whoever has it can read all of it.

Without the workbench
  readable/candidates.csv    everybody, with what they applied for; opens in a spreadsheet
  readable/<posting>/        the posting as it was imported, its rubric, and one page for each application
  documents/                 every imported file, byte for byte, named by its SHA-256 and its ending;
                             the pages in readable/ say whose each one is

With the workbench
  Settings, Workspace, "Open an export". It makes a new workspace file with everything in it, also the
  history and what can be undone, and leaves other workspaces alone.

For programs
  manifest.json              what is here: version of the format and of the tables, number of rows, and
                             size and SHA-256 of every part but itself
  tables/<table>.ndjson      every row of a table, one JSON object a line, ordered by its primary key;
                             UTF-8, instants in UTC, null where nothing is
  The search index and counts that can be worked out again are left out.
`,

  /** Names of folders and files on the readable side. */
  posting: 'posting.txt',
  rubric: 'rubric.md',
  people: 'candidates.csv',
  untitled: 'Untitled',
  peopleHeads: [
    ...['Name', 'Latin reading', 'Email', 'Phone', 'Headline', 'Location', 'Source', 'Tags'],
    ...['Consent', 'Consent until', 'Delete by', 'Added', 'Applications'],
  ],
  applicationIn: (posting: string, stage: string) => `${posting}: ${stage}`,
  page: {
    stage: 'Stage',
    reason: 'Reason',
    contact: 'Contact',
    pay: 'Pay asked',
    notice: 'Notice',
    place: 'Place',
    added: 'Added',
    deleteBy: 'Delete by',
    decision: 'Decision',
    decidedBy: (name: string, at: string) => `${name}, ${at}`,
    dissent: 'Dissent',
    scorecard: (name: string, version: number) => `Scorecard of ${name}, rubric version ${version}`,
    draft: 'Draft, not submitted',
    submitted: (at: string) => `Submitted ${at}`,
    recommendation: 'Recommendation',
    notAssessed: 'Not assessed',
    level: (level: number, word: string) => `${word} (level ${level})`,
    noEvidence: 'No evidence recorded.',
    from: (source: string) => `from ${source}`,
    note: 'a note',
    notes: 'Notes',
    isPrivate: 'private',
    documents: 'Documents',
    criteria: (version: number, status: string) => `Rubric, version ${version} (${status})`,
    weight: (weight: number, why: string) =>
      why === '' ? `weight ${weight}` : `weight ${weight}: ${why}`,
  },
} as const;
