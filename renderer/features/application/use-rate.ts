import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { ApplicationView } from '#shared/application-view.ts';
import {
  assessorIdSchema,
  rubricIdSchema,
  scorecardIdSchema,
  type ApplicationId,
  type CriterionId,
} from '#shared/ids.ts';
import type { Level } from '#shared/scorecard.ts';
import { call } from '../../bridge/call.ts';
import { readKey } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

type Change = { criterionId: CriterionId; level: Level; isClear: boolean };

/** Rates at once on the screen; when main refuses, the old level comes back and the refusal is said. */
export function useRate(applicationId: ApplicationId) {
  const queryClient = useQueryClient();
  const queryKey = readKey('application.get', { applicationId });
  return useMutation({
    mutationFn: async ({ criterionId, level, isClear }: Change): Promise<void> => {
      if (isClear) await call('scorecard.clearRating', { applicationId, criterionId });
      else await call('scorecard.rate', { applicationId, criterionId, level });
    },
    onMutate: async (change) => {
      await queryClient.cancelQueries({ queryKey }); // what is being read does not know of this yet
      const before = queryClient.getQueryData<ApplicationView>(queryKey);
      if (before) queryClient.setQueryData(queryKey, withRating(before, change));
      return before;
    },
    onError: (error, _change, before) => {
      if (before) queryClient.setQueryData(queryKey, before);
      void queryClient.invalidateQueries({ queryKey });
      say(error.message, 'alert');
    },
  });
}

const unsavedId = '00000000-0000-7000-8000-000000000000';

/** The view as it will be once main has kept the rating. */
function withRating(
  view: ApplicationView,
  { criterionId, level, isClear }: Change,
): ApplicationView {
  const now = new Date().toISOString();
  const own = view.own ?? {
    scorecard: {
      id: scorecardIdSchema.parse(unsavedId),
      applicationId: view.application.id,
      rubricId: view.rubric?.id ?? rubricIdSchema.parse(unsavedId),
      assessorId: assessorIdSchema.parse(unsavedId),
      status: 'draft' as const,
      recommendation: null,
      summary: '',
      createdAt: now,
      submittedAt: null,
    },
    rubricVersion: view.rubric?.version ?? 1,
    ratings: [],
    evidence: [],
    amendments: [],
    olderRatings: [],
  };
  const old = own.ratings.find((rating) => rating.criterionId === criterionId);
  const others = own.ratings.filter((rating) => rating !== old);
  const rating = {
    ...{
      scorecardId: own.scorecard.id,
      criterionId,
      why: '',
      evidenceIds: [],
      amendedAt: null,
      amendReason: '',
    },
    ...old,
    level,
    ratedAt: now,
  };
  return { ...view, own: { ...own, ratings: isClear ? others : [...others, rating] } };
}
