-- A programme, those who run it, and those who take part.

create table programmes (
  id uuid primary key default uuidv7(),
  template text not null,
  form text not null check (form in ('pairs', 'circles')),
  state text not null default 'draft' check (state in ('draft', 'open', 'running', 'closed')),
  name jsonb not null,
  purpose jsonb not null,
  joining text not null check (joining in ('open', 'invitation', 'cohort')),
  starts_on date not null,
  ends_on date not null,
  needs_due_on date not null,
  cadence_days integer not null check (cadence_days between 1 and 120),
  settings jsonb not null,
  published_at timestamptz,
  created_by uuid not null references people (id),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  check (ends_on > starts_on)
);

create table programme_coordinators (
  programme_id uuid not null references programmes (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  added_by uuid references people (id) on delete set null,
  added_at timestamptz not null,
  primary key (programme_id, person_id)
);
create index programme_coordinators_by_person on programme_coordinators (person_id);

-- One row a person and programme. Leaving is without fault, and may be taken back while the programme is open.
create table enrolments (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  state text not null check (state in ('invited', 'enrolled', 'declined', 'left')),
  invited_by uuid references people (id) on delete set null,
  -- First in line for the next round: the one who stayed when a pair ended, or whose partner declined.
  first_in_line boolean not null default false,
  joined_at timestamptz,
  ended_at timestamptz,
  created_at timestamptz not null,
  unique (programme_id, person_id)
);
create index enrolments_by_person on enrolments (person_id);
create index enrolments_by_state on enrolments (programme_id, state, id);

-- What other features may read of programmes.
create view programmes_published with (security_invoker) as
  select id, template, form, state, name, starts_on, ends_on, needs_due_on, cadence_days, settings from programmes;
create view programme_coordinators_published with (security_invoker) as select programme_id, person_id from programme_coordinators;
create view enrolments_published with (security_invoker) as
  select id, programme_id, person_id, state, first_in_line, joined_at from enrolments;
