import { useNavigate, useParams } from '@tanstack/react-router';

import { applicationIdSchema } from '#shared/ids.ts';
import { toRateTexts } from '#shared/texts/to-rate.ts';
import { call } from '../bridge/call.ts';
import { say } from './announcement.ts';

/** Opens the next application that waits for the assessor at the keyboard, other than the one on the screen. */
export function useRateNext(): () => void {
  const navigate = useNavigate();
  const { applicationId } = useParams({ strict: false });
  return () => {
    const besides = applicationIdSchema.nullable().parse(applicationId ?? null);
    void call('toRate.next', { besides }).then(
      (next) =>
        next === null
          ? say(toRateTexts.noneNext)
          : navigate({ to: '/applications/$applicationId', params: { applicationId: next } }),
      (error: Error) => say(error.message, 'alert'),
    );
  };
}
