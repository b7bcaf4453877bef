export { introduceProposed } from "./introduce-proposed.ts";
export { openPartnersOf, type PartnersSoFar } from "./open-partners.ts";
export { proposePairs } from "./propose-pairs.ts";
