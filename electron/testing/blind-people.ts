/**
 * Twenty invented people in eleven scripts, with texts that mention them in every way people are mentioned, and for
 * each the strings that may not be left. The lists are written here by hand; the rules that remove them are not asked.
 */
type Person = {
  name: string;
  latinName: string;
  email: string;
  phone: string;
  location: string;
  headline: string;
  resumeFile: string;
  resume: string;
  notes: readonly string[];
  why: string;
  reason: string;
  /** A line of the résumé that an assessor quotes. */
  quote: string;
  /** None of these may be in what is given out, however it is written. */
  secret: readonly string[];
  /** These have to be: not everything is taken out. */
  kept: readonly string[];
};

export const blindPeople: readonly Person[] = [
  {
    ...{
      name: 'Asha Raghunathan',
      latinName: '',
      email: 'asha.raghunathan@mailbox.example',
      phone: '+91 98400 12345',
    },
    ...{
      location: 'Adyar, Chennai',
      headline: 'Staff engineer at Halyard Freight',
      resumeFile: 'Asha Raghunathan CV.txt',
    },
    resume: `ASHA RAGHUNATHAN
12 Lake View Road, Adyar, Chennai 600020
+91 98400 12345 | asha.raghunathan@mailbox.example | linkedin.com/in/asha-raghunathan-b41 | https://github.com/asharaghu
Date of birth: 12 March 1990

Experience
Staff Engineer, Halyard Freight Pvt. Ltd., 2021 to now
- Split the ledger into 16 shards; Halyard kept running while Raghu-
nathan moved the data.
Senior Engineer, Brightwater Claims, 2017 to 2021
- Kafka consumers for claim events.

Education
B.E. Computer Science, Anna University, 2011–2015`,
    notes: [
      'Spoke with Asha R. for an hour. A. Raghunathan’s answers on shards were exact; Raghunathan, Asha is on the list.',
      'RA sent her code from asha.raghunathan@mailbox.example (also asha [at] raghunathan [dot] dev), see https://www.asharaghu.dev/talks. Call 098400-12345.',
    ],
    why: 'Asha’s plan had a roll-back; ASHA led it. The Raghunathans of this world read flame graphs.',
    reason: 'Ms. R. goes on: Asha Raghunathan showed the ledger at Halyard.',
    quote: 'Kafka consumers for claim events.',
    secret: [
      'Asha',
      'Raghunathan',
      'A.R.',
      'asharaghu',
      'mailbox.example',
      '98400 12345',
      '9840012345',
      'linkedin',
      'github.com',
      '12 Lake View',
      '600020',
      'Adyar',
      'Halyard',
      'Brightwater',
      'Anna University',
      '12 March 1990',
      '2011–2015',
      'raghunathan.dev',
      'CV.txt',
    ],
    kept: ['16 shards', 'Kafka consumers for claim events', 'flame graphs'],
  },
  {
    ...{
      name: 'Łukasz Wójcik',
      latinName: '',
      email: 'lukasz.wojcik@poczta.example',
      phone: '+48 601 234 567',
    },
    ...{ location: 'Kraków', headline: 'Programista', resumeFile: 'CV_Wójcik_Łukasz.txt' },
    resume: `Łukasz Wójcik
ul. Długa 5/7, 31-147 Kraków
tel. 601 234 567, lukasz.wojcik@poczta.example
Data urodzenia: 3.05.1992

Doświadczenie
Starszy programista, Gmina Online Sp. z o.o., 2020–2024
- Formularze dla stu urzędów.

Wykształcenie
Politechnika Krakowska, inżynier, 2010–2014`,
    notes: [
      'Rozmowa z Łukaszem Wójcikiem: bez Wójcika zespół nie ruszy. Łukaszowi podoba się praca zdalna.',
      'Lukasz Wojcik, WÓJCIK ŁUKASZ, Ł. Wójcik; plik CV_Wójcik_Łukasz.txt; +48 601-234-567.',
    ],
    why: 'Wójciku, dobrze! Przykład Łukasza jest jasny.',
    reason: 'Proponujemy Łukaszowi Wójcikowi rozmowę.',
    quote: 'Formularze dla stu urzędów.',
    secret: [
      'Łukasz',
      'Lukasz',
      'Wójcik',
      'Wojcik',
      '601 234 567',
      '601234567',
      'Długa 5',
      '31-147',
      'poczta.example',
      'Gmina Online',
      'Politechnika Krakowska',
      '3.05.1992',
      '2010–2014',
    ],
    kept: ['stu urzędów', 'praca zdalna'],
  },
  {
    ...{
      name: 'Jana Nováková',
      latinName: '',
      email: 'jnovakova@schranka.example',
      phone: '+420 777 123 456',
    },
    ...{ location: 'Brno', headline: '', resumeFile: 'novakova.txt' },
    resume: `Jana Nováková
Údolní 12, 602 00 Brno
777 123 456 · jnovakova@schranka.example

Zkušenosti
Vývojářka, Modrá Voda s.r.o., 2018–2023
- Systém rezervací pro čtyřicet bazénů.

Vzdělání
Masarykova univerzita, Mgr., 2013–2018`,
    notes: [
      'Mluvili jsme s Janou Novákovou, o Janě Novákové mluvil i Petr. NOVÁKOVÁ J. umí Kotlin.',
    ],
    why: 'Příklad Nováková uvedla sama; J. Nováková odpovídá přesně.',
    reason: 'Nabídka pro Janu Novákovou.',
    quote: 'Systém rezervací pro čtyřicet bazénů.',
    secret: [
      'Jana',
      'Janou',
      'Janě',
      'Janu',
      'Novákov',
      'Novakov',
      'schranka.example',
      '777 123 456',
      '777123456',
      '602 00',
      'Modrá Voda',
      'Masarykova',
      '2013–2018',
    ],
    kept: ['čtyřicet bazénů', 'umí Kotlin', 'Petr'],
  },
  {
    ...{
      name: 'Jürgen Müller-Weiß',
      latinName: '',
      email: 'j.mueller-weiss@briefkasten.example',
      phone: '030 12345678',
    },
    ...{
      location: 'Berlin',
      headline: 'Entwickler bei Nordlicht Energie',
      resumeFile: 'Lebenslauf Müller-Weiß.txt',
    },
    resume: `Jürgen Müller-Weiß
Hauptstraße 12, 10115 Berlin
Tel.: 030 / 123 456 78, j.mueller-weiss@briefkasten.example, www.mueller-weiss.example
Geburtsdatum: 07.11.1985

Berufserfahrung
Entwickler, Nordlicht Energie GmbH, 2012–2024
- Lastprognose für neun Netze; bei Nordlicht seit dem ersten Tag.

Ausbildung
Diplom Informatik, Universität Leipzig, 2004–2010`,
    notes: [
      'Herr Müller-Weiß war pünktlich; Jürgens Beispiel zur Lastprognose überzeugt. MUELLER-WEISS, JUERGEN; Muller Weiss.',
    ],
    why: 'J. Müller-Weiß hat die Prognose selbst gebaut.',
    reason: 'Müller-Weiß’ Erfahrung passt; geb. 07.11.1985 ist egal.',
    quote: 'Lastprognose für neun Netze',
    secret: [
      'Jürgen',
      'Juergen',
      'Müller',
      'Mueller',
      'briefkasten.example',
      '123 456 78',
      '12345678',
      'Hauptstraße',
      '10115',
      'Nordlicht',
      'Universität Leipzig',
      '07.11.1985',
      '2004–2010',
    ],
    kept: ['Lastprognose für neun Netze', 'pünktlich'],
  },
  {
    ...{
      name: 'Ayşe Yılmaz Öztürk',
      latinName: '',
      email: 'ayse.ozturk@posta.example',
      phone: '+90 532 123 45 67',
    },
    ...{ location: 'İzmir', headline: '', resumeFile: 'ayse-ozgecmis.txt' },
    resume: `AYŞE YILMAZ ÖZTÜRK
Atatürk Caddesi No: 14, 35210 İzmir
0532 123 45 67 / ayse.ozturk@posta.example
Doğum tarihi: 21.06.1991

Deneyim
Yazılım geliştirici, Mavi Deniz Lojistik A.Ş., 2016–2024
- Kırk depo için sipariş akışı.

Eğitim
Ege Üniversitesi, bilgisayar mühendisliği, 2009–2014`,
    notes: [
      'Ayşe’nin anlatımı açıktı; Yılmaz’ı ve Öztürk’ten gelen kodu gördük. Ayse Yilmaz Ozturk, A. Y. Öztürk.',
    ],
    why: 'Ayşe Hanım sipariş akışını kendisi kurmuş.',
    reason: 'Öztürk’e teklif.',
    quote: 'Kırk depo için sipariş akışı.',
    secret: [
      'Ayşe',
      'Ayse',
      'Yılmaz',
      'Yilmaz',
      'Öztürk',
      'Ozturk',
      'posta.example',
      '532 123 45 67',
      '5321234567',
      '35210',
      'Caddesi',
      'Mavi Deniz',
      'Ege Üniversitesi',
      '21.06.1991',
      '2009–2014',
    ],
    kept: ['Kırk depo', 'sipariş akışı'],
  },
  {
    ...{
      name: 'Seán Ó Faoláin',
      latinName: '',
      email: 'sean.ofaolain@litir.example',
      phone: '+353 86 123 4567',
    },
    ...{ location: 'Cork, Ireland', headline: '', resumeFile: 'O Faolain Sean.txt' },
    resume: `S E Á N   Ó   F A O L Á I N
14 Harbour Row, Cork, Ireland
086 123 4567 | sean.ofaolain@litir.example | @seanofaolain

Experience
Engineer at Tidewater Media (2015–2024)
- Streams sixty thousand events a second.

Education
BSc, University College Cork, 2010–2014`,
    notes: [
      'SEAN was early. O Faolain, Sean; Seán’s talk; “OFaolain” in the commit log; handle @seanofaolain.',
    ],
    why: 'Seán\u00A0Ó\u00A0Faoláin measured it; Fao\u00ADláin proved it.',
    reason: 'Seán can start in May.',
    quote: 'Streams sixty thousand events a second.',
    secret: [
      'Seán',
      'Sean',
      'Faoláin',
      'Faolain',
      'litir.example',
      '123 4567',
      'Harbour Row',
      'Cork, Ireland',
      'Tidewater',
      'University College Cork',
      '2010–2014',
    ],
    kept: ['sixty thousand events', 'start in May'],
  },
  {
    ...{
      name: 'Will Song',
      latinName: '',
      email: 'will.song@inbox.example',
      phone: '+44 20 7946 0958',
    },
    ...{ location: 'Leeds', headline: '', resumeFile: 'will_song_resume.txt' },
    resume: `Will Song
44 Station Road, Leeds LS1 4DY
020 7946 0958 | will.song@inbox.example | willsong.example.com

Experience
Developer, Lantern Studio Ltd, 2019 to now
- Wrote the song search; will extend it.

Education
MSc, University of Leeds, 2016–2018`,
    notes: [
      'Will wrote a search for songs. Mr Song said it will scale; W. Song and Song, Will are one. See will_song_resume.txt.',
    ],
    why: 'A song is found in 20 ms, Will says.',
    reason: 'WILL SONG is the strongest.',
    quote: 'Wrote the song search; will extend it.',
    secret: [
      'Will Song',
      'Song, Will',
      'W. Song',
      'will_song',
      'willsong',
      'Mr Song',
      'Will says',
      'Will wrote',
      'inbox.example',
      '7946 0958',
      '79460958',
      'Station Road',
      'LS1 4DY',
      'Lantern',
      'University of Leeds',
      '2016–2018',
    ],
    kept: ['song search; will extend it', 'it will scale', 'A song is found'],
  },
  {
    ...{
      name: 'Đặng Thị Hồng An',
      latinName: '',
      email: 'hongan.dang@thu.example',
      phone: '+84 91 234 56 78',
    },
    ...{ location: 'Đà Nẵng', headline: '', resumeFile: 'Dang Thi Hong An.txt' },
    resume: `Đặng Thị Hồng An
0912345678, hongan.dang@thu.example

Experience
Engineer, Sông Hàn Software, 2018–2024
- An engine for An's routes, an order of magnitude faster.

Education
Đại học Bách khoa Đà Nẵng University of Science, 2013–2017`,
    notes: [
      'Hồng An explained an index. Dang Thi Hong An and An Dang are one. We asked An twice; an answer came.',
    ],
    why: 'ĐẶNG THỊ HỒNG AN knows routing.',
    reason: 'Đặng Thị Hồng An goes on.',
    quote: 'an order of magnitude faster',
    secret: [
      'Đặng',
      'Dang Thi',
      'Hồng',
      'Hong An',
      'An Dang',
      'asked An',
      'thu.example',
      '912345678',
      'Sông Hàn',
      '2013–2017',
    ],
    kept: ['explained an index', 'an answer came', 'an order of magnitude faster'],
  },
  {
    ...{
      name: 'Олена Коваленко',
      latinName: 'Olena Kovalenko',
      email: 'olena.kovalenko@skrynka.example',
      phone: '+380 67 123 45 67',
    },
    ...{ location: 'Львів', headline: '', resumeFile: 'Коваленко Олена.txt' },
    resume: `Олена Коваленко
вул. Зелена, буд. 12, кв. 4, 79005 Львів
067 123 45 67, olena.kovalenko@skrynka.example
Дата народження: 14.02.1993

Досвід роботи
Розробниця, ТОВ «Синя Хвиля», 2017–2024
- Облік для ста складів.

Освіта
Львівський національний університет імені Івана Франка, 2010–2015`,
    notes: [
      'Розмова з Оленою Коваленко; для Олени це просто. Оленi… Коваленко О. відповіла, ОЛЕНІ КОВАЛЕНКО подякували.',
      'Olena Kovalenko (O. Kovalenko), olena.kovalenko@skrynka.example, +380 (67) 123-45-67',
    ],
    why: 'Олено, чудово! Приклад Коваленко точний.',
    reason: 'Пропозиція Олені Коваленко.',
    quote: 'Облік для ста складів.',
    secret: [
      'Олен',
      'Коваленко',
      'Olena',
      'Kovalenko',
      'skrynka.example',
      '123 45 67',
      '671234567',
      'Зелена',
      '79005',
      'Синя Хвиля',
      'імені Івана Франка',
      '14.02.1993',
      '2010–2015',
    ],
    kept: ['для ста складів', 'це просто'],
  },
  {
    ...{
      name: 'Иван Сергеевич Петровский',
      latinName: '',
      email: 'i.petrovsky@yashchik.example',
      phone: '+7 912 345-67-89',
    },
    ...{ location: 'Пермь', headline: '', resumeFile: 'резюме Петровский.txt' },
    resume: `Петровский Иван Сергеевич
г. Пермь, ул. Мира, д. 5, кв. 12
8 (912) 345-67-89; i.petrovsky@yashchik.example

Опыт работы
Инженер, ООО «Северный Ветер», 2014–2024
- Диспетчер задач на сорок узлов.

Образование
Пермский государственный университет, 2004–2009`,
    notes: [
      'Беседа с Иваном Петровским. Петровского рекомендует коллега; ПЕТРОВСКОМУ И. С. всё ясно. И.С. Петровский; Иван Сергеевич.',
    ],
    why: 'Пример Ивана убедителен. Ivan Petrovskii / Ivan Petrovskiy.',
    reason: 'Предложение Ивану Сергеевичу.',
    quote: 'Диспетчер задач на сорок узлов.',
    secret: [
      'Иван',
      'Петровск',
      'Сергеевич',
      'И.С.',
      'Petrovsk',
      'Ivan',
      'yashchik.example',
      '345-67-89',
      '9123456789',
      'Мира, д',
      'Северный Ветер',
      'Пермский государственный',
      '2004–2009',
    ],
    kept: ['на сорок узлов', 'рекомендует коллега'],
  },
  {
    ...{
      name: 'Γιώργος Παπαδόπουλος',
      latinName: '',
      email: 'g.papadopoulos@grammata.example',
      phone: '+30 697 123 4567',
    },
    ...{ location: 'Πάτρα', headline: '', resumeFile: 'Παπαδόπουλος.txt' },
    resume: `ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ
Οδός Ερμού 14, 26221 Πάτρα
697 123 4567, g.papadopoulos@grammata.example
Ημερομηνία γέννησης: 02/08/1988

Εμπειρία
Μηχανικός, Γαλάζια Ακτή ΑΕ, 2013–2024
- Πλατφόρμα κρατήσεων για δέκα λιμάνια.

Εκπαίδευση
Πτυχίο, Πανεπιστήμιο Πατρών, 2006–2011`,
    notes: [
      'Μιλήσαμε με τον Γιώργο Παπαδόπουλο. Του Παπαδοπούλου η απάντηση ήταν σωστή. Γ. Παπαδόπουλος, Giorgos Papadopoulos.',
    ],
    why: 'Ο Γιώργος εξήγησε τις κρατήσεις.',
    reason: 'Πρόταση στον Γιώργο.',
    quote: 'Πλατφόρμα κρατήσεων για δέκα λιμάνια.',
    secret: [
      'Γιώργο',
      'Γιωργο',
      'Παπαδόπουλ',
      'Παπαδοπούλ',
      'Παπαδοπουλ',
      'Papadopoulos',
      'Giorgos',
      'grammata.example',
      '697 123 4567',
      '6971234567',
      'Ερμού',
      '26221',
      'Γαλάζια Ακτή',
      'Πανεπιστήμιο Πατρών',
      '02/08/1988',
      '2006–2011',
    ],
    kept: ['για δέκα λιμάνια', 'εξήγησε τις κρατήσεις'],
  },
  {
    ...{
      name: 'Ελένη Αγγελοπούλου',
      latinName: 'Eleni Angelopoulou',
      email: 'eleni@angelopoulou.example',
      phone: '+30 210 1234567',
    },
    ...{ location: 'Αθήνα', headline: '', resumeFile: 'Eleni_Angelopoulou.txt' },
    resume: `Ελένη Αγγελοπούλου (Eleni Angelopoulou)
210 1234567, eleni@angelopoulou.example, https://angelopoulou.example/work

Επαγγελματική εμπειρία
Προγραμματίστρια, Λευκός Πύργος Λογισμικό, 2016–2024
- Μετέφερε δύο εκατομμύρια εγγραφές.

Σπουδές
Εθνικό Μετσόβιο Πολυτεχνείο, 2009–2015`,
    notes: [
      'Η Ελένη ήταν ακριβής· της Ελένης ο κώδικας είναι καθαρός. ΑΓΓΕΛΟΠΟΥΛΟΥ Ε., E. Angelopoulou.',
    ],
    why: 'ΕΛΕΝΗ: σαφής.',
    reason: 'Προχωρά η Ελένη Αγγελοπούλου.',
    quote: 'Μετέφερε δύο εκατομμύρια εγγραφές.',
    secret: [
      'Ελένη',
      'Ελενη',
      'Αγγελοπ',
      'Eleni',
      'Angelopoulou',
      '1234567',
      'Λευκός Πύργος',
      'Μετσόβιο',
      '2009–2015',
    ],
    kept: ['δύο εκατομμύρια εγγραφές'],
  },
  {
    ...{
      name: 'عمر الحداد',
      latinName: '',
      email: 'omar.haddad@barid.example',
      phone: '+962 79 123 4567',
    },
    ...{ location: 'عمّان', headline: '', resumeFile: 'عمر الحداد.txt' },
    resume: `عمر الحداد
٠٧٩ ١٢٣ ٤٥٦٧ ، omar.haddad@barid.example
تاريخ الميلاد: ٥ أيار ١٩٩٠

الخبرة
مهندس أول، شركة النسر الأزرق، من 2018 حتى اليوم
- صمم خدمة توزيع الطلبات على ثلاث مناطق.

التعليم
بكالوريوس، الجامعة الأردنية، ٢٠٠٨–٢٠١٢`,
    notes: [
      'تحدثت مع عُمَر الحدّاد ساعة كاملة. وعمر يعرف الأدوات، لعمر خبرة، وحداد دقيق. عمـــر.',
      'Omar Haddad, O. Haddad; omar.haddad@barid.example',
    ],
    why: 'شرح عمر التوزيع جيدا.',
    reason: 'عرض لعمر الحداد.',
    quote: 'صمم خدمة توزيع الطلبات على ثلاث مناطق.',
    secret: [
      'عمر الحداد',
      'الحداد',
      'حداد',
      'Omar',
      'Haddad',
      'barid.example',
      '791234567',
      '79 123 4567',
      'النسر',
      'الجامعة الأردنية',
      '١٩٩٠',
      '٢٠٠٨',
    ],
    kept: ['ثلاث مناطق', 'التوزيع جيدا'],
  },
  {
    ...{
      name: 'ليلى المنصوري',
      latinName: 'Layla Al-Mansouri',
      email: 'layla.almansouri@risala.example',
      phone: '+971 50 123 4567',
    },
    ...{ location: 'دبي', headline: '', resumeFile: 'Layla Al-Mansouri CV.txt' },
    resume: `ليلى المنصوري
Layla Al-Mansouri
+971 50 123 4567 | layla.almansouri@risala.example

الخبرات
مطورة، مختبر الأفق، 2019 إلى 2024
- لوحات مراقبة لخمسين خدمة.

التعليم
ماجستير، جامعة الملك سعود، 2014`,
    notes: [
      'ليلى واضحة؛ وليلى المنصوري تعرف المراقبة. المنصورى، منصوري.',
      'Al Mansouri, Layla; L. AL-MANSOURI; AlMansouri; Mansouri’s dashboards',
    ],
    why: 'أجابت ليلى عن كل سؤال.',
    reason: 'ننتقل مع ليلى إلى العرض.',
    quote: 'لوحات مراقبة لخمسين خدمة.',
    secret: [
      'ليلى',
      'المنصوري',
      'منصوري',
      'Layla',
      'Mansouri',
      'risala.example',
      '50 123 4567',
      '501234567',
      'الأفق',
      'الملك سعود',
    ],
    kept: ['لخمسين خدمة', 'dashboards'],
  },
  {
    ...{
      name: 'נועה לביא',
      latinName: 'Noa Lavi',
      email: 'noa.lavi@doar.example',
      phone: '+972 54-123-4567',
    },
    ...{ location: 'חיפה', headline: '', resumeFile: 'נועה לביא.txt' },
    resume: `נועה לביא
רחוב הרצל 14, חיפה
054-1234567 | noa.lavi@doar.example
תאריך לידה: 3.4.1994

ניסיון
מפתחת, אופק כחול בע"מ, 2018–2024
- מנוע תורים לשלושים מרפאות.

השכלה
תואר ראשון, אוניברסיטת חיפה, 2014–2017`,
    notes: [
      'שוחחתי עם נועה לביא. ולנועה יש ניסיון; של נועה הקוד נקי; לביא מדויקת. Noa Lavi, N. Lavi, LAVI.',
    ],
    why: 'נועה הסבירה את התורים.',
    reason: 'הצעה לנועה לביא.',
    quote: 'מנוע תורים לשלושים מרפאות.',
    secret: [
      'נועה',
      'לביא',
      'Noa',
      'Lavi',
      'doar.example',
      '1234567',
      '123-4567',
      'הרצל',
      'אופק כחול',
      'אוניברסיטת חיפה',
      '3.4.1994',
      '2014–2017',
    ],
    kept: ['לשלושים מרפאות', 'הקוד נקי'],
  },
  {
    ...{
      name: 'राजेश कुमार देशपांडे',
      latinName: '',
      email: 'rajesh.deshpande@dak.example',
      phone: '+91 98220 54321',
    },
    ...{ location: 'पुणे', headline: '', resumeFile: 'राजेश देशपांडे.txt' },
    resume: `राजेश कुमार देशपांडे
फ्लैट नं. १२, लक्ष्मी रोड, पुणे 411030
मोबाइल: ९८२२० ५४३२१, rajesh.deshpande@dak.example
जन्म तिथि: १२ मार्च १९९१

अनुभव
वरिष्ठ अभियंता, नीलगगन सॉफ्टवेयर, २०१६ से अब तक
- ग्यारह अस्पतालों के लिए आरक्षण प्रणाली।

शिक्षा
स्नातक, पुणे विश्वविद्यालय, २००९–२०१३`,
    notes: [
      'राजेश से बात हुई; राजेश जी का उत्तर सटीक था। देशपांडे ने कहा। राजेशने सांगितले.',
      'Rajesh Kumar Deshpande; R. K. Deshpande; RAJESH; 098220 54321',
    ],
    why: 'राजेश कुमार ने प्रणाली समझाई।',
    reason: 'राजेश देशपांडे को प्रस्ताव।',
    quote: 'ग्यारह अस्पतालों के लिए आरक्षण प्रणाली।',
    secret: [
      'राजेश',
      'कुमार',
      'देशपांडे',
      'Rajesh',
      'Kumar',
      'Deshpande',
      'dak.example',
      '98220 54321',
      '9822054321',
      'लक्ष्मी रोड',
      '411030',
      'नीलगगन',
      'पुणे विश्वविद्यालय',
      '१९९१',
      '२००९',
    ],
    kept: ['आरक्षण', 'सटीक'],
  },
  {
    ...{
      name: 'अनन्या शर्मा',
      latinName: 'Ananya Sharma',
      email: 'ananya.sharma@patra.example',
      phone: '+91 99300 11223',
    },
    ...{ location: 'Mumbai', headline: '', resumeFile: 'ananya_sharma_resume.txt' },
    resume: `Ananya Sharma (अनन्या शर्मा)
Mumbai | 99300 11223 | ananya.sharma@patra.example | gitlab.com/ananyas

Experience
Engineer, Cedar Clinics, 2019–2024
- One slot is never given twice.

Education
B.Tech, IIT Bombay, 2015–2019`,
    notes: [
      'Ananya’s test is a property test. अनन्या ने लिखा। Sharma A.; A. SHARMA; AnanyaSharma; ananya_sharma_resume.txt',
    ],
    why: 'अनन्या शर्मा का उदाहरण। Sharma knows IIT Bombay people.',
    reason: 'Ananya goes on.',
    quote: 'One slot is never given twice.',
    secret: [
      'Ananya',
      'Sharma',
      'अनन्या',
      'शर्मा',
      'patra.example',
      '99300 11223',
      '9930011223',
      'gitlab',
      'Cedar Clinics',
      'IIT Bombay',
      '2015–2019',
    ],
    kept: ['One slot is never given twice', 'property test'],
  },
  {
    ...{
      name: '陈怡君',
      latinName: 'Chen Yijun',
      email: 'yijun.chen@youxiang.example',
      phone: '+86 138 1234 5678',
    },
    ...{ location: '上海', headline: '', resumeFile: '陈怡君简历.txt' },
    resume: `陈怡君
上海市静安区南京西路128号3楼
电话：138-1234-5678　邮箱：yijun.chen@youxiang.example
出生日期：1992年5月6日

工作经历
后端工程师，山岚科技有限公司，2017年至今
- 每日处理八十万笔订单。

教育经历
复旦大学，学士，2010年–2014年`,
    notes: [
      '与陈怡君面谈。怡君的回答很清楚；陈女士熟悉缓存，小陈写得快。陈 怡 君。陳怡君。',
      'Yijun Chen, Chen Yi-jun, Y. Chen, Y.J. Chen, CHEN YIJUN',
    ],
    why: '陈怡君说明了分库设计。',
    reason: '建议录用怡君。',
    quote: '每日处理八十万笔订单。',
    secret: [
      '陈怡君',
      '陳怡君',
      '怡君',
      '陈女士',
      '小陈',
      'Yijun',
      'Chen',
      'youxiang.example',
      '138 1234 5678',
      '13812345678',
      '南京西路',
      '山岚',
      '复旦大学',
      '1992年5月6日',
    ],
    kept: ['八十万笔订单', '分库设计'],
  },
  {
    ...{
      name: '佐藤 美咲',
      latinName: 'Misaki Sato',
      email: 'misaki.sato@tegami.example',
      phone: '+81 90-1234-5678',
    },
    ...{ location: '横浜', headline: '', resumeFile: '佐藤美咲_履歴書.txt' },
    resume: `佐藤　美咲
〒220-0012 横浜市西区みなとみらい2-3-4
090-1234-5678 ／ misaki.sato@tegami.example
生年月日：1990年8月15日

職歴
エンジニア、青空システム株式会社、2015年～現在
- 四十の倉庫の在庫を一つにまとめた。

学歴
東京大学、学士、2009年〜2013年`,
    notes: [
      '佐藤さんと話した。美咲さんの説明は明快。佐藤美咲、佐藤 美咲。Misaki Sato, M. Sato, SATO Misaki',
    ],
    why: '佐藤様の例は具体的。',
    reason: '美咲さんに提案。',
    quote: '四十の倉庫の在庫を一つにまとめた。',
    secret: [
      '佐藤',
      '美咲',
      'Misaki',
      'Sato',
      'tegami.example',
      '90-1234-5678',
      '9012345678',
      '220-0012',
      '青空システム',
      '東京大学',
      '1990年8月15日',
    ],
    kept: ['四十の倉庫', '説明は明快'],
  },
  {
    ...{
      name: '김민수',
      latinName: 'Kim Min-su',
      email: 'minsu.kim@pyeonji.example',
      phone: '+82 10-1234-5678',
    },
    ...{ location: '서울', headline: '', resumeFile: '김민수_이력서.txt' },
    resume: `김민수
서울시 강남구 테헤란로 152
010-1234-5678 | minsu.kim@pyeonji.example

경력
개발자, 푸른바다 주식회사, 2018년 – 2024년
- 하루 팔십만 건의 주문을 처리했다.

학력
서울대학교, 학사, 2011년 – 2015년`,
    notes: [
      '김민수 씨와 이야기했다. 민수는 캐시를 잘 안다. 김민수의 코드는 깔끔하다.',
      'Kim Min-su, Minsu Kim, M. Kim, KIM MINSU',
    ],
    why: '민수가 설계를 설명했다.',
    reason: '김민수에게 제안.',
    quote: '하루 팔십만 건의 주문을 처리했다.',
    secret: [
      '김민수',
      '민수',
      'Minsu',
      'Min-su',
      'Kim',
      'pyeonji.example',
      '10-1234-5678',
      '1012345678',
      '테헤란로',
      '푸른바다',
      '서울대학교',
    ],
    kept: ['팔십만 건의 주문', '캐시를 잘 안다'],
  },
];
