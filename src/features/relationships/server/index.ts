export { introduceProposed } from "./introduce-proposed.ts";
export { openPartnersOf, type PartnersSoFar } from "./open-partners.ts";
export { type ProposedPair, proposePairs } from "./propose-pairs.ts";
export { inRelationship } from "./relationships.access.ts";
