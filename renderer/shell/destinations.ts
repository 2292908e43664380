import {
  IconBriefcase,
  IconChecklist,
  IconFileExport,
  IconSettings,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';

import type { CommandId } from '#shared/commands.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { settingsTexts } from '#shared/texts/settings.ts';
import { shellTexts } from '#shared/texts/shell.ts';
import { toRateTexts } from '#shared/texts/to-rate.ts';

/** A place the sidebar leads to, and the command that goes there. */
type Destination = {
  to: '/' | '/candidates' | '/to-rate' | '/sent' | '/settings';
  label: string;
  command: CommandId;
  Icon: Icon;
};

export const destinations: readonly Destination[] = [
  { to: '/', label: shellTexts.postings, command: 'anywhere.goToPostings', Icon: IconBriefcase },
  {
    to: '/candidates',
    label: peopleTexts.heading,
    command: 'anywhere.goToCandidates',
    Icon: IconUsers,
  },
  { to: '/to-rate', label: toRateTexts.title, command: 'anywhere.goToRate', Icon: IconChecklist },
  { to: '/sent', label: ledgerTexts.heading, command: 'anywhere.goToSent', Icon: IconFileExport },
  {
    to: '/settings',
    label: settingsTexts.title,
    command: 'anywhere.goToSettings',
    Icon: IconSettings,
  },
];
