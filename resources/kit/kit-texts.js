// Every sentence this page says by itself. What stands on it from the start is in the page.

/** @param {number} count @param {string} one @param {string} many */
const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

export const kitTexts = {
  /** @param {number} assessed @param {number} total */
  progress: (assessed, total) => `${assessed} of ${total} assessed`,
  untouched: 'untouched',
  noLevel: 'No level yet, so this reads “Not assessed”.',
  nothingWritten: 'Nothing written yet',
  notKept: 'This browser keeps no copy. Save to a file before you close the page.',
  /** @param {string} when */
  wentOn: (when) => `Here is what this browser kept, last changed ${when}.`,
  /** @param {string} fileName */
  savedToGoOn: (fileName) =>
    `Saved “${fileName}” to your downloads. To go on later, open this page and then that file; of several, the newest.`,
  /** @param {string} fileName @param {string} maker */
  finished: (fileName, maker) =>
    `Finished: “${fileName}” is in your downloads. Send that file to ${maker}; this page sends nothing. Finish again after a change, and send the newest.`,
  changedSinceFile: 'Changed since the last file',
  /** @param {string} when */
  savedAt: (when) => `Saved to a file, ${when}`,
  nothingAssessed: 'Nothing is assessed yet. Give at least one level, then finish.',
  recommendationMissing: 'Choose a recommendation, then finish. “Save to go on later” needs none.',
  /** @param {readonly string[]} codes */
  untouchedOnes: (codes) =>
    `${counted(codes.length, 'criterion is', 'criteria are')} untouched and will read “Not assessed”: ${codes.join(', ')}.`,
  /** @param {string} fileName @param {string} when */
  opened: (fileName, when) => `Opened “${fileName}”, saved ${when}.`,
  /** @param {string} fileName */
  notAScorecard: (fileName) =>
    `“${fileName}” is no scorecard of a kit. The file to open ends in “.scorecard.json”. Nothing here was changed.`,
  /** @param {string} fileName */
  newerFormat: (fileName) =>
    `“${fileName}” was saved by a newer kit than this one. Open it in the kit it came from. Nothing here was changed.`,
  /** @param {string} fileName @param {string} name @param {string} posting */
  foreign: (fileName, name, posting) =>
    `“${fileName}” is from another kit (${name}, ${posting}). Open it in that one. Nothing here was changed.`,
  /** @param {string} fileName */
  changedOutside: (fileName) =>
    `“${fileName}” was changed or damaged after this kit saved it, so it can’t be relied on. Open an earlier file. Nothing here was changed.`,
  /** @param {string} fileName */
  unreadable: (fileName) => `“${fileName}” could not be read. Nothing here was changed.`,
  putBack: 'What stood here before is back.',
  forgotten:
    'This browser keeps nothing of this scorecard any more. What you write from now on is kept again.',
  elsewhere:
    'This kit is open in another tab or window too. Go on in one of them: the one written in last is what this browser keeps.',
  /** @param {string} code @param {string} word @param {string} progress */
  rated: (code, word, progress) => `${code}: ${word}. ${progress}.`,
  /** @param {string} code */
  cleared: (code) => `${code}: no level`,
};
