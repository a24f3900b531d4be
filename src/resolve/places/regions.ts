import { cityKey } from './cities.ts';

/** Large regions that small cities are named after, or share the name of: such a name means no city. */
const REGIONS = new Set(
  (
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|' +
    'Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|' +
    'Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Saskatchewan|Queensland|Victoria|Tasmania|' +
    'New South Wales|England|Scotland|Wales|Northern Ireland|Europe|Asia|Africa|America|North America|South America|Latin America|Central America|Middle East|Far East|Siberia|Korea|Balkans|Caucasus|Crimea|' +
    'Kashmir|Tibet|Punjab|Bavaria|Catalonia|Chechnya|Kurdistan|Palestine|West Bank|Arctic|Atlantic|Pacific|Mediterranean|Scandinavia|Earth|Moon|Mars'
  )
    .split('|')
    .map(cityKey),
);

/** Whether a name is that of a region, which the gazetteer of cities doesn't hold. */
export function isRegion(name: string): boolean {
  return REGIONS.has(cityKey(name));
}
