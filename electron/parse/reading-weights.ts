import type { WeightTable } from './score-states.ts';

/**
 * What each signal weighs in the choice of a block's state, in logarithms of odds: 1 makes the state 2.7 times as
 * likely. Written by `npm run fit` from labelled postings; to change one, change the belief in cli/fit/beliefs.ts or
 * the postings, and fit again. score-states.ts says what the groups are; weights under 0.1 are left out.
 */
export const readingWeights: WeightTable = {
  apply: `
    address 0.1 | asks and no requirements are announced -0.2 | begins small -0.3 | begins with ability -0.2
    | begins with apply 1.1 | begins with base -0.6 | begins with benefit -0.2 | begins with demand -0.6
    | begins with gerund -0.6 | begins with insistence -0.3 | begins with legal 0.3 | begins with licence -0.1
    | begins with must -0.3 | begins with number 0.3 | begins with pay -0.2 | begins with physical 0.2
    | begins with schedule -0.1 | begins with skill -0.1 | begins with third-person -0.6 | begins with we 0.7
    | begins with you -0.5 | bullet -0.2 | does and no duties are announced -0.5 | ends with boilerplate 0.3
    | ends with candidate 0.2 | ends with colon 0.7 | ends with demand -0.2 | ends with experience -0.2
    | ends with legal 0.3 | ends with praise 0.2 | ends with schedule 0.2 | ends with stop 0.7
    | ends with wish -0.6 | few words 0.6 | first quarter -0.8 | goes on -0.2 | heading words 0.7
    | is a heading with colon -1.8 | is a known heading -1.3 | key and value -0.1 | label 0.3 | link 0.6
    | many words -0.2 | markup -4.0 | money 0.2 | near the end 1.2 | near the top -0.2 | one or two words 0.6
    | over 22 words -0.6 | place name -0.1 | plain line 0.3 | question 0.3 | says ability -0.4
    | says apply again 0.7 | says apply 1.7 | says benefit again -0.2 | says benefit -1.0 | says candidate 0.2
    | says demand 0.3 | says experience -0.7 | says insistence 0.4 | says knowledge -0.3 | says legal 0.4
    | says licence 0.3 | says pay -0.4 | says physical again 0.2 | says physical 0.3 | says praise -0.1
    | says schedule -0.1 | says task -0.3 | says trait -0.1 | says wish -0.2 | sentence 1.0
    | up to ten words 0.5 | will and verb -0.3 | years -0.3`,
  location: `
    address 1.6 | begins like prose 0.1 | begins small -0.6 | begins with apply 0.1 | begins with base -0.4
    | begins with education 0.1 | begins with gerund -0.4 | begins with number 0.1 | begins with pay -0.3
    | begins with place -0.3 | begins with praise 0.3 | begins with schedule 0.7 | begins with third-person -0.8
    | begins with we -0.3 | begins with you -0.2 | bullet -0.3 | ends with colon 0.4 | ends with demand 0.1
    | ends with pay 0.2 | ends with praise 0.2 | ends with stop -0.5 | few words 0.8 | first quarter 0.7
    | first 0.9 | heading words -1.0 | is a heading with colon -2.0 | is a known heading -2.0
    | key and value -0.1 | many words -0.8 | markup -4.0 | near the end 0.4 | near the top 1.4
    | one or two words -0.2 | over 22 words -0.3 | place name 1.7 | plain line 0.2 | question -0.3
    | says apply 0.1 | says benefit -0.1 | says demand 0.2 | says education -0.1 | says insistence -0.5
    | says knowledge -0.3 | says pay -0.3 | says place 0.5 | says praise 0.3 | says schedule 0.2
    | says task -0.1 | says wish -0.1 | sentence -0.3 | up to ten words 0.3 | will and verb -0.1 | years -0.3`,
  qualification: `
    address -1.6 | asks and no requirements are announced 1.1 | begins like prose -1.2 | begins small 0.4
    | begins with -ing -0.2 | begins with -s -0.2 | begins with -ung -0.4 | begins with ability 1.2
    | begins with apply -0.1 | begins with base -1.2 | begins with boilerplate -0.3 | begins with candidate 0.3
    | begins with demand 1.1 | begins with education 0.7 | begins with experience 0.5
    | begins with infinitive -0.6 | begins with insistence 0.8 | begins with knowledge 0.7
    | begins with licence 1.1 | begins with looking 0.4 | begins with must 0.9 | begins with number 0.2
    | begins with physical -0.3 | begins with praise 0.8 | begins with schedule 0.1 | begins with skill 0.4
    | begins with task -0.3 | begins with third-person -0.9 | begins with trait 0.7 | begins with we -0.9
    | begins with wish -0.7 | begins with you 0.5 | bullet 0.2 | does and no duties are announced 0.7
    | ends with benefit 0.2 | ends with boilerplate -0.1 | ends with candidate -0.7 | ends with colon -1.6
    | ends with company -0.1 | ends with demand 1.4 | ends with education 0.2 | ends with experience -0.2
    | ends with insistence 0.2 | ends with legal -0.2 | ends with physical 0.4 | ends with praise -0.8
    | ends with skill 0.4 | ends with stop 0.3 | ends with trait 0.2 | ends with wish 1.2 | few words -0.4
    | first quarter -0.9 | first -1.6 | goes on -0.1 | heading words -2.0 | is a heading with colon -1.9
    | is a known heading -2.4 | key and value -0.4 | label -1.8 | link -0.9 | many words -0.5 | markup -4.0
    | money -1.7 | near the end -0.1 | near the top -0.5 | one or two words -0.4 | over 22 words -0.7
    | place name -1.6 | plain line 0.1 | question -1.2 | says ability 0.9 | says apply again -1.1
    | says apply -0.6 | says benefit again -1.3 | says benefit -0.7 | says boilerplate -2.2
    | says company again -0.8 | says company -0.4 | says education 1.0 | says experience 1.1
    | says insistence 0.9 | says knowledge 0.8 | says legal again -2.1 | says legal -0.6 | says licence 1.3
    | says pay -0.8 | says physical again -0.4 | says physical 0.2 | says place -0.2 | says praise 0.9
    | says skill 0.8 | says task -0.5 | says trait 0.6 | says wish 0.2 | sentence -0.4 | up to ten words 0.5
    | will and verb -0.2 | years 1.3`,
  responsibility: `
    address -1.5 | asks and no requirements are announced -0.2 | begins like prose -0.5 | begins with -ing 0.6
    | begins with -s 0.7 | begins with -ung 1.0 | begins with ability -0.9 | begins with base 1.0
    | begins with boilerplate -0.2 | begins with demand -0.3 | begins with experience -0.9
    | begins with gerund 0.5 | begins with infinitive 0.9 | begins with insistence -0.3
    | begins with knowledge -0.9 | begins with must 0.1 | begins with number -0.5 | begins with praise -1.0
    | begins with schedule -0.6 | begins with skill -0.1 | begins with third-person 1.0 | begins with we -1.0
    | begins with wish -0.1 | begins with you 0.9 | bullet 0.8 | does and no duties are announced 1.1
    | ends with apply -0.1 | ends with colon -1.6 | ends with demand -0.2 | ends with legal 0.3
    | ends with licence 0.3 | ends with looking -0.1 | ends with pay 0.2 | ends with physical -0.4
    | ends with task 0.1 | ends with wish -0.1 | few words -0.4 | first quarter -0.3 | first -1.7 | goes on -0.1
    | heading words -1.6 | is a heading with colon -2.0 | is a known heading -2.1 | key and value -0.7
    | label -2.0 | link -0.9 | many words 0.1 | markup -4.0 | money -0.9 | near the end -0.6
    | one or two words -0.3 | over 22 words 0.5 | place name -1.5 | plain line -0.5 | question -1.0
    | says ability -0.5 | says apply again -0.8 | says apply -0.6 | says benefit again -0.9 | says benefit -0.6
    | says boilerplate -2.4 | says candidate -0.5 | says company again -0.8 | says company -0.9
    | says demand -0.9 | says education -1.2 | says experience -1.0 | says insistence -1.9 | says knowledge -0.5
    | says legal again -2.0 | says legal -1.0 | says licence -0.2 | says looking -0.8 | says pay -0.3
    | says physical again -0.4 | says physical -0.2 | says praise -0.2 | says skill -0.4 | says task 0.5
    | says trait -0.6 | says wish -1.0 | sentence 0.2 | will and verb 1.7 | years -1.1`,
  title: `
    address -2.0 | begins with you -1.0 | bullet -1.5 | ends with colon -1.5 | ends with stop -2.0
    | few words 0.7 | first 2.0 | label -1.0 | link -2.0 | many words -3.0 | markup -4.0 | money -2.0
    | near the top 0.7 | place name -1.0 | says looking -2.0 | sentence -1.5`,
  steps: `
    announced item, other item @ adjacent -2.6 | announced item, other item @ apart -2.4
    | announced item, other item @ same line -3.1 | announced item, other item @ siblings -3.5
    | announced item, other text @ adjacent -4.2 | announced item, other text @ apart -2.0
    | announced item, other text @ same line -3.7 | announced item, other text @ siblings -4.7
    | announced text, other item @ adjacent -2.9 | announced text, other item @ apart -2.6
    | announced text, other item @ same line -3.3 | announced text, other item @ siblings -4.0
    | announced text, other text @ adjacent -3.2 | announced text, other text @ apart -1.5
    | announced text, other text @ same line -2.8 | announced text, other text @ siblings -3.1
    | heading again @ adjacent 0.6 | heading again @ apart 1.2 | heading again @ pointing words 0.1
    | heading again @ same line -0.3 | heading again @ siblings 0.3 | heading again @ unknown words 1.1
    | heading, its item @ adjacent 2.6 | heading, its item @ apart 1.8 | heading, its item @ same line 1.3
    | heading, its item @ siblings 0.3 | heading, its text @ adjacent 3.0 | heading, its text @ apart 2.5
    | heading, its text @ same line 2.0 | heading, its text @ siblings 0.8
    | heading, known heading @ adjacent -0.7 | heading, known heading @ apart -1.0
    | heading, note @ adjacent 0.5 | heading, note @ apart 0.2 | heading, note @ siblings 0.1
    | heading, other heading @ adjacent -1.2 | heading, other heading @ apart -0.9
    | heading, other heading @ pointing words -0.6 | heading, other heading @ same line -1.3
    | heading, other heading @ siblings -0.7 | heading, other heading @ unknown words -0.8
    | heading, strange item @ adjacent -2.6 | heading, strange item @ apart -2.8
    | heading, strange item @ same line -2.6 | heading, strange item @ siblings -2.6
    | heading, strange text @ adjacent -3.6 | heading, strange text @ apart -3.1
    | heading, strange text @ same line -3.1 | heading, strange text @ siblings -2.3
    | item goes on @ adjacent 2.0 | item goes on @ apart -0.5 | item goes on @ same line 2.5
    | item goes on @ siblings 2.3 | item, note @ adjacent -1.4 | item, note @ same line 0.7
    | item, note @ siblings -1.8 | item, other item @ adjacent 0.3 | item, other item @ apart -0.4
    | item, other item @ same line -1.5 | item, other item @ siblings 0.9 | item, other text @ adjacent -1.2
    | item, other text @ apart -0.6 | item, other text @ same line -0.8 | item, other text @ siblings -2.4
    | known heading, its text 0.5 | known heading, strange item -1.1 | known heading, strange text -1.8
    | note goes on @ adjacent 0.6 | note goes on @ apart 0.6 | note goes on @ same line 1.6
    | note goes on @ siblings 0.4 | note, item @ adjacent 1.1 | note, item @ apart 1.0
    | note, item @ same line 0.9 | note, known heading @ adjacent 0.3 | note, known heading @ apart 0.3
    | note, known heading @ same line 0.1 | note, known heading @ siblings 0.5 | text goes on @ adjacent 1.4
    | text goes on @ apart 1.1 | text goes on @ same line 1.9 | text goes on @ siblings 2.1
    | text, known heading @ apart 0.7 | text, known heading @ same line 1.4 | text, known heading @ siblings 0.8
    | text, new heading @ apart 1.8 | text, new heading @ pointing words -0.3
    | text, new heading @ same line -0.2 | text, new heading @ siblings -0.7
    | text, new heading @ unknown words -0.9 | text, other item @ adjacent -1.2 | text, other item @ apart -1.4
    | text, other item @ same line -1.3 | text, other item @ siblings -2.5 | text, other text @ adjacent -1.9
    | text, other text @ apart -1.5 | text, other text @ same line -2.0 | text, other text @ siblings -1.8
    | text, sub-heading @ apart 0.9 | text, sub-heading @ pointing words 0.5
    | text, sub-heading @ same line -1.2 | text, sub-heading @ siblings -1.0
    | text, sub-heading @ unknown words 1.4 | title, heading @ apart 0.7 | title, heading @ same line 0.3
    | title, heading @ siblings 0.3 | title, known heading @ adjacent 0.9 | title, known heading @ apart 0.4
    | title, known heading @ same line 0.3 | title, known heading @ siblings 0.3 | title, text @ apart -0.1
    | title, text @ same line 0.3 | title, text @ siblings 0.3 | to title @ adjacent -2.0
    | to title @ apart -3.0 | to title @ same line -2.0 | to title @ siblings -4.0`,
  heading: `
    apart 1.8 | between lists 1.3 | capitals 1.1 | colon 1.3 | could be heading -3.9 | ends like a sentence -2.3
    | gap follows -0.1 | is bullet -2.2 | is label 1.3 | is part of line -0.9 | known heading 1.8
    | known with colon 0.5 | list follows 0.5 | markdown heading 3.3 | more than eight words -1.2
    | near the top -1.8 | nothing follows -1.3 | one to four words 1.3 | plain text follows 0.3
    | pointing words 0.8 | small letter first -0.3 | title case 0.5 | whole known heading 1.5`,
  about: `
    asks and no requirements are announced 0.1 | begins like prose 0.8 | begins with base -0.8
    | begins with candidate -0.1 | begins with company 0.4 | begins with education -0.2
    | begins with gerund -0.5 | begins with insistence -0.3 | begins with looking -0.3 | begins with praise 0.2
    | begins with schedule 0.1 | begins with task -0.4 | begins with third-person -1.1 | begins with we 1.3
    | begins with you -0.8 | bullet -0.9 | does and no duties are announced -0.4 | ends with colon 0.2
    | ends with company 0.3 | ends with legal 0.2 | ends with pay 0.1 | ends with place 0.2
    | ends with praise 0.2 | ends with schedule -0.4 | few words -0.6 | first quarter 1.1 | first 0.1
    | heading words -1.0 | is a heading with colon -2.0 | is a known heading -2.0 | key and value 0.2 | link 0.3
    | many words 0.3 | markup -4.0 | money 0.1 | near the end 0.6 | near the top 0.6 | one or two words -0.6
    | over 22 words 0.8 | plain line -0.2 | says apply 0.1 | says benefit -0.2 | says company again 0.8
    | says company 1.7 | says demand -0.2 | says education -0.2 | says insistence -0.5 | says knowledge -0.3
    | says legal 0.2 | says licence -0.2 | says physical 0.2 | says place 0.1 | says schedule -0.2
    | says skill -0.2 | says task -0.6 | says wish -0.4 | sentence 0.9 | up to ten words 0.3
    | will and verb -1.0 | years -0.1`,
  note: `
    asks and no requirements are announced -0.1 | begins like prose 0.1 | begins small -0.3
    | begins with -ing -0.1 | begins with ability -0.2 | begins with benefit -0.2 | begins with boilerplate 0.5
    | begins with candidate -0.2 | begins with demand -0.7 | begins with education 0.4
    | begins with experience 0.2 | begins with gerund -0.7 | begins with insistence -0.1
    | begins with knowledge -0.3 | begins with licence -0.2 | begins with looking 0.2 | begins with number 0.3
    | begins with pay 0.2 | begins with praise 0.3 | begins with schedule -0.2 | begins with skill 0.2
    | begins with third-person -0.5 | begins with wish 0.5 | bullet -1.9 | does and no duties are announced 0.2
    | ends with apply -0.1 | ends with boilerplate 0.1 | ends with candidate -0.2 | ends with colon 2.3
    | ends with demand 0.3 | ends with education 0.5 | ends with experience 0.3 | ends with insistence -0.1
    | ends with licence -0.1 | ends with pay 0.2 | ends with praise 0.1 | ends with schedule -0.2
    | ends with skill -0.2 | ends with stop -0.1 | ends with task -0.3 | few words -0.1 | goes on -0.2
    | heading words 0.1 | is a heading with colon 0.3 | key and value -0.4 | label -0.5 | link 0.3
    | many words -0.2 | markup 0.5 | near the end 0.2 | near the top -0.3 | one or two words 1.2
    | over 22 words -0.2 | plain line -0.2 | question -0.1 | says ability 0.2 | says benefit -0.2
    | says boilerplate 2.8 | says candidate -0.3 | says demand 0.2 | says education 0.2 | says experience 0.4
    | says insistence -0.3 | says licence -0.1 | says looking 0.1 | says pay 0.3 | says physical -0.3
    | says place -0.2 | says task 0.5 | says trait 0.2 | says wish 0.1 | sentence -0.4 | up to ten words -0.3
    | will and verb 0.2 | years -0.5`,
  other: `
    asks and no requirements are announced -0.1 | begins like prose 0.4 | begins small -0.2
    | begins with -s -0.2 | begins with base -0.3 | begins with benefit 0.2 | begins with boilerplate 0.1
    | begins with company -0.3 | begins with demand 0.3 | begins with gerund -0.8 | begins with insistence 0.1
    | begins with licence -0.3 | begins with must 0.1 | begins with number 0.2 | begins with pay 0.3
    | begins with physical 0.4 | begins with place -0.2 | begins with praise -0.2 | begins with schedule 0.9
    | begins with task 0.2 | begins with we -0.2 | begins with you 0.8 | bullet 0.5
    | does and no duties are announced -0.1 | ends with apply 0.3 | ends with benefit -0.1
    | ends with candidate 0.2 | ends with colon -0.8 | ends with company -0.1 | ends with insistence 0.3
    | ends with legal -0.2 | ends with pay -0.4 | ends with physical 0.1 | ends with schedule 0.1
    | ends with stop 0.6 | ends with wish 0.3 | few words 0.2 | first quarter 0.3 | first 0.1 | goes on -0.1
    | is a heading with colon -2.0 | is a known heading -1.0 | key and value 1.0 | markup 3.0 | money -0.1
    | near the end 0.2 | near the top -0.2 | one or two words 0.4 | over 22 words 0.6 | question -0.1
    | says ability 0.1 | says benefit again -0.2 | says benefit -0.2 | says boilerplate 0.6 | says candidate 0.6
    | says company -0.5 | says demand 0.1 | says education -0.3 | says knowledge -0.4 | says legal -0.1
    | says licence -0.5 | says looking -0.1 | says pay -0.4 | says physical again 0.4 | says physical 1.1
    | says place -0.1 | says schedule 1.6 | says task 0.1 | says trait -0.2 | says wish 1.1 | sentence -1.0
    | up to ten words 0.6 | will and verb -0.2 | years -0.2`,
  pay: `
    asks and no requirements are announced 0.5 | begins with -ing -0.1 | begins with base -0.5
    | begins with benefit 0.5 | begins with licence 0.2 | begins with number 0.3 | begins with pay 0.6
    | begins with schedule -0.1 | begins with third-person -0.7 | begins with we 0.3 | begins with wish 0.2
    | begins with you -0.2 | bullet -0.4 | ends with benefit 0.2 | ends with colon -0.2
    | ends with experience 0.3 | ends with licence 0.2 | ends with pay 0.1 | ends with schedule 0.2
    | ends with stop 0.2 | ends with wish 0.3 | few words 0.4 | first quarter -0.6 | heading words -1.0
    | is a heading with colon -2.0 | is a known heading -2.0 | many words -0.3 | markup -4.0 | money 2.2
    | near the end -0.3 | one or two words -0.3 | says benefit again 0.4 | says benefit 0.6
    | says candidate -0.1 | says demand -0.4 | says education -0.5 | says experience 0.2 | says insistence -0.6
    | says knowledge -0.4 | says pay 1.6 | says praise -0.1 | says schedule -0.1 | says task -0.1
    | up to ten words 0.3`,
  preferred: `
    asks and no requirements are announced -0.5 | begins like prose -0.1 | begins small -0.2
    | begins with ability 0.2 | begins with candidate 0.1 | begins with demand -0.2 | begins with experience 0.5
    | begins with insistence -0.2 | begins with licence 0.5 | begins with number 0.1 | begins with praise -0.4
    | begins with skill 0.1 | begins with wish -0.2 | does and no duties are announced -0.2
    | ends with demand -0.2 | ends with education -0.1 | ends with experience -0.1 | ends with schedule 0.2
    | first quarter -0.3 | heading words 0.1 | key and value 0.3 | money -0.1 | near the end -0.1
    | says ability -0.1 | says apply -0.2 | says boilerplate -0.2 | says demand -0.6 | says education -0.2
    | says experience 0.1 | says insistence -0.1 | says licence 0.2 | says physical -0.3 | says praise -0.6
    | says skill 0.2 | says trait -0.1 | says wish 0.3 | will and verb -0.1 | years -0.1`,
  summary: `
    asks and no requirements are announced -0.5 | begins like prose 0.3 | begins small -0.2
    | begins with ability -0.3 | begins with base -0.6 | begins with benefit -0.2 | begins with company -0.2
    | begins with education 0.2 | begins with place 0.2 | begins with schedule -0.2 | begins with we -0.3
    | bullet -1.2 | does and no duties are announced -1.0 | ends with stop 0.7 | few words -0.3
    | first quarter 0.8 | heading words -1.1 | is a heading with colon -2.0 | is a known heading -2.1
    | key and value -0.1 | link -0.2 | many words 0.3 | markup -4.0 | near the end -0.2 | one or two words -1.3
    | plain line 0.2 | question -0.2 | says ability -0.2 | says apply -0.3 | says benefit 0.3 | says company 0.2
    | says demand -0.3 | says education -0.3 | says experience -0.2 | says insistence -0.7 | says knowledge -0.5
    | says legal -0.4 | says licence -0.5 | says looking 1.3 | says pay -0.1 | says place -0.1 | says praise 0.4
    | says skill 0.4 | says task 0.4 | says trait 1.0 | says wish -0.2 | sentence 0.3 | up to ten words -0.5
    | will and verb 1.0 | years -0.6`,
  benefit: `
    begins like prose -0.3 | begins small 0.8 | begins with -s 0.5 | begins with -ung 0.2
    | begins with ability 0.3 | begins with base -0.7 | begins with benefit 0.4 | begins with candidate -0.2
    | begins with experience 0.2 | begins with gerund -1.2 | begins with infinitive 0.3
    | begins with licence -0.2 | begins with must -0.2 | begins with number 1.0 | begins with pay 0.7
    | begins with praise 0.3 | begins with schedule 0.3 | begins with skill 0.3 | begins with task -0.1
    | begins with third-person -0.6 | begins with wish 0.2 | begins with you -0.8 | bullet 0.8
    | does and no duties are announced 0.5 | ends with benefit -0.3 | ends with colon 0.8
    | ends with demand -0.2 | ends with experience -0.2 | ends with licence -0.2 | ends with looking 0.1
    | ends with praise 0.1 | ends with schedule -0.3 | ends with stop -0.6 | ends with wish -0.1 | few words 0.2
    | first quarter -0.8 | goes on 0.3 | heading words -0.9 | is a heading with colon -1.6
    | is a known heading -1.9 | key and value -0.1 | label 0.2 | link 0.2 | many words 0.1 | markup -4.0
    | money 0.1 | near the end 0.6 | near the top -0.1 | one or two words -0.8 | over 22 words 0.3
    | plain line 0.9 | question -0.4 | says ability 0.1 | says apply again 0.1 | says apply -0.2
    | says benefit again 1.3 | says benefit 1.8 | says education 0.1 | says insistence -0.4
    | says knowledge -0.2 | says legal 0.1 | says licence -0.1 | says pay 0.7 | says physical -0.2
    | says place -0.1 | says praise 0.1 | says schedule 0.2 | says skill 0.2 | sentence 0.4
    | up to ten words 0.6 | will and verb -0.1 | years -0.7`,
  'announced qualification': `
    begins with -ing 0.3 | begins with -ung -0.2 | begins with base 0.3 | begins with gerund -0.2
    | begins with third-person 0.3 | bullet 0.7 | ends with stop -0.2 | goes on 0.3 | many words 0.2
    | one or two words -0.8 | over 22 words -0.2 | plain line 0.2 | sentence -0.5 | up to ten words 0.7`,
  'announced responsibility': `
    begins with -ing 0.6 | begins with -ung 0.9 | begins with base 1.4 | begins with gerund 0.8
    | begins with infinitive 0.5 | begins with third-person 1.6 | bullet 1.2 | ends with stop -0.5
    | few words -0.4 | goes on 0.3 | many words 0.3 | one or two words -1.5 | over 22 words -0.2
    | plain line 0.4 | sentence 0.6 | up to ten words 0.7`,
  legal: `
    begins with ability 0.4 | begins with base -0.4 | begins with demand -0.1 | begins with gerund -0.4
    | begins with third-person -0.6 | begins with you -0.1 | bullet -0.5 | few words -0.2 | first quarter 0.1
    | heading words -1.0 | is a heading with colon -2.0 | is a known heading -2.0 | many words 0.3 | markup -4.0
    | near the end 0.6 | near the top 0.5 | over 22 words -0.1 | plain line -0.2 | says ability 0.3
    | says education -0.3 | says insistence -0.5 | says knowledge -0.3 | says legal again 2.1 | says legal 1.7
    | says licence 0.2 | says wish -0.1 | sentence 0.2 | years -0.4`,
  senses: `
    known words, another section -2.7 | known words, this section 2.5 | pointing words, another section -1.0
    | pointing words, this section 2.3 | unknown words → heading -0.3 | unknown words → heading about 0.3
    | unknown words → heading apply 0.6 | unknown words → heading benefits 0.1
    | unknown words → heading duties 1.2 | unknown words → heading legal -0.1
    | unknown words → heading location -0.9 | unknown words → heading other 0.8
    | unknown words → heading preferred -1.1 | unknown words → heading required -0.6
    | unknown words → heading summary 0.2`,
};
