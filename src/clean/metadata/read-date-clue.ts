import { agencyName } from './agencies.ts';
import { type FoundDate, findDates } from './find-dates.ts';
import { findTime } from './find-time.ts';
import { readDateline } from './read-dateline.ts';

/** A date that a line of metadata states of the article. */
export interface LineDate {
  role: 'published' | 'updated';
  /** Whether the line says that it is the date of publication ('Published …'), not only by its place. */
  labelled: boolean;
  date: FoundDate;
  /** UTF-16 range of the phrase in the line: label and date. */
  start: number;
  end: number;
}

const published =
  /\b(?:(?:first |originally )?published|posted|publication date|created|date|issued|released|filed|pubdate)(?: on| at)?\b|опубликован[оа]?|опубліковано|дата|veröffentlicht|erstellt|publié|publicado|pubblicato|publisert|gepubliceerd|geplaatst|opublikowano|yayınlanma|diterbitkan|प्रकाशित|송고(?:시간)?|입력|등록|승인|기사입력|发布时间|发布|發布|公開|نشر|تاريخ/giu;
const updated =
  /\b(?:(?:last |latest )?(?:updated?|modified|revised|edited)|last (?:update|modified))(?: on| at)?\b|обновлен[оа]?|оновлено|изменено|aktualisiert|stand:|mis à jour|modifié|actualizado|atualizado|aggiornato|oppdatert|laatste update|bijgewerkt|zaktualizowano|(?:son )?güncelleme|diperbarui|cập nhật|अपडेट|수정|최종수정|更新|修改|تحديث/giu;
const filler =
  /\b(?:at|on|by|in|from|um|à|am|le|el|a las|às|as|alle|den|pm|uhr|min(?:ute)? read|read|views?|comments?|shares?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|星期.|[월화수목금토일]요일/giu;

const lastMatch = (pattern: RegExp, text: string): number => {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
};

/** Dates of a line that is made of little else (labels, weekday, zone, names of author or publisher); empty for prose and long lines. */
export function readLineDates(line: string): LineDate[] {
  if (line.length > 220) return [];
  const dates = findDates(line);
  if (dates.length === 0 || dates.length > 4) return [];
  if (/\p{Ll}{2}[.!?]["”’]?$|\p{Lo}[.。]$/u.test(line)) {
    const dateline = readDateline(line);
    if (dateline?.date || dateline?.agency) return [];
  }
  let rest = '';
  let from = 0;
  for (const date of dates) {
    rest += `${line.slice(from, date.start)} `;
    from = date.end;
  }
  rest = (rest + line.slice(from)).replace(published, ' ').replace(updated, ' ').replace(filler, ' ');
  const words = rest.match(/\p{L}+/gu) ?? [];
  // Scripts without capitals have no better sign of prose than the number of letters.
  if ((rest.match(/\p{Lo}/gu)?.length ?? 0) > 30) return [];
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && agencyName(word) === undefined);
  if (lower.length > 3 || words.length > 14) return [];
  const result: LineDate[] = [];
  let end = 0;
  for (const date of dates) {
    const before = line.slice(end, date.start);
    const p = lastMatch(published, before);
    const u = lastMatch(updated, before);
    const label = Math.max(p, u);
    result.push({
      role: u > p ? 'updated' : 'published',
      labelled: label >= 0,
      date,
      start: label >= 0 ? end + label : date.start,
      end: date.end,
    });
    end = date.end;
  }
  return result;
}

/** The time of an update on the day that another line names, such as 'Last edited 18:52'; undefined for lines that hold more than label and time. */
export function readUpdateTime(line: string): { time: string; start: number; end: number } | undefined {
  if (line.length > 60 || findDates(line).length > 0) return undefined;
  const label = [...line.matchAll(updated)][0];
  if (!label) return undefined;
  const after = label.index + label[0].length;
  const time = findTime(line.slice(after));
  if (!time) return undefined;
  const end = after + time.end;
  const rest =
    line.slice(0, label.index) + line.slice(after, end).replace(/[\d:.]+|[ap]\.?m\.?/gi, '') + line.slice(end);
  const words = rest.replace(filler, ' ').match(/\p{L}+/gu) ?? [];
  return words.length <= 2 ? { time: time.value, start: label.index, end } : undefined;
}
