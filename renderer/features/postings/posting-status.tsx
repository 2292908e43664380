import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDot,
  IconPlayerPause,
} from '@tabler/icons-react';

import type { PostingStatus } from '#shared/posting-status.ts';
import { postingTexts } from '#shared/texts/postings.ts';

const icons = {
  review: IconAlertTriangle,
  draft: IconCircleDashed,
  open: IconCircleDot,
  'on-hold': IconPlayerPause,
  filled: IconCircleCheck,
};
const tones = { review: 'warn', draft: 'c3', open: 'c2', 'on-hold': 'c3', filled: 'met' };

export function PostingStatusMark({ status }: { status: PostingStatus }) {
  const Icon = icons[status];
  return (
    <span className={`st ${tones[status]}`}>
      <Icon size={14} stroke={1.6} aria-hidden="true" /> {postingTexts.status[status]}
    </span>
  );
}
