import { useNavigate } from '@tanstack/react-router';

import { sampleTexts } from '#shared/texts/sample.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

/** Loading the sample, which then is on the screen. */
export function useSample() {
  const navigate = useNavigate();
  const load = useCommand('sample.load');
  return {
    isLoading: load.isPending,
    load: () =>
      load.mutate(
        {},
        {
          onSuccess: ({ postingId }) => {
            say(sampleTexts.loaded);
            void navigate({ to: '/postings/$postingId/candidates', params: { postingId } });
          },
        },
      ),
  };
}
