import type { Timex } from '../../../schemas/annotation.ts';

/** A year, month or day: EDTF lets only these be ends of an interval or approximate (no season, no quarter). */
const CALENDAR_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** "postponed until June 18": the day itself, not the time up to it. */
const PUT_OFF =
  /\b(?:postpon|adjourn|delay|defer|put off|put back|pushed back|push back|reschedul|moved|shifted|held over|stood over)\w*\b[^.;]{0,45}\b(?:until|till) $/;

/** What the words around add: "since 2003" is `2003/..`, "until May 9" is `../2015-05-09`, "about 1990" is `1990~`. `before`: the lower-cased words before. */
export function qualifyEdtf(edtf: string, before: string, mod: Timex['mod']): string {
  if (!CALENDAR_DATE.test(edtf)) return edtf;
  const date = mod === 'APPROX' ? `${edtf}~` : edtf;
  if (/\bsince $/.test(before)) return `${date}/..`;
  if (PUT_OFF.test(before)) return date;
  if (/\b(?:until|till) $/.test(before)) return `../${date}`;
  return date;
}
