import type { CandidateDraft, Logistics } from '#shared/candidate.ts';
import type { DecisionOutcome } from '#shared/decision.ts';
import type { Level, Recommendation } from '#shared/scorecard.ts';

type DemoRating = { level: Level; quote?: string; why?: string };
export type DemoCandidate = {
  draft: CandidateDraft;
  logistics: Logistics;
  /** File of `resources/sample-candidates`. */
  resume: string;
  scorecards: {
    assessor: string;
    note: string;
    recommendation: Recommendation;
    summary: string;
    /** By criterion code; quotes stand word for word in the résumé. */
    ratings: Record<string, DemoRating>;
  }[];
  decision: { outcome: DecisionOutcome; reason: string; dissent: string };
};

const contact = {
  phone: '',
  headline: 'Backend engineer',
  source: 'Sample',
  deleteBy: '2028-11-23',
};

export const asha: DemoCandidate = {
  draft: {
    ...contact,
    name: 'Asha Raghunathan',
    latinName: '',
    email: 'asha.raghunathan@example.org',
    location: 'Sacramento',
  },
  logistics: {
    payAsked: '$13,600 per month',
    notice: 'Four weeks',
    place: 'In person, as posted; agreed',
  },
  resume: 'asha-raghunathan.txt',
  scorecards: [
    {
      assessor: 'Jonas Weber',
      note: 'Walked through the shard cut-over without notes and named the step she would do differently: the roll-back rehearsal came a week too late.\n\nTesting: “end-to-end tests belonged to a separate team”, so we did not get far.',
      recommendation: 'strong-yes',
      summary: 'The strongest system design conversation of this round.',
      ratings: {
        R1: { level: 3, quote: 'B.E. Computer Science, Anna University, 2015' },
        R2: { level: 3, quote: 'Nine years of backend work in Go and Java' },
        R3: { level: 3, quote: 'Go since 1.5; before that, Java with Spring.' },
        R4: {
          level: 3,
          quote:
            'Split the ledger into 16 shards with no downtime; wrote the cut-over and the roll-back plan.',
        },
        R5: {
          level: 2,
          quote: 'PostgreSQL and Redis in production; DynamoDB only as a cache.',
          why: 'No modelling of a non-relational store.',
        },
        R6: {
          level: 3,
          quote: 'Everything we ship is on EKS; I own the base images and the admission policy.',
        },
        R7: { level: 2, quote: 'End-to-end tests belonged to a separate team.' },
        R8: {
          level: 3,
          quote:
            'Found the stall with a flame graph in an afternoon: one lock in the connection pool.',
        },
        R9: { level: 3, quote: 'Ran the on-call apprenticeship; six engineers went through it.' },
        P2: { level: 2, quote: 'Kafka consumers for claim events, 4,000 a second at the peak.' },
      },
    },
    {
      assessor: 'Marta Oliveira',
      note: 'Phone screen, 12 November. Notice four weeks. Expects $13,600 a month, inside the posted range. In person is fine.',
      recommendation: 'yes',
      summary: 'Would pair her with somebody on data stores in the first quarter.',
      ratings: {
        R1: { level: 3 },
        R2: { level: 3 },
        R3: { level: 3 },
        R4: { level: 3 },
        R5: { level: 2 },
        R6: { level: 3 },
        R7: { level: 3, why: 'Her integration suite is what others copied.' },
        R8: { level: 3 },
        R9: { level: 3 },
        P1: { level: 2 },
        P2: { level: 2 },
        P4: { level: null, why: 'Never came up.' },
      },
    },
  ],
  decision: {
    outcome: 'offer',
    reason:
      'Met on every must-have but data stores and testing, and the only one rated Met by both on debugging and mentoring. Data stores are a known gap; the plan is to pair her for the first quarter.',
    dissent: '',
  },
};

export const olena: DemoCandidate = {
  draft: {
    ...contact,
    name: 'Олена Коваленко',
    latinName: 'Olena Kovalenko',
    email: 'olena.kovalenko@example.org',
    location: 'Sacramento',
  },
  logistics: { payAsked: '$13,200 per month', notice: 'Four weeks', place: 'In person is fine' },
  resume: 'olena-kovalenko.pdf',
  scorecards: [
    {
      assessor: 'Jonas Weber',
      note: 'Drew the dual-write plan on paper without being asked. Named the failure she feared most: the back-fill racing live writes.',
      recommendation: 'yes',
      summary: 'Deep on data stores; testing was not reached.',
      ratings: {
        R1: { level: 3, quote: 'M.Sc. Computer Science' },
        R2: { level: 3, quote: 'Backend engineer for seven years' },
        R3: { level: 3, quote: 'Own the booking service: Go, PostgreSQL, Redis' },
        R4: { level: 2 },
        R5: { level: 3, quote: 'Replaced a 900 GB MongoDB collection with partitioned' },
        R6: { level: 3, quote: 'Ran eleven services on Kubernetes in GCP' },
        R8: { level: 2 },
        R9: { level: 3, quote: 'Mentor to three engineers; two now lead their own services.' },
        P1: { level: 3, quote: 'p95 fell from 2.1 s to 180 ms' },
        P2: { level: 3, quote: 'Kafka consumers at 6,000' },
      },
    },
    {
      assessor: 'Marta Oliveira',
      note: 'Notice period four weeks. Expects $13,200 a month, inside the posted range.',
      recommendation: 'yes',
      summary: '',
      ratings: {
        R1: { level: 3 },
        R2: { level: 3 },
        R3: { level: 3 },
        R4: { level: 3 },
        R5: { level: 3 },
        R6: { level: 3 },
        R8: { level: 2 },
        R9: { level: 2, why: 'Mentors well; meetings with product were long.' },
        P3: { level: 1, why: 'Reads dashboards, has not built any.' },
      },
    },
  ],
  decision: {
    outcome: 'next-conversation',
    reason:
      'Strong on everything that was asked, but nobody asked about testing, and testing is a must-have.',
    dissent: '',
  },
};

/** Two invented people; any likeness is chance. */
export const demoCandidates: readonly DemoCandidate[] = [asha, olena];
