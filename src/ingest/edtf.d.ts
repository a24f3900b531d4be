declare module 'edtf' {
  /** Parses an EDTF string. Throws if it is none. */
  export default function edtf(value: string): { type: string; edtf: string };
}
