import type { ColumnField } from "../../shared/person-fields.ts";

/**
 * Headings as Workday, SAP, BambooHR, Personio, Visma, Hogia, Quinyx, HRM and plain lists name them, in Swedish and
 * English. Case, accents and punctuation do not count when they are compared.
 */
export const headingWords: Readonly<Record<ColumnField, readonly string[]>> = {
  employeeId: [
    ...["Anställningsnummer", "Anst.nr", "Anstnr", "Anst nr", "Anställnings-ID", "Anställnr", "Personalnummer"],
    ...["Personal-ID", "Medarbetarnummer", "Medarbetar-ID", "Medarb.nr", "Lönenummer", "Löpnummer", "Badgenummer"],
    ...["Employee ID", "Employee #", "Employee number", "Employee no", "Emp ID", "Emp no", "EEID", "EID", "Staff ID"],
    ...["Staff number", "Personnel number", "Personnel no", "Pernr", "Worker ID", "Person ID", "User ID", "HRIS ID"],
    ...["Payroll ID", "Payroll number", "Associate ID", "File number", "ID", "Nummer", "Number"],
  ],
  managerEmployeeId: [
    ...[
      "Chef anst.nr",
      "Chefens anst.nr",
      "Chefens anställningsnummer",
      "Chef anställningsnummer",
      "Chef-ID",
      "Chefs-ID",
    ],
    ...["Chefsnummer", "Chef nr", "Närmaste chef anst.nr", "Närmaste chef ID", "Närmaste chefs anställningsnummer"],
    ...["Överordnad ID", "Rapporterar till ID", "Ansvarig chef anst.nr", "Attesterande chef anst.nr"],
    ...["Manager Employee ID", "Manager ID", "Manager employee number", "Manager number", "Manager #", "Manager EID"],
    ...["Supervisor ID", "Supervisor EID", "Supervisor employee ID", "Supervisor number", "Supervisor #"],
    ...[
      "Reports to ID",
      "Reporting to ID",
      "Line manager ID",
      "Direct manager ID",
      "Manager Worker ID",
      "Manager User ID",
    ],
  ],
  managerName: [
    ...["Chef", "Chefens namn", "Chefsnamn", "Närmaste chef", "Närmsta chef", "Överordnad", "Rapporterar till"],
    ...["Ansvarig chef", "Linjechef", "Chefens e-post", "Chef e-post", "Närmaste chef e-post", "Närmaste chefs e-post"],
    ...["Manager", "Manager name", "Supervisor", "Supervisor name", "Reports to", "Reporting to", "Line manager"],
    ...["Line manager name", "Direct manager", "Manager email", "Supervisor email", "Line manager email"],
    ...["Reports to email", "Worker's manager", "Immediate manager"],
  ],
  givenName: [
    ...["Förnamn", "Tilltalsnamn", "First name", "Given name", "Forename", "Preferred first name", "Preferred name"],
    ...["Legal first name", "Legal name - first name", "Fname"],
  ],
  familyName: [
    ...["Efternamn", "Last name", "Surname", "Family name", "Preferred last name", "Legal last name"],
    ...["Legal name - last name", "Lname"],
  ],
  fullName: [
    ...["Namn", "Fullständigt namn", "För- och efternamn", "Medarbetare", "Anställd", "Name", "Full name", "Worker"],
    ...["Worker name", "Employee", "Employee name", "Display name", "Legal name", "Preferred full name", "Person"],
  ],
  email: [
    ...["E-post", "E-postadress", "Epost", "Epostadress", "E-mail", "Mail", "Mejl", "Mejladress", "Mailadress"],
    ...["E-post arbete", "E-post (arbete)", "Jobbmejl", "Arbetsmejl", "E-post jobb", "Arbete e-post"],
    ...["Email", "Email address", "Work email", "Work e-mail", "Primary work email", "Business email", "Company email"],
    ...["Email - work", "Email - primary work", "Work email address", "UPN", "User principal name"],
  ],
  status: [
    ...["Status", "Anställningsstatus", "Anst.status", "Medarbetarstatus", "Anställningsform", "Anst.form"],
    ...["Worker status", "Employment status", "Employee status", "Active status", "Status of employment"],
    ...["Employment type", "Work status", "Person status"],
  ],
  dateOfSeniority: [
    ...["Senioritetsdatum", "Anställd från och med", "Anställd from", "Anställd fr o m", "Anställd sedan"],
    ...["Första anställningsdag", "Första anställningsdatum", "Anställningstid från", "Koncernanställd från"],
    ...["Date of seniority", "Seniority date", "Continuous service date", "Original hire date", "Service date"],
    ...["Company seniority date", "Length of service date", "First hire date", "Adjusted service date"],
  ],
  dateInJob: [
    ...["Befattning from", "Befattning fr o m", "Befattning från och med", "Befattning sedan", "I befattningen sedan"],
    ...["Nuvarande befattning från", "Tjänst from", "Roll sedan", "Befattningsdatum"],
    ...["Time in position start", "Date in job", "Job entry date", "Position start date", "Time in job profile start"],
    ...["Position entry date", "Job start date", "In position since", "Job effective date", "Role start date"],
  ],
  lastHireDate: [
    ...["Senast anställd", "Senaste anställningsdatum", "Senaste anställning", "Återanställd", "Anställningsdatum"],
    ...["Anställningsdag", "Startdatum", "Första dag", "Anst.datum", "Anst from", "Inträdesdatum", "Tillträde"],
    ...["Last hire date", "Latest hire date", "Most recent hire date", "Rehire date", "Hire date", "Date of hire"],
    ...["Hired", "Start date", "Joining date", "Date joined", "Employment start date", "Hired on"],
  ],
  dateOfTermination: [
    ...["Slutdatum", "Slutdag", "Sista anställningsdag", "Sista arbetsdag", "Sista dag", "Avgångsdatum", "Avgångsdag"],
    ...["Anställd till", "Anställd till och med", "Anställd tom", "Anställd t o m", "Anst tom", "Slutar", "Slutade"],
    ...["Date of termination", "Termination date", "End date", "Last day", "Last day of work", "Leaving date"],
    ...["Employment end date", "Exit date", "Date left", "Contract end date"],
  ],
  department: [
    ...["Avdelning", "Avd", "Avdelningsnamn", "Enhet", "Enhetsnamn", "Organisatorisk enhet", "Organisationsenhet"],
    ...["Orgenhet", "Org.enhet", "Arbetsgrupp", "Team", "Sektion", "Förvaltning", "Verksamhet", "Affärsområde"],
    ...["Department", "Department name", "Dept", "Supervisory organization", "Organizational unit", "Org unit", "Unit"],
    ...["Business unit", "Division", "Organisation", "Organization", "Cost center name", "Function"],
  ],
  title: [
    ...[
      "Befattning",
      "Befattningsbenämning",
      "Befattningsnamn",
      "Titel",
      "Yrkestitel",
      "Tjänst",
      "Tjänstetitel",
      "Roll",
    ],
    ...["Yrke", "Yrkesroll", "Arbetstitel", "Tjänstebenämning"],
    ...["Job title", "Title", "Business title", "Position", "Position title", "Job", "Role", "Job profile", "Job name"],
  ],
  level: [
    ...["Nivå", "Karriärnivå", "Befattningsnivå", "Chefsnivå", "Grad", "Lönegrupp", "Stegnivå"],
    ...[
      "Management level",
      "Job level",
      "Career level",
      "Level",
      "Grade",
      "Job grade",
      "Band",
      "Pay grade",
      "Seniority",
    ],
    ...["Compensation grade", "Salary grade", "Job band"],
  ],
  location: [
    ...["Ort", "Arbetsort", "Arbetsställe", "Arbetsplats", "Placering", "Placeringsort", "Kontor", "Stationeringsort"],
    ...["Anläggning", "Stad", "Plats", "Tjänstgöringsort"],
    ...[
      "Location",
      "Work location",
      "Office",
      "Office location",
      "Site",
      "City",
      "Workplace",
      "Location name",
      "Place of work",
    ],
  ],
  timeZone: [...["Tidszon", "Time zone", "Timezone", "TZ", "Time zone name"]],
  languages: [
    ...["Språk", "Språkkunskaper", "Talar", "Föredraget språk", "Modersmål"],
    ...["Language", "Languages", "Preferred language", "Spoken languages", "Language skills", "Display language"],
  ],
};

/** Headings that mean many things: they stand back where another column has a clearer one. */
export const vagueHeadings: readonly string[] = [
  ...["ID", "Nummer", "Number", "Löpnummer", "Person ID", "User ID", "File number", "Anställd", "Employee", "Person"],
  ...["Enhet", "Arbetsgrupp", "Team", "Sektion", "Förvaltning", "Verksamhet", "Affärsområde", "Unit", "Business unit"],
  ...["Division", "Organisation", "Organization", "Function", "Roll", "Role", "Job", "Plats", "Stad", "City", "Site"],
  ...["Grad", "Grade", "Band", "Anställningsform", "Anst.form", "Employment type", "Tilltalsnamn", "Preferred name"],
  ...["Startdatum", "Start date", "Slutar", "End date", "Modersmål", "Display language", "Mail", "UPN"],
];

/** Headings of what we never read, however it is spelled: it has no use here and would be a burden to keep. */
export const neverRead: readonly string[] = [
  ...["Personnummer", "Pers.nr", "Personnr", "Födelsenummer", "Födelsedatum", "Födelsedag", "Ålder", "Kön", "Lön"],
  ...["Månadslön", "Grundlön", "Timlön", "Årslön", "Löneart", "Hemadress", "Privatadress", "Postadress", "Gatuadress"],
  ...["Privat telefon", "Mobil privat", "Privat e-post", "E-post privat", "Privatmejl", "Anhörig", "Närmast anhörig"],
  ...["Kontonummer", "Bankkonto", "Civilstånd", "Medborgarskap", "Nationalitet", "Fackförbund", "Frånvaroorsak"],
  ...[
    "Social security number",
    "SSN",
    "National ID",
    "Personal identity number",
    "Date of birth",
    "Birth date",
    "Birthday",
  ],
  ...["Age", "Gender", "Sex", "Salary", "Base salary", "Annual salary", "Pay rate", "Compensation", "Home address"],
  ...["Street address", "Home phone", "Personal phone", "Personal email", "Home email", "Private email"],
  ...["Emergency contact", "Bank account", "Marital status", "Citizenship", "Nationality", "Ethnicity", "Race"],
  ...["Religion", "Union", "Disability", "Veteran status", "Leave reason", "Termination reason", "Orsak"],
];
