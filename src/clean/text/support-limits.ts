import { factNames } from './line-facts.ts';

/** Facts that speak for furniture or a caption: such lines get no support. */
export const doubtful = (
  [
    'related',
    'promotion',
    'legal',
    'comments',
    'form',
    'share',
    'caption-shape',
    'leading-away',
    'furniture-line',
    'credit-shape',
  ] as const
).map((name) => factNames.indexOf(name));

/** Log-odds from which a neighbour counts as body for sure, and below which a line is beyond support. */
export const sure = 1;
export const beyond = -3.5;
export const farBeyond = -5;
