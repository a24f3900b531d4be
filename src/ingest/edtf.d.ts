declare module 'edtf' {
  /** Parses an EDTF string. Throws if it is none. `min` and `max` are its ends in milliseconds since 1970; infinite or NaN where open. */
  export default function edtf(value: string): { type: string; edtf: string; min: number; max: number };
}
