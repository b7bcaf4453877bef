export { foundOrganisation, type Founding } from "./found-organisation.ts";
export { setUpUrl } from "./set-up-link.ts";
