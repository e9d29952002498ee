import type { GoldenCase } from './golden-case.ts'

const GAO = 'France condemns the attack of 3 March in Gao, which killed 12 people.'
const AID = 'The United Kingdom will provide £40 million in humanitarian aid to Sudan in 2026.'
const ANNEX = "We do not recognise Russia's annexation of Crimea."
const TALKS = 'We call on the parties to resume negotiations in Geneva by 15 April 2026.'
const SUPPORT = 'France supports the sovereignty and territorial integrity of Ukraine.'
const EVAC = 'Our teams evacuated 230 nationals from Khartoum aboard 3 military flights.'
const TARGET = 'Emissions must fall by 55 percent by 2030.'

const en = (name: string, point: string, text: string, ...expect: GoldenCase['expect'][number][]): GoldenCase => ({
  name,
  language: 'en',
  point,
  text,
  expect,
})

/** Departures and, as many, faithful texts that look like departures. */
export const ENGLISH_CASES: readonly GoldenCase[] = [
  en(
    'three slots change at once',
    GAO,
    'France regrets the attack of 4 March in Gao, which killed 15 people.',
    { rule: 'stance-shift', text: 'regrets', suggestion: 'condemns' },
    { rule: 'date-mismatch', text: '4 March' },
    { rule: 'figure-mismatch', text: '15', suggestion: '12' },
  ),
  en('a figure', GAO, 'France condemns the attack of 3 March in Gao, which killed 22 people.', {
    rule: 'figure-mismatch',
    text: '22',
  }),
  en('a figure in words', GAO, 'France condemns the attack of 3 March in Gao, which killed twenty people.', {
    rule: 'figure-mismatch',
    text: 'twenty',
  }),
  en('a lower bound', GAO, 'France condemns the attack of 3 March in Gao, which killed at least 12 people.', {
    rule: 'figure-mismatch',
  }),
  en('the amount changes', AID, 'The United Kingdom will provide £60 million in humanitarian aid to Sudan in 2026.', {
    rule: 'figure-mismatch',
  }),
  en('the currency changes', AID, 'The United Kingdom will provide 40 million euros in humanitarian aid to Sudan in 2026.', {
    rule: 'figure-mismatch',
  }),
  en('the magnitude changes', AID, 'The United Kingdom will provide £40 billion in humanitarian aid to Sudan in 2026.', {
    rule: 'figure-mismatch',
  }),
  en('one of two figures', EVAC, 'Our teams evacuated 230 nationals from Khartoum aboard 5 military flights.', {
    rule: 'figure-mismatch',
    text: '5',
  }),
  en('the percentage changes', TARGET, 'Emissions must fall by 45 percent by 2030.', { rule: 'figure-mismatch', text: '45' }),
  en('the year changes', TARGET, 'Emissions must fall by 55 percent by 2035.', { rule: 'date-mismatch', text: '2035' }),
  en('the day changes', TALKS, 'We call on the parties to resume negotiations in Geneva by 25 April 2026.', {
    rule: 'date-mismatch',
  }),
  en('the month changes', GAO, 'France condemns the attack of 3 May in Gao, which killed 12 people.', {
    rule: 'date-mismatch',
    text: '3 May',
  }),
  en('another agent', GAO, 'Germany condemns the attack of 3 March in Gao, which killed 12 people.', {
    rule: 'actor-mismatch',
    text: 'Germany',
    suggestion: 'France',
  }),
  en('another recipient', AID, 'The United Kingdom will provide £40 million in humanitarian aid to Chad in 2026.', {
    rule: 'actor-mismatch',
    text: 'Chad',
  }),
  en('another country supported', SUPPORT, 'France supports the sovereignty and territorial integrity of Moldova.', {
    rule: 'actor-mismatch',
    text: 'Moldova',
  }),
  en('negation lost', ANNEX, "We recognise Russia's annexation of Crimea.", { rule: 'polarity-flip' }),
  en('negation added', EVAC, 'Our teams have not evacuated 230 nationals from Khartoum aboard 3 military flights.', {
    rule: 'polarity-flip',
  }),
  en('an antonym', TARGET, 'Emissions must rise by 55 percent by 2030.', { rule: 'polarity-flip', text: 'rise' }),
  en('does not condemn', GAO, 'France does not condemn the attack of 3 March in Gao, which killed 12 people.', {
    rule: 'stance-shift',
    text: 'not condemn',
  }),
  en('a call becomes a demand', TALKS, 'We demand that the parties resume negotiations in Geneva by 15 April 2026.', {
    rule: 'stance-shift',
  }),
  en('support becomes concern', SUPPORT, 'France takes note of the sovereignty and territorial integrity of Ukraine.', {
    rule: 'stance-shift',
  }),

  en('words for digits', GAO, 'France condemns the attack of 3 March in Gao, which killed twelve people.'),
  en('the American order', GAO, 'France condemns the March 3 attack in Gao, which killed 12 people.'),
  en('passive and reordered', GAO, 'The attack in Gao on 3 March, in which 12 people were killed, is condemned by France.'),
  en('two sentences', GAO, 'France condemns the attack of 3 March in Gao. The attack killed 12 people.'),
  en('a currency sign', AID, 'The United Kingdom will provide £40m in humanitarian aid to Sudan in 2026.'),
  en('an acronym', AID, 'The UK will provide £40 million in humanitarian aid to Sudan in 2026.'),
  en('percent sign', TARGET, 'Emissions must fall by 55% by 2030.'),
  en('rounding that says so', EVAC, 'Our teams evacuated about 230 nationals from Khartoum aboard three military flights.'),
  en(
    'another year beside ours',
    AID,
    'After £35 million in 2025, the United Kingdom will provide £40 million in humanitarian aid to Sudan in 2026.',
  ),
  en('only another year', AID, 'In 2023 the United Kingdom provided £25 million in humanitarian aid to Sudan.'),
  en('another count', GAO, 'France condemns the attack of 3 March in Gao, which killed 12 people and wounded 30.'),
  en(
    'somebody else quoted',
    GAO,
    'France condemns the attack of 3 March in Gao, which killed 12 people. According to local media, the attack killed 15 people.',
  ),
  en('inside a quotation', GAO, 'The group said: “France regrets the attack of 4 March in Gao, which killed 15 people.”'),
  en('double negation', SUPPORT, 'France has never stopped supporting the sovereignty and territorial integrity of Ukraine.'),
  en('not only', SUPPORT, 'France supports not only the sovereignty but also the territorial integrity of Ukraine.'),
  en('a contracted negation', ANNEX, "We don't recognise Russia's annexation of Crimea."),
  en('never for not', ANNEX, "We will never recognise Russia's annexation of Crimea."),
  en('a demonym', SUPPORT, "France supports Ukraine's sovereignty and territorial integrity."),
  en('a paragraph number', TALKS, '3. We call on the parties to resume negotiations in Geneva by 15 April 2026.'),
  en(
    'a resolution number',
    TALKS,
    'In line with resolution 2254, we call on the parties to resume negotiations in Geneva by 15 April 2026.',
  ),
  en('a date in digits', TALKS, 'We call on the parties to resume negotiations in Geneva by 2026-04-15.'),
  en(
    'an abbreviation',
    GAO,
    'Mr. Martin, speaking in the U.S. Senate, said that France condemns the attack of 3 March in Gao, which killed 12 people.',
  ),
  en('nothing in common', AID, 'The visa section is closed on 15 August. Applications are treated within 10 days.'),
  en('another evacuation', EVAC, 'In 2021, Germany evacuated 5,300 people from Kabul aboard 37 flights.'),
  en(
    'the point amid a page',
    SUPPORT,
    'Press briefing, 4 May 2026. The spokesperson took 6 questions.\n\nFrance supports the sovereignty and territorial integrity of Ukraine. It has welcomed 100,000 refugees since 2022.\n\nThe next meeting of the 27 ministers takes place on 9 May.',
  ),
]
