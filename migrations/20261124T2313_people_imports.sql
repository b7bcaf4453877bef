-- Reading people in from a file: what was sent, how it is read, what it would do, and what it did.

create table people_imports (
  id uuid primary key default uuidv7(),
  file_name text not null,
  bytes bigint not null,
  -- The file waits in the data folder under the import's id, until it is applied, thrown away or a day old.
  state text not null check (state in ('reading', 'ready', 'unreadable', 'applying', 'applied', 'failed', 'discarded')),
  -- What a person chose before the file was looked into: {"encoding": ..., "delimiter": ...}.
  chosen jsonb not null default '{}',
  -- Which source wrote the file: a digest of its headings.
  source_key text,
  form jsonb,
  proposals jsonb,
  mapping jsonb,
  -- Cells put right by hand, by line and heading. They concern this file alone.
  corrections jsonb not null default '{}',
  -- The language of the one who makes it, for the file of refused rows.
  locale text not null check (locale in ('sv', 'en')),
  preview jsonb,
  progress jsonb,
  -- Why the file or the people could not be read in: {"reason": ..., "params": {...}}.
  failure jsonb,
  rows_to_apply text check (rows_to_apply in ('all', 'good')),
  missing_people text check (missing_people in ('keep', 'deactivate')),
  legal_basis text check (legal_basis in ('legitimate-interest', 'contract', 'legal-obligation', 'collective-agreement')),
  legal_note text,
  -- What its source is to be called, where somebody named it.
  source_name text,
  result jsonb,
  created_by uuid references people (id) on delete set null,
  created_at timestamptz not null,
  read_at timestamptz,
  ended_at timestamptz,
  -- Tells two attempts apart: one whose process was killed or stood still has no say any more.
  claimed_by text,
  claimed_at timestamptz
);
create index people_imports_newest on people_imports (id desc);
-- People are written by one import at a time.
create unique index people_imports_applying on people_imports ((true)) where state = 'applying';

-- What the file says, row by row, before it is applied; after the last rows of the file, those who are missing from it.
-- Without foreign keys, because thousands of rows come and go with their import, which deletes them.
create table people_import_rows (
  import_id uuid not null,
  place integer not null,
  line integer,
  outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'refused', 'missing')),
  -- Whose row it is: somebody who is here, or the id that somebody new will have.
  person_id uuid,
  -- Which fields get a new value.
  changed_fields text[] not null default '{}',
  is_leaving boolean not null default false,
  employee_id text,
  manager_employee_id text,
  given_name text,
  family_name text,
  email text,
  status text,
  date_of_seniority date,
  date_in_job date,
  last_hire_date date,
  date_of_termination date,
  department text,
  title text,
  level integer,
  location text,
  time_zone text,
  languages text[],
  -- The row's own texts by field, and what there is to say about them; null where there is nothing to say.
  cells jsonb,
  problems jsonb,
  primary key (import_id, place)
);
create index people_import_rows_by_outcome on people_import_rows (import_id, outcome, place);
create index people_import_rows_by_number on people_import_rows (import_id, employee_id) where employee_id is not null;

-- How the files of one source are read, as somebody left it: used again the next time a file has the same headings.
create table people_sources (
  source_key text primary key,
  name text not null,
  mapping jsonb not null,
  created_at timestamptz not null,
  used_by uuid references people (id) on delete set null,
  used_at timestamptz not null
);
