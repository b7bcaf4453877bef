import { messages } from "#platform/shared/messages.ts";

/** Who can see something, by visibility class: the words on the badge, who reads, and what everybody else sees. */
export const visibilityMessages = messages({
  self: { sv: "Bara du", en: "Only you" },
  relationship: {
    sv: "Bara ni {n, select, 2 {två} 3 {tre} 4 {fyra} 5 {fem} 6 {sex} 7 {sju} 8 {åtta} other {som är med}}",
    en: "Only you {n, select, 2 {two} 3 {three} 4 {four} 5 {five} 6 {six} 7 {seven} 8 {eight} other {who are in it}}",
  },
  named: { sv: "Bara du och {names}", en: "Only you and {names}" },
  coordinators: { sv: "Koordinatorerna", en: "The coordinators" },
  hr: { sv: "HR", en: "HR" },
  programme: { sv: "Programmet", en: "The programme" },
  organisation: { sv: "Hela organisationen", en: "The whole organisation" },
  sealed: { sv: "Förseglat", en: "Sealed" },
  sharedWith: { sv: "Delat med {name}", en: "Shared with {name}" },

  readSelf: { sv: "Du läser och skriver", en: "You read and write" },
  readRelationship: { sv: "{names} läser och skriver", en: "{names} read and write" },
  readNamed: { sv: "{names} läser", en: "{names} read this" },
  readCoordinators: { sv: "Programmets koordinatorer läser", en: "The programme’s coordinators read this" },
  readHr: { sv: "De som arbetar med HR läser", en: "Those who work with HR read this" },
  readProgramme: {
    sv: "Deltagare och koordinatorer i programmet läser",
    en: "Participants and coordinators of the programme read this",
  },
  readOrganisation: { sv: "Alla som är inloggade läser", en: "Everyone who is signed in reads this" },
  readSealed: {
    sv: "Bara de som är med läser, på sina egna enheter",
    en: "Only those who are in it can read, on their own devices",
  },

  othersSelf: {
    sv: "Ingen annan ser det, inte heller koordinatorer, chefer, HR eller IT",
    en: "Nobody else sees it, nor do coordinators, managers, HR or IT",
  },
  othersRelationship: {
    sv: "Koordinatorerna ser läge, datum och antal möten, inget mer",
    en: "The coordinators see the state, dates and number of meetings, nothing more",
  },
  othersNamed: { sv: "Ingen annan ser det", en: "Nobody else sees it" },
  othersCoordinators: { sv: "Deltagare och chefer ser det inte", en: "Participants and managers do not see it" },
  othersHr: { sv: "Kollegor och chefer ser det inte", en: "Colleagues and managers do not see it" },
  othersProgramme: {
    sv: "Kollegor utanför programmet ser det inte",
    en: "Colleagues outside the programme do not see it",
  },
  othersOrganisation: { sv: "Ingen utanför organisationen ser det", en: "Nobody outside the organisation sees it" },
  othersSealed: { sv: "Inte servern, inte IT, inte en säkerhetskopia", en: "Not the server, not IT, not a backup" },
  leadersNothing: { sv: "Chefer, HR och IT ser ingenting", en: "Managers, HR and IT see nothing" },
  you: { sv: "Du", en: "You" },
});
