import type { CandidateDraft, Logistics } from '#shared/candidate.ts';
import type { DecisionOutcome } from '#shared/decision.ts';
import { asha, olena, type DemoCandidate } from './demo-story.ts';

type Scorecard = Omit<DemoCandidate['scorecards'][number], 'assessor' | 'recommendation'> & {
  /** `you`: whoever is at the keyboard when the sample is loaded. */
  assessor: SampleAssessor | 'you';
  /** Null: it is still a draft. */
  recommendation: DemoCandidate['scorecards'][number]['recommendation'] | null;
};
type SampleAssessor = (typeof sampleAssessors)[number];

export type SampleCandidate = {
  draft: CandidateDraft;
  logistics: Logistics;
  /** File of `resources/sample-candidates`. */
  resume: string;
  stage: 'applied' | 'screen' | 'interview' | 'offer' | 'rejected';
  /** Why they are there; a rejection has one. */
  stageReason: string;
  scorecards: readonly Scorecard[];
  decision: { outcome: DecisionOutcome; reason: string; dissent: string } | null;
  /** How long before the sample was loaded they applied. */
  appliedDaysAgo: number;
};

export const sampleAssessors = ['Jonas Weber', 'Marta Oliveira', 'Tomás Herrera'] as const;

/** The criterion that weighs more in the sample, by its code, and why. */
export const sampleWeight = {
  code: 'R4',
  weight: 2,
  weightReason: 'First project is splitting the ledger across shards. Agreed with Jonas Weber.',
  anchors: [
    'Single-node work only, or cannot describe how a design would fail.',
    'Has worked inside one designed by others; explains concurrency or partitioning, not both.',
    'Has designed or re-designed a distributed system in production and can explain the trade-offs.',
  ],
};

const contact = { phone: '', source: 'Sample', deleteBy: null };
const noLogistics = { payAsked: '', notice: '', place: '' };
const asIs = (
  candidate: DemoCandidate,
): Pick<SampleCandidate, 'draft' | 'logistics' | 'resume'> => ({
  draft: { ...candidate.draft, deleteBy: null },
  logistics: candidate.logistics,
  resume: candidate.resume,
});
const cardsOf = ({ scorecards }: DemoCandidate) =>
  scorecards.map((card) => ({ ...card, assessor: card.assessor as SampleAssessor }));

/**
 * Seven invented people; any likeness is chance. The first two are those of the demo. Of Olena the others have
 * submitted and you have only begun, so what they say is sealed for you; Ngọzi waits to be rated.
 */
export const sampleCandidates: readonly SampleCandidate[] = [
  {
    ...asIs(asha),
    stage: 'offer',
    stageReason: '',
    appliedDaysAgo: 12,
    scorecards: [
      ...cardsOf(asha),
      {
        assessor: 'you',
        note: 'Second conversation. Asked for the weakest part of her own design and got an honest answer.',
        recommendation: 'yes',
        summary: 'Ready for the ledger project. Data stores to be learned beside it.',
        ratings: {
          R1: { level: 3 },
          R2: { level: 3 },
          R3: { level: 3 },
          R4: { level: 3, quote: 'Split the ledger into 16 shards with no downtime' },
          R5: {
            level: 1,
            quote: 'DynamoDB only as a cache.',
            why: 'No store was modelled by her.',
          },
          R6: { level: 3 },
          R7: { level: 2 },
          R8: { level: 3 },
          R9: { level: 3 },
          P2: { level: 2 },
        },
      },
    ],
    decision: asha.decision,
  },
  {
    ...asIs(olena),
    stage: 'interview',
    stageReason: '',
    appliedDaysAgo: 11,
    scorecards: [
      ...cardsOf(olena),
      {
        assessor: 'you',
        note: '',
        recommendation: null,
        summary: '',
        ratings: {
          R1: { level: 3 },
          R2: { level: 3, quote: 'Backend engineer for seven years' },
          R5: { level: 3 },
        },
      },
    ],
    decision: null,
  },
  {
    draft: {
      ...contact,
      name: '陳怡君',
      latinName: 'Chen Yi-chun',
      email: 'yichun.chen@example.org',
      headline: 'Backend engineer, payments',
      location: 'San José',
    },
    logistics: {
      payAsked: '$13,900 per month',
      notice: 'Two weeks',
      place: 'Four days in person, asks for one at home',
    },
    resume: 'chen-yi-chun.txt',
    stage: 'interview',
    stageReason: '',
    appliedDaysAgo: 10,
    scorecards: [
      {
        assessor: 'Marta Oliveira',
        note: 'Calm, exact. Drew the failure cases of a settlement run before the happy path.',
        recommendation: 'strong-yes',
        summary: 'The best answers on testing so far.',
        ratings: {
          R1: { level: 3 },
          R2: { level: 3, quote: 'Eight years of backend work' },
          R3: { level: 3 },
          R4: { level: 2 },
          R5: { level: 3, quote: '負責 MySQL 分庫分表與 Redis 快取設計。' },
          R6: { level: 2 },
          R7: { level: 3, quote: 'Introduced contract tests between nine services' },
          R8: { level: 3 },
          R9: { level: 3, quote: '帶領三位新進工程師，每週進行程式碼審查。' },
          P1: { level: 3 },
          P4: { level: 3, quote: 'Terraform for everything since 2022' },
        },
      },
      {
        assessor: 'Tomás Herrera',
        note: 'Pay is the open point: $13,900 is near the top of the range.',
        recommendation: 'yes',
        summary: '',
        ratings: {
          R1: { level: 3 },
          R2: { level: 3 },
          R3: { level: 3 },
          R4: {
            level: 1,
            why: 'Has only cut one database into parts; no system of several nodes.',
          },
          R5: { level: 3 },
          R7: { level: 3 },
          R8: { level: 2 },
          R9: { level: 2 },
        },
      },
      {
        assessor: 'you',
        note: '',
        recommendation: 'yes',
        summary: 'Strong, with one question left: how far the distributed side goes.',
        ratings: {
          R1: { level: 3 },
          R2: { level: 3 },
          R3: { level: 3, quote: 'from PHP to Kotlin' },
          R4: { level: 2 },
          R5: { level: 3 },
          R6: { level: 2 },
          R7: { level: 3 },
          R8: { level: 3, quote: 'found the deadlock before the holiday peak did' },
          R9: { level: 3 },
        },
      },
    ],
    decision: {
      outcome: 'next-conversation',
      reason: 'One conversation more, about distributed systems alone: the assessors differ there.',
      dissent: '',
    },
  },
  {
    draft: {
      ...contact,
      name: 'محمد الفاسي',
      latinName: 'Mohammed El Fassi',
      email: 'mohammed.elfassi@example.org',
      headline: 'مهندس برمجيات خلفية',
      location: 'Sacramento',
    },
    logistics: { payAsked: '$12,400 per month', notice: 'Six weeks', place: 'In person is fine' },
    resume: 'mohammed-el-fassi.txt',
    stage: 'interview',
    stageReason: '',
    appliedDaysAgo: 9,
    scorecards: [
      {
        assessor: 'Jonas Weber',
        note: 'Knows his own numbers. On testing he was vague until the third question.',
        recommendation: 'yes',
        summary: '',
        ratings: {
          R1: { level: 3, quote: 'إجازة في علوم الحاسوب، جامعة الحسن الثاني، 2019' },
          R2: { level: 3 },
          R3: { level: 3 },
          R4: { level: 3, quote: 'صمّم خدمة توزيع الطلبات على ثلاث مناطق' },
          R5: { level: 3, quote: 'نقل قاعدة البيانات من MongoDB إلى PostgreSQL خلال ستة أسابيع.' },
          R6: { level: 3 },
          R7: { level: 1, why: 'Could not say what their tests had ever caught.' },
          R8: { level: 2 },
          P3: { level: 3, quote: 'بنى لوحات المراقبة في Grafana وقواعد التنبيه' },
        },
      },
      {
        assessor: 'you',
        note: 'Follow up: ask for an example of a test that caught something.',
        recommendation: 'yes',
        summary: 'Would take him on with a mentor for testing.',
        ratings: {
          R1: { level: 3 },
          R2: { level: 3 },
          R3: { level: 3 },
          R4: { level: 3 },
          R5: { level: 2 },
          R6: { level: 3 },
          R7: { level: 3, quote: 'واختبارات آلية لكل واجهة' },
          R8: { level: 2 },
          R9: { level: 2 },
        },
      },
    ],
    decision: null,
  },
  {
    draft: {
      ...contact,
      name: 'Łukasz Wójcik',
      latinName: '',
      email: 'lukasz.wojcik@example.org',
      headline: 'Full-stack developer',
      location: 'Davis',
    },
    logistics: noLogistics,
    resume: 'lukasz-wojcik.txt',
    stage: 'rejected',
    stageReason:
      'No distributed systems and no large data store yet; asked to apply again in two years.',
    appliedDaysAgo: 9,
    scorecards: [
      {
        assessor: 'Tomás Herrera',
        note: '',
        recommendation: 'no',
        summary: 'Able and quick, but for another post.',
        ratings: {
          R1: { level: 1 },
          R2: { level: 2, quote: 'Four years of web development' },
          R3: { level: 3 },
          R4: { level: 1 },
          R5: { level: 1 },
          R6: { level: 2 },
          R7: { level: 2 },
        },
      },
      {
        assessor: 'you',
        note: '',
        recommendation: 'no',
        summary: '',
        ratings: { R1: { level: 1 }, R2: { level: 1 }, R4: { level: 1 }, R6: { level: 2 } },
      },
    ],
    decision: {
      outcome: 'not-proceeding',
      reason:
        'Four of nine must-haves are not met. A good candidate for the junior posting next spring.',
      dissent: '',
    },
  },
  {
    draft: {
      ...contact,
      name: 'Ngọzi Okafor',
      latinName: 'Ngozi Okafor',
      email: 'ngozi.okafor@example.org',
      headline: 'Platform engineer',
      location: 'Oakland',
    },
    logistics: noLogistics,
    resume: 'ngozi-okafor.txt',
    stage: 'applied',
    stageReason: '',
    appliedDaysAgo: 2,
    scorecards: [],
    decision: null,
  },
  {
    draft: {
      ...contact,
      name: 'अनन्या देशपांडे',
      latinName: 'Ananya Deshpande',
      email: 'ananya.deshpande@example.org',
      headline: 'Software engineer, booking systems',
      location: 'Fremont',
    },
    logistics: { payAsked: '$11,900 per month', notice: 'Four weeks', place: '' },
    resume: 'ananya-deshpande.txt',
    stage: 'screen',
    stageReason: '',
    appliedDaysAgo: 3,
    scorecards: [
      {
        assessor: 'Marta Oliveira',
        note: 'Phone screen. Explained the property test in two sentences.',
        recommendation: 'yes',
        summary: 'Invite.',
        ratings: {
          R1: { level: 3 },
          R2: { level: 3 },
          R3: { level: 3, quote: 'Booking engine in Go' },
          R7: { level: 3, quote: 'proven by a property test' },
        },
      },
    ],
    decision: null,
  },
];
