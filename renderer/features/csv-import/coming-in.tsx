import { IconTableImport, IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { duplicateTexts } from '#shared/texts/duplicates.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';

/** The ways from a list of people to the import of more, and to those who may be entered twice. */
export function ComingIn() {
  return (
    <>
      <Link to="/duplicates" className="btn">
        <IconUsersGroup size={14} stroke={1.6} /> {duplicateTexts.heading}{' '}
        <CommandKey of="anywhere.goToDuplicates" />
      </Link>
      <Link to="/import-candidates" className="btn">
        <IconTableImport size={14} stroke={1.6} /> {candidateImportTexts.heading}{' '}
        <CommandKey of="anywhere.importCandidates" />
      </Link>
    </>
  );
}
