/** Short forms by folded full name of the bodies that news writes short without ever introducing them. */
export const INTERNATIONAL_BODIES: Readonly<Record<string, string>> = {
  un: 'un',
  'united nation': 'un',
  'united nation organisation': 'un',
  'united nation organization': 'un',
  eu: 'eu',
  'european union': 'eu',
  nato: 'nato',
  'north atlantic treaty organization': 'nato',
  'north atlantic treaty organisation': 'nato',
};
