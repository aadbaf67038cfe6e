import { describe, expect, it } from '@jest/globals';
import { dateIn } from './whatsapp-date-order.js';
import { type DateOrder, readHeader } from './whatsapp-header.js';

/** Milliseconds of the processor, which does not count what else the machine is busy with. */
const processorMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** 3 September 2026, 20:07:05 (or 20:07), as phones of these locales write it (Unicode CLDR). */
const heads: readonly [locale: string, order: DateOrder, written: string][] = [
  ['af', 'YMD', '2026-09-03 08:07:05 nm.'],
  ['af', 'YMD', '2026-09-03 20:07:05'],
  ['af', 'YMD', '2026-09-03 08:07 nm.'],
  ['af', 'YMD', '2026-09-03 20:07'],
  ['am', 'DMY', '03/09/2026 8:07:05 ከሰዓት'],
  ['am', 'DMY', '03/09/2026 20:07:05'],
  ['am', 'DMY', '03/09/2026 08:07 ከሰዓት'],
  ['am', 'DMY', '03/09/2026 20:07'],
  ['ar', 'DMY', '3\u200f/9\u200f/2026، 8:07:05 م'],
  ['ar', 'DMY', '3\u200f/9\u200f/2026، 20:07:05'],
  ['ar', 'DMY', '03\u200f/09\u200f/2026، 08:07 م'],
  ['ar', 'DMY', '03\u200f/09\u200f/2026، 20:07'],
  ['az', 'DMY', '03.09.26, 08:07:05 PM'],
  ['az', 'DMY', '03.09.26, 20:07:05'],
  ['az', 'DMY', '03.09.2026, 08:07 PM'],
  ['az', 'DMY', '03.09.2026, 20:07'],
  ['bg', 'DMY', '3.09.26 г., 8:07:05 ч. pm'],
  ['bg', 'DMY', '3.09.26 г., 20:07:05'],
  ['bg', 'DMY', '03.09.2026 г., 08:07 ч. pm'],
  ['bg', 'DMY', '03.09.2026 г., 20:07'],
  ['bn', 'DMY', '৩/৯/২৬, ৮:০৭:০৫ PM'],
  ['bn', 'DMY', '৩/৯/২৬, ২০:০৭:০৫'],
  ['bn', 'DMY', '০৩/০৯/২০২৬, ০৮:০৭ PM'],
  ['bn', 'DMY', '০৩/০৯/২০২৬, ২০:০৭'],
  ['bs', 'DMY', '3. 9. 2026. u 08:07:05 p. m.'],
  ['bs', 'DMY', '3. 9. 2026. u 20:07:05'],
  ['bs', 'DMY', '03. 09. 2026. u 08:07 p. m.'],
  ['bs', 'DMY', '03. 09. 2026. u 20:07'],
  ['ca', 'DMY', '3/9/26 8:07:05 p. m.'],
  ['ca', 'DMY', '3/9/26 20:07:05'],
  ['ca', 'DMY', '03/09/2026 08:07 p. m.'],
  ['cs', 'DMY', '03. 09. 26 8:07:05 odp.'],
  ['cs', 'DMY', '03.09.26 20:07:05'],
  ['cs', 'DMY', '03. 09. 2026 08:07 odp.'],
  ['cs', 'DMY', '03. 09. 2026 20:07'],
  ['da', 'DMY', '03.09.2026, 08.07.05 PM'],
  ['da', 'DMY', '03.09.2026, 20.07.05'],
  ['da', 'DMY', '03.09.2026, 08.07 PM'],
  ['da', 'DMY', '03.09.2026, 20.07'],
  ['el', 'DMY', '3/9/26, 8:07:05 μ.μ.'],
  ['el', 'DMY', '03/09/2026, 08:07 μ.μ.'],
  ['en-AU', 'DMY', '3/9/26, 8:07:05 pm'],
  ['en-AU', 'DMY', '03/09/2026, 08:07 pm'],
  ['en-CA', 'YMD', '2026-09-03, 8:07:05 p.m.'],
  ['en-CA', 'YMD', '2026-09-03, 20:07:05'],
  ['en-CA', 'YMD', '2026-09-03, 08:07 p.m.'],
  ['en-CA', 'YMD', '2026-09-03, 20:07'],
  ['en-GB', 'DMY', '03/09/2026, 08:07:05 pm'],
  ['en-GB', 'DMY', '03/09/2026, 20:07:05'],
  ['en-ZA', 'YMD', '2026/09/03, 08:07:05 pm'],
  ['en-ZA', 'YMD', '2026/09/03, 20:07:05'],
  ['en-ZA', 'YMD', '2026/09/03, 08:07 pm'],
  ['en-ZA', 'YMD', '2026/09/03, 20:07'],
  ['es', 'DMY', '3/9/26, 8:07:05 p. m.'],
  ['es', 'DMY', '03/09/2026, 08:07 p. m.'],
  ['es-MX', 'DMY', '03/09/26, 8:07:05 p.m.'],
  ['es-MX', 'DMY', '03/09/2026, 08:07 p.m.'],
  ['es-US', 'DMY', '3/9/2026, 8:07:05 p.m.'],
  ['eu', 'YMD', '26/9/3 (08:07:05 PM)'],
  ['eu', 'YMD', '2026/09/03 (08:07 PM)'],
  ['fi', 'DMY', '3.9.2026 klo 8.07.05 ip.'],
  ['fi', 'DMY', '3.9.2026 klo 20.07.05'],
  ['fi', 'DMY', '03.09.2026 klo 08.07 ip.'],
  ['fi', 'DMY', '03.09.2026 klo 20.07'],
  ['fr', 'DMY', '03/09/2026 08:07:05 PM'],
  ['fr', 'DMY', '03/09/2026 08:07 PM'],
  ['fr-BE', 'DMY', '3/09/26 08:07:05 PM'],
  ['fr-CA', 'YMD', '2026-09-03 08 h 07 min 05 s p.m.'],
  ['fr-CA', 'YMD', '2026-09-03 20 h 07 min 05 s'],
  ['fr-CA', 'YMD', '2026-09-03 08 h 07 p.m.'],
  ['fr-CA', 'YMD', '2026-09-03 20 h 07'],
  ['fr-CH', 'DMY', '03.09.26 08:07:05 PM'],
  ['fr-CH', 'DMY', '03.09.2026 08:07 PM'],
  ['fr-CH', 'DMY', '03.09.2026 20:07'],
  ['ga', 'DMY', '3/9/26, 08:07:05 i.n.'],
  ['ga', 'DMY', '03/09/2026, 08:07 i.n.'],
  ['he', 'DMY', '3.9.2026, 8:07:05 PM'],
  ['he', 'DMY', '3.9.2026, 20:07:05'],
  ['hr', 'DMY', '03. 09. 2026. 08:07:05 PM'],
  ['hr', 'DMY', '03. 09. 2026. 20:07:05'],
  ['hr', 'DMY', '03. 09. 2026. 08:07 PM'],
  ['hr', 'DMY', '03. 09. 2026. 20:07'],
  ['hu', 'YMD', '2026. 09. 03. du. 8:07:05'],
  ['hu', 'YMD', '2026. 09. 03. 20:07:05'],
  ['hu', 'YMD', '2026. 09. 03. du. 08:07'],
  ['hu', 'YMD', '2026. 09. 03. 20:07'],
  ['id', 'DMY', '03/09/26, 08.07.05 PM'],
  ['id', 'DMY', '03/09/26, 20.07.05'],
  ['id', 'DMY', '03/09/2026, 08.07 PM'],
  ['id', 'DMY', '03/09/2026, 20.07'],
  ['is', 'DMY', '3.9.2026, 08:07:05 e.h.'],
  ['is', 'DMY', '03.09.2026, 08:07 e.h.'],
  ['ja', 'YMD', '2026/09/03 午後8:07:05'],
  ['ja', 'YMD', '2026/09/03 20:07:05'],
  ['ja', 'YMD', '2026/09/03 午後08:07'],
  ['ja', 'YMD', '2026/09/03 20:07'],
  ['ko', 'YMD', '26. 9. 3. PM 8:07:05'],
  ['ko', 'YMD', '26. 9. 3. 20:07:05'],
  ['ko', 'YMD', '2026. 09. 03. PM 08:07'],
  ['lb', 'DMY', '03.09.26 08:07:05 nomëttes'],
  ['lb', 'DMY', '03.09.2026 08:07 nomëttes'],
  ['lo', 'DMY', '3/9/2026, 8:07:05 ຫຼັງທ່ຽງ'],
  ['lo', 'DMY', '03/09/2026, 08:07 ຫຼັງທ່ຽງ'],
  ['lt', 'YMD', '2026-09-03 08:07:05 popiet'],
  ['lt', 'YMD', '2026-09-03 08:07 popiet'],
  ['lv', 'DMY', '03.09.26 08:07:05 pēcp.'],
  ['lv', 'DMY', '03.09.2026 08:07 pēcp.'],
  ['mk', 'DMY', '3.9.2026 г., 08:07:05 попл.'],
  ['mk', 'DMY', '3.9.2026 г., 20:07:05'],
  ['mk', 'DMY', '03.09.2026 г., 08:07 попл.'],
  ['mn', 'YMD', '2026.09.03 08:07:05 ү.х.'],
  ['mn', 'YMD', '2026.09.03 20:07:05'],
  ['mn', 'YMD', '2026.09.03 08:07 ү.х.'],
  ['mn', 'YMD', '2026.09.03 20:07'],
  ['ms', 'DMY', '3/09/26, 8:07:05 PTG'],
  ['ms', 'DMY', '03/09/2026, 08:07 PTG'],
  ['my', 'DMY', '၃/၉/၂၆ ညနေ ၈:၀၇:၀၅'],
  ['my', 'DMY', '၀၃/၀၉/၂၀၂၆ ညနေ ၀၈:၀၇'],
  ['nb', 'DMY', '03.09.2026, 08:07:05 p.m.'],
  ['nb', 'DMY', '03.09.2026, 08:07 p.m.'],
  ['ne', 'YMD', '२६/९/३, ०८:०७:०५ अपराह्न'],
  ['ne', 'YMD', '२०२६-०९-०३, ०८:०७ अपराह्न'],
  ['nl', 'DMY', '03-09-2026, 08:07:05 p.m.'],
  ['nl', 'DMY', '03-09-2026, 20:07:05'],
  ['nl', 'DMY', '03-09-2026, 08:07 p.m.'],
  ['nl', 'DMY', '03-09-2026, 20:07'],
  ['pt', 'DMY', '03/09/2026, 08:07:05 PM'],
  ['si', 'YMD', '2026-09-03, ප.ව. 08.07.05'],
  ['si', 'YMD', '2026-09-03, 20.07.05'],
  ['si', 'YMD', '2026-09-03, ප.ව. 08.07'],
  ['si', 'YMD', '2026-09-03, 20.07'],
  ['sk', 'DMY', '3. 9. 2026 8:07:05 PM'],
  ['sk', 'DMY', '3. 9. 2026 20:07:05'],
  ['sk', 'DMY', '03. 09. 2026 08:07 PM'],
  ['sl', 'DMY', '3. 9. 2026, 08:07:05 pop.'],
  ['sl', 'DMY', '3. 9. 2026, 20:07:05'],
  ['sl', 'DMY', '03. 09. 2026, 08:07 pop.'],
  ['sl', 'DMY', '03. 09. 2026, 20:07'],
  ['sq', 'DMY', '3.9.26, 8:07:05 m.d.'],
  ['sq', 'DMY', '03.09.2026, 08:07 m.d.'],
  ['sr', 'DMY', '03.09.2026. 08:07 PM'],
  ['sr', 'DMY', '03.09.2026. 20:07'],
  ['sv', 'YMD', '2026-09-03 08:07:05 em'],
  ['sv', 'YMD', '2026-09-03 08:07 em'],
  ['te', 'DMY', '03-09-26 8:07:05 PM'],
  ['te', 'DMY', '03-09-26 20:07:05'],
  ['te', 'DMY', '03-09-2026 08:07 PM'],
  ['te', 'DMY', '03-09-2026 20:07'],
  ['tr', 'DMY', '3.09.2026 ÖS 08:07:05'],
  ['tr', 'DMY', '3.09.2026 20:07:05'],
  ['tr', 'DMY', '03.09.2026 ÖS 08:07'],
  ['uk', 'DMY', '03.09.26, 08:07:05 пп'],
  ['uk', 'DMY', '03.09.2026, 08:07 пп'],
  ['ur', 'DMY', '3/9/26، 8:07:05 PM'],
  ['ur', 'DMY', '3/9/26، 20:07:05'],
  ['ur', 'DMY', '03/09/2026، 08:07 PM'],
  ['ur', 'DMY', '03/09/2026، 20:07'],
  ['uz', 'DMY', '03/09/26, 08:07:05 TK'],
  ['uz', 'DMY', '03/09/2026, 08:07 TK'],
  ['vi', 'DMY', '08:07:05 CH 3/9/26'],
  ['vi', 'DMY', '20:07:05 3/9/26'],
  ['vi', 'DMY', '08:07 CH 03/09/2026'],
  ['vi', 'DMY', '20:07 03/09/2026'],
  ['zh', 'YMD', '2026/9/3 下午08:07:05'],
  ['zh', 'YMD', '2026/09/03 下午08:07'],
  ['zh-HK', 'DMY', '3/9/2026 下午8:07:05'],
  ['zh-HK', 'DMY', '3/9/2026 20:07:05'],
  ['zh-HK', 'DMY', '03/09/2026 下午08:07'],
  ['zh-HK', 'DMY', '03/09/2026 20:07'],
  ['zh-TW', 'YMD', '2026/9/3 晚上8:07:05'],
  ['zh-TW', 'YMD', '2026/9/3 20:07:05'],
  ['zh-TW', 'YMD', '2026/09/03 下午08:07'],
  ['zh-TW', 'YMD', '2026/09/03 20:07'],
  ['zu', 'YMD', '2026-09-03 08:07 PM'],
  ['eu', 'YMD', '26/9/3 (08:07:05 PM)'],
  ['eu', 'YMD', '2026/09/03 (20:07)'],
];

describe('the head of a WhatsApp message', () => {
  it.each(heads)('is read as %s writes it (%s): %s', (_locale, order, written) => {
    for (const head of [`[${written}] `, `${written} - `]) {
      const header = readHeader(`${head}Ion: Bună`);
      expect(header && [dateIn(order, header), header.hour, header.minute, header.end]).toEqual(['2026-09-03', 20, 7, head.length]);
      expect([0, 5]).toContain(header?.second);
    }
  });

  it.each([
    ['12:00:00 AM', 0],
    ['12:30:00 PM', 12],
    ['00:08:00 a.m.', 0],
    ['1:05:00 PM', 13],
    ['11:59:00 a. m.', 11],
    ['12:01:00 a. m.', 0],
  ])('reads %s as %s hours', (time, hour) => {
    expect(readHeader(`[13/09/2026, ${time}] Ion: x`)?.hour).toBe(hour);
  });

  it.each([
    'Ne vedem la 10:30 - mă duc',
    '3 zile, 20:00 - nu pot',
    '13.09.26 la prânz - Ion: x',
    '[13.09.26] Ion: x',
    '[13/09/2026, 25:00:00] Ion: x',
    '[13/09/2026, 10:61:00] Ion: x',
    '[13/09/2026, 13:00:00 PM] Ion: x',
    '13/09/2026, 8:07 is the time - Ion: x',
    '+49 30 23125 000 - sunați',
    '1. Contract 2. Salariu 3. Ore',
    '[]',
    '',
    '٣',
  ])('is not seen in the text %j', (line) => {
    expect(readHeader(line)).toBeNull();
  });

  it('is found behind marks that show nothing, and knows the mark of an attachment', () => {
    expect(readHeader('\u200e[13.09.26, 20:07:05] Ion: x')).toMatchObject({ marked: true, hour: 20 });
    expect(readHeader('\ufeff[13.09.26, 20:07:05] Ion: x')).toMatchObject({ marked: false, hour: 20 });
  });

  it('has the same form for every day of a file, and another form in another kind of file', () => {
    const form = (line: string) => readHeader(line)?.form;
    expect(form('[3/9/26, 8:07:05 PM] Ion: x')).toBe(form('[13/12/26, 11:07:05 AM] Ion: x'));
    expect(form('[3/9/26, 8:07:05 PM] Ion: x')).not.toBe(form('[13/12/26, 23:07:05] Ion: x'));
    expect(form('3/9/26, 8:07 - Ion: x')).not.toBe(form('3.9.26, 8:07 - Ion: x'));
    expect(form('3/9/26, 8:07 - Ion: x')).not.toBe(form('3/9/2026, 8:07 - Ion: x'));
  });

  it('gives up a line of a million characters in bounded time', () => {
    const started = process.cpuUsage();
    for (const line of ['1'.repeat(1e6), `[${'1/'.repeat(5e5)}`, `1/1/26, ${' '.repeat(1e6)}`]) expect(readHeader(line)).toBeNull();
    expect(processorMs(started)).toBeLessThan(5_000);
  });
});
