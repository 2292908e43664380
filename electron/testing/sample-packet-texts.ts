/** What the three sample packets hold. All people and companies are invented. */
type SampleRating = { level: 1 | 2 | 3; why?: string; quote?: string };
type SampleCard = {
  by: string;
  recommendation: 'yes' | 'no' | 'strong-yes';
  summary: string;
  ratings: Record<number, SampleRating>;
};
export type SamplePacket = {
  name: string;
  latinName: string;
  logistics: { payAsked: string; notice: string; place: string };
  resume: { fileName: string; text: string };
  cards: readonly SampleCard[];
  notes: readonly string[];
  decision: { outcome: 'offer' | 'hold' | 'next-conversation'; reason: string; dissent: string };
};

export const shortPacket: SamplePacket = {
  name: 'ஆஷா ரகுநாதன்',
  latinName: 'Asha Raghunathan',
  logistics: {
    payAsked: '$13,600 per month',
    notice: 'Four weeks',
    place: 'In person, as posted; agreed',
  },
  resume: {
    fileName: 'raghunathan_cv.txt',
    text: `Asha Raghunathan
Backend engineer, Chennai and Sacramento

Brightwater Payments, 2019 to now
Split the ledger into 16 shards with no downtime; wrote the cut-over and the roll-back plan.
Go since 1.5; before that, Java with Spring.
Everything we ship is on EKS; I own the base images.
Ran the on-call apprenticeship; six engineers went through it.

Kestrel Freight, 2015 to 2019
Kafka consumers for tracking; no stream joins.
See https://example.org/talks/2024/splitting-a-ledger-without-stopping-the-world-and-what-it-cost-us-in-the-end?from=packet

Education
B.E. Computer Science, Anna University, 2015
`,
  },
  cards: [
    {
      by: 'Jonas Weber',
      recommendation: 'strong-yes',
      summary: 'Calm, exact, and honest about what she has not done.',
      ratings: {
        0: { level: 3, quote: 'B.E. Computer Science, Anna University, 2015' },
        1: { level: 3, why: 'Nine years, two employers, backend throughout.' },
        2: { level: 3, quote: 'Go since 1.5; before that, Java with Spring.' },
        3: {
          level: 3,
          quote:
            'Split the ledger into 16 shards with no downtime; wrote the cut-over and the roll-back plan.',
        },
        4: { level: 2, why: 'PostgreSQL and Redis; no NoSQL modelling.' },
        5: { level: 3, quote: 'Everything we ship is on EKS; I own the base images.' },
        6: { level: 2, why: 'Unit and integration tests are hers; end-to-end was another team.' },
        7: { level: 3, why: 'Found the stall with a flame graph in an afternoon.' },
        8: { level: 3, quote: 'Ran the on-call apprenticeship; six engineers went through it.' },
        10: { level: 2, quote: 'Kafka consumers for tracking; no stream joins.' },
      },
    },
    {
      by: 'Ines Duarte',
      recommendation: 'yes',
      summary: 'Database depth is a gap. Everything else is there.',
      ratings: {
        0: { level: 3 },
        1: { level: 3 },
        2: { level: 3 },
        3: { level: 3 },
        4: { level: 1, why: 'DynamoDB only as a cache; she never modelled in it.' },
        5: { level: 3 },
        6: { level: 2 },
        7: { level: 3 },
        8: { level: 3 },
        9: { level: 2, why: 'Peak was about 900 requests a second.' },
      },
    },
  ],
  notes: [
    '**Phone screen.** Wants to stay hands-on. Asked good questions about on-call: who is paged, how often, what happens after.',
    'Reference from Brightwater confirms the shard split and who planned it.',
  ],
  decision: {
    outcome: 'offer',
    reason:
      'First of the three ranked by score, and the only one rated Met on both debugging and mentoring. Database depth is a known gap; the plan is to pair her with Ines Duarte for the first quarter.',
    dissent: '',
  },
};

export const arabicPacket: SamplePacket = {
  name: 'عمر حداد',
  latinName: 'Omar Haddad',
  logistics: { payAsked: '12,500 دولار في الشهر', notice: 'شهر واحد', place: 'ساكرامنتو، بعد شهر' },
  resume: {
    fileName: 'سيرة عمر حداد.txt',
    text: `عمر حداد
مهندس خلفيات، عمّان

شركة نهر الأردن للمدفوعات، من 2018 حتى الآن
قسّمتُ دفتر الحسابات إلى 16 جزءًا دون أي توقف، وكتبتُ خطة الرجوع.
أكتب بلغة Go منذ الإصدار 1.5، وقبلها Java مع Spring.
كل ما نشحنه يعمل على EKS في AWS، وأنا مسؤول عن الصور الأساسية (base images).
درّبتُ ستة مهندسين على المناوبة خلال سنتين.

شركة بتراء للشحن، من 2014 حتى 2018
مستهلكو Kafka بمعدل 6,000 حدث في الثانية؛ بلا stream joins.

التعليم
بكالوريوس علوم الحاسوب، الجامعة الأردنية، 2014
`,
  },
  cards: [
    {
      by: 'ליאת אברהמי',
      recommendation: 'yes',
      summary: 'ראיון טוב. ענה בדיוק, גם על מה שלא עשה. PostgreSQL טוב, NoSQL חסר.',
      ratings: {
        0: { level: 3, quote: 'بكالوريوس علوم الحاسوب، الجامعة الأردنية، 2014' },
        1: { level: 3, why: 'שמונה שנים בשתי חברות (2014–2026).' },
        2: { level: 3, quote: 'أكتب بلغة Go منذ الإصدار 1.5، وقبلها Java مع Spring.' },
        3: { level: 3, quote: 'قسّمتُ دفتر الحسابات إلى 16 جزءًا دون أي توقف، وكتبتُ خطة الرجوع.' },
        4: { level: 2, why: 'PostgreSQL 15 כן; NoSQL לא.' },
        5: {
          level: 3,
          quote: 'كل ما نشحنه يعمل على EKS في AWS، وأنا مسؤول عن الصور الأساسية (base images).',
        },
        8: { level: 3, quote: 'درّبتُ ستة مهندسين على المناوبة خلال سنتين.' },
        10: { level: 2, quote: 'مستهلكو Kafka بمعدل 6,000 حدث في الثانية؛ بلا stream joins.' },
      },
    },
  ],
  notes: [
    `تحدثنا 40 دقيقة عن قاعدة البيانات. يستعمل PostgreSQL 15 وRedis، ويقول إن p95 انخفض من 2.1 s إلى 180 ms بعد التقسيم.

سألتُه عن https://example.org/ledger?lang=ar فأجاب بدقة. بريده omar.haddad@example.org.

- جاهز للانتقال
- يريد المناوبة مرة كل 6 أسابيع
- راتبه الحالي 11,000 دولار`,
    'Spoke with his last manager, عبد الله النجار (بتراء للشحن): “plans before he acts”, and “قليل الكلام كثير العمل”.',
    'Wir haben mit seinem früheren Team gesprochen: er plant, bevor er baut, und hat die Umstellung mit viel Ruhe geführt.',
  ],
  decision: {
    outcome: 'next-conversation',
    reason:
      'إجاباته دقيقة ومدعومة بالأدلة، وينقصنا أن نسأل عن الاختبارات وعن NoSQL قبل القرار. نلتقي به مع Ines Duarte يوم الخميس.',
    dissent: 'ליאת אברהמי: אפשר להחליט כבר עכשיו.',
  },
};

const paragraphs = [
  'She began with the migration of the booking service and drew the state machine from memory: reserved, confirmed, billed, released. Asked what happens when billing times out after the provider has taken the money, she named the idempotency key, where it is stored, how long it is kept, and who looks at the ones that never resolve.',
  'On testing she was frank. Contract tests run against recorded answers of the partners; they found eleven incompatible changes in a year, and missed one that cost a weekend. She wrote down afterwards which kind of change a recorded answer cannot find, and that page is still read by new colleagues.',
  'We talked about disagreement. The example she chose was one she lost: she had wanted to keep the monolith’s reporting tables for another year, the team split them early, and the team was right. What she took from it was to ask for the cost of waiting in numbers before arguing about taste.',
  'The capacity exercise took twenty minutes. She estimated 14 million bookings a year as about half a booking a second on average and forty at peak, sized the pool from that, then found her own mistake in the connection limit without a hint and corrected the figure aloud.',
  'Her questions to us: who decides what is not built, how often the plan changed in the last half year and why, what the last person to leave said on the way out, and whether engineers speak to the people who use the thing.',
];

/** A conversation of so many parts, each a page or so, no two the same. */
export const longConversation = (parts: number): string =>
  Array.from({ length: parts }, (_, part) =>
    [
      `**Part ${part + 1}**`,
      ...paragraphs.map((_each, at) => paragraphs[(part + at) % paragraphs.length] ?? ''),
      `- Followed up on point ${part + 1} by mail`,
      `- The word Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz came up, as did https://example.org/a/very/long/address/that/has/no/place/to/break/part-${part + 1}/of/the/conversation/that/went/on/for/hours`,
    ].join('\n\n'),
  ).join('\n\n');

export const longPacket: SamplePacket = {
  ...shortPacket,
  name: 'Olena Kovalenko-Wolfeschlegelsteinhausen',
  latinName: 'Олена Коваленко',
  resume: { fileName: 'kovalenko-letter.txt', text: shortPacket.resume.text },
  notes: [longConversation(35), longConversation(34), ...shortPacket.notes],
  decision: {
    outcome: 'hold',
    reason: `${paragraphs.join(' ')} We hold until the second reference is in.`,
    dissent: `Jonas Weber would offer now. ${paragraphs[2] ?? ''}`,
  },
};
