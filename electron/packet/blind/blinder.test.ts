import { expect, test } from 'vitest';

import type { BlindStrings } from '#shared/blind-strings.ts';
import { createBlinder, type Subject, type TextKind } from './blinder.ts';
import { redactText } from './redact.ts';

const nobody: Subject = {
  ...{ name: '', latinName: '', email: '', phone: '', location: '', headline: '' },
};
const none = { schools: false, employers: false, dates: false };
const all = { schools: true, employers: true, dates: true };

function blind(
  of: Partial<Subject>,
  text: string,
  kind: TextKind = 'note',
  extras = none,
  own?: BlindStrings,
): string {
  const blinder = createBlinder({ ...nobody, ...of }, extras, [{ kind, text }], own);
  return redactText(blinder, { kind, text });
}

const asha = { name: 'Asha Raghunathan' };
const lukasz = { name: 'Łukasz Wójcik' };
const olena = { name: 'Олена Коваленко' };
const eleni = { name: 'Γιώργος Παπαδόπουλος' };
const ayse = { name: 'Ayşe Yılmaz' };
const omar = { name: 'عمر الحداد' };
const chun = { name: '陈怡君' };
const noa = { name: 'נועה לביא' };
const rajesh = { name: 'राजेश कुमार' };
const mark = { name: 'Mark Long' };

test.each<[Partial<Subject>, string, string]>([
  [asha, 'Asha led it.', '[name] led it.'],
  [asha, 'ASHA RAGHUNATHAN, engineer', '[name], engineer'],
  [asha, 'Raghunathan, Asha: strong', '[name]: strong'],
  [asha, 'asha raghunathan', '[name]'],
  [asha, 'Asha’s plan, Raghunathan’s too', '[name]’s plan, [name]’s too'],
  [asha, 'the Raghunathans', 'the [name]'],
  [asha, 'Spoke with A. Raghunathan.', 'Spoke with [name].'],
  [asha, 'Asha R. was late', '[name] was late'],
  [asha, 'A.R. said so, and A. R. again', '[name] said so, and [name] again'],
  [asha, 'RA asked; AR is no reality', '[name] asked; AR is no reality'],
  [asha, 'Raghu-\nnathan', '[name]\n'],
  [asha, 'Raghu\u00ADnathan and Ragh\u200Bunathan', '[name] and [name]'],
  [asha, 'R A G H U N A T H A N', '[name]'],
  [asha, 'file asha_raghunathan_cv.pdf', 'file [name]_cv.pdf'],
  [asha, 'AshaRaghunathan', '[name]'],
  [asha, 'Ａｓｈａ Raghunathan', '[name]'],
  [asha, 'Ms R. came', 'Ms [name] came'],
  [asha, 'Asha K. Raghunathan', '[name]'],
  [asha, 'Ashanti pottery and ashes', 'Ashanti pottery and ashes'],
  [{ name: 'Ana Pérez García' }, 'Perez Garcia, ANA', '[name]'],
  [{ name: 'Jürgen Müller' }, 'Juergen Mueller, J. MÜLLER, Muller', '[name]'],
  [{ name: 'Ludwig van der Berg' }, 'van der Berg wrote; Berg too', '[name] wrote; [name] too'],
  [{ name: 'Seán O’Brien' }, "O'Brien and OBrien", '[name] and [name]'],
  [{ name: 'Sofia Fischer' }, 'So\uFB01a Fischer', '[name]'],
  [lukasz, 'Z Łukaszem Wójcikiem i bez Wójcika', 'Z [name] i bez [name]'],
  [lukasz, 'Lukasz Wojcik', '[name]'],
  [{ name: 'Anna Kowalska' }, 'u Anny Kowalskiej, o Kowalską', 'u [name], o [name]'],
  [{ name: 'Pavel Novák' }, 'od Pavla Nováka', 'od [name]'],
  [olena, 'Розмова з Оленою Коваленко, для Олени', 'Розмова з [name], для [name]'],
  [olena, 'Olena Kovalenko', '[name]'],
  [{ name: 'Ольга Рибалка' }, 'Ользі та Рибалкою', '[name] та [name]'],
  [{ name: 'Иван Петров' }, 'ИВАНУ ПЕТРОВУ от Ивана', '[name] от [name]'],
  [eleni, 'του Γιώργου Παπαδόπουλου', 'του [name]'],
  [eleni, 'ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ', '[name]'],
  [ayse, 'Ayşe’nin ve Yılmaz’ı, AYŞE YILMAZ', '[name]’nin ve [name]’ı, [name]'],
  [omar, 'تحدثت مع عُمَر الحداد', 'تحدثت مع [name]'],
  [omar, 'وعمر لعمر عمـــر حداد', 'و[name] ل[name]'],
  [chun, '与陈怡君谈话，陈 怡 君，怡君很好', '与[name]谈话，[name]，[name]很好'],
  [chun, '陳怡君與小陈，陈女士', '[name]與小[name]，[name]女士'],
  [chun, '陈述很清楚', '陈述很清楚'],
  [{ name: '陈怡君', latinName: 'Chen Yi-chun' }, 'Yichun Chen, Yi Chun, Chen Y.-C.', '[name]'],
  [noa, 'שוחחתי עם נועה לביא ולנועה', 'שוחחתי עם [name] ול[name]'],
  [rajesh, 'राजेश कुमार से बात; राजेश ने कहा', '[name] से बात; [name] ने कहा'],
  [rajesh, 'Rajesh Kumar', '[name]'],
  [{ name: '김민수' }, '민수는 김민수 씨입니다', '[name] 씨입니다'],
  [mark, 'Mark said mark it; a long talk', '[name] said mark it; a long talk'],
  [mark, 'Long-term plans of Long', 'Long-term plans of [name]'],
  [mark, 'mark long', 'mark long'],
  [{ name: 'Will Song' }, 'Will be back. Will wrote a song.', 'Will be back. [name] wrote a song.'],
  [
    { name: 'An Nguyen' },
    'An engineer. We met An twice. An Nguyen.',
    'An engineer. We met [name] twice. [name].',
  ],
  [{ name: 'May Chen' }, 'May 2021 was May’s month', 'May 2021 was [name]’s month'],
  [{ name: 'Ali Can' }, 'Ali can code. Can you? Ali Can.', '[name] can code. Can you? [name].'],
  [{ name: 'Li Na' }, 'li na, Ms Li', '[name], Ms [name]'],
  [{ name: 'Jean-Luc Picard' }, 'JL Picard; J-L Picard', '[name]; [name]'],
  [{ name: 'Mona Al-Harbi' }, 'Al Harbi; Harbi', '[name]; [name]'],
  [{ name: 'Li Wei' }, 'Li-\nability and Li', 'Li-\nability and [name]'],
])('the name in all its forms: %o in %o', (of, text, redacted) => {
  expect(blind(of, text)).toBe(redacted);
});

test.each([
  ['asha.r@example.org', '[email]'],
  ['write to asha.r+jobs@mail.example.co.uk.', 'write to [email].'],
  ['asha (at) example (dot) org', '[email]'],
  ['someone.else@firm.example', '[email]'],
  ['ａｓｈａ＠ｅｘａｍｐｌｅ．ｏｒｇ', '[email]'],
  ['https://www.linkedin.com/in/asha-r-123/', '[link]'],
  ['see github.com/asha-r and www.example.org/cv.', 'see [link] and [link].'],
  ['LinkedIn: asha-r-123', 'LinkedIn: [link]'],
  ['@asharaghu and @angular/core', '[link] and @angular/core'],
  ['@asha_raghunathan', '[link]'],
  [
    'Node.js, ASP.NET, socket.io, B.Sc. and e.g. this',
    'Node.js, ASP.NET, socket.io, B.Sc. and e.g. this',
  ],
  ['+91 98400 12345', '[phone]'],
  ['098400-12345 or (98400) 12345', '[phone] or [phone]'],
  ['٠٩٨٤٠٠١٢٣٤٥', '[phone]'],
  ['Tel.: 030 / 123 456 78', 'Tel.: [phone]'],
  ['2015-2019 and 2,300,000 transfers in 2021', '2015-2019 and 2,300,000 transfers in 2021'],
  ['(510) 555-0199 or 510-555-0199', '[phone] or [phone]'],
  ['12 Lake View Road, Chennai', '[address], Chennai'],
  ['Hauptstraße 12, 10115 Berlin', '[address]'],
  ['ul. Długa 5/7, 31-147 Kraków', '[address]'],
  ['ул. Ленина, д. 5, кв. 12', '[address]'],
  ['北京市海淀区中关村大街27号', '[address]'],
])('contact in notes: %s', (text, redacted) => {
  const of = { ...asha, email: 'asha.r@example.org', phone: '+91 98400 12345' };
  expect(blind(of, text)).toBe(redacted);
});

const resume = `Asha Raghunathan
12 Lake View Road, Chennai 600028
Chennai | +91 98400 12345 | asha.r@example.org | github.com/ashar
Born: 12 March 1990

Experience
Staff Engineer, Halyard Freight Pvt. Ltd., 2021 to now
- At Halyard she split the ledger; 2021 was busy.
Engineer at Brightwater Claims (2017–2021)
- Go and Java.

Education
B.E. Computer Science, Anna University, Chennai, 2011–2015
Master, University of Leiden, 2016

Talks
Guest at Leiden University in 2020.`;

test('a résumé keeps its work and loses what tells whose it is', () => {
  const of = {
    ...asha,
    phone: '+91 98400 12345',
    location: 'Chennai',
    email: 'asha.r@example.org',
  };
  const text = blind(of, resume, 'document', all);
  expect(text).toBe(`[name]
[address]
[address] | [phone] | [email] | [link]
Born: [date]

Experience
Staff Engineer, [employer 1], 2021 to now
- At [employer 1] she split the ledger; 2021 was busy.
Engineer at [employer 2] (2017–2021)
- Go and Java.

Education
B.E. Computer Science, [school 1], Chennai, [date]
Master, [school 2], [date]

Talks
Guest at [school 2] in 2020.`);
});

test('what was not asked for stays', () => {
  const text = blind(asha, resume, 'document');
  for (const kept of ['Halyard Freight', 'Anna University', '2011–2015', '12 March 1990'])
    expect(text).toContain(kept);
});

test.each([
  ['Studium\nInformatik, Universität Leipzig, 2012', 'Informatik, [school 1], [date]'],
  ['Formation\nMaster, Université de Lyon, 2012', 'Master, [school 1], [date]'],
  ['Formación\nGrado en Física, Universidad de Granada, 2012', '[school 1], [date]'],
  [
    'Образование\nБакалавр, Киевский национальный университет, 2012',
    'Бакалавр, [school 1], [date]',
  ],
  ['Εκπαίδευση\nΠτυχίο, Πανεπιστήμιο Πατρών, 2012', 'Πτυχίο, [school 1], [date]'],
  ['التعليم\nبكالوريوس، جامعة القاهرة، ٢٠١٢', 'بكالوريوس، [school 1]، [date]'],
  ['השכלה\nתואר ראשון, אוניברסיטת חיפה, 2012', 'תואר ראשון, [school 1], [date]'],
  ['शिक्षा\nस्नातक, दिल्ली विश्वविद्यालय, २०१२', 'स्नातक, [school 1], [date]'],
  ['教育\n北京大学，学士，2012年', '[school 1]，学士，[date]'],
  ['학력\n서울대학교, 학사, 2012', '[school 1], 학사, [date]'],
])('schools and years in other languages: %s', (text, redacted) => {
  expect(blind(nobody, text, 'document', all)).toContain(redacted);
});

test('a person adds what was missed, and keeps what is none of theirs', () => {
  const text = 'Asha, called Ashi by all, knows Ashworth College and Raghunathan’s theorem.';
  expect(blind(asha, text, 'note', none, { add: ['Ashi'], keep: ['Raghunathan'] })).toBe(
    '[name], called [removed] by all, knows Ashworth College and Raghunathan’s theorem.',
  );
  const whole = { add: [], keep: ['Asha Raghunathan'] };
  expect(blind(asha, 'Asha Raghunathan', 'note', none, whole)).toBe('[name]');
});
