-- A programme, those who run it, and those who take part.

create table programmes (
  id uuid primary key default uuidv7(),
  template text not null,
  form text not null check (form in ('pairs', 'circles')),
  -- Drafts are seen by their coordinators only. How far an open one has come follows from its dates.
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  -- Text in two languages: {"sv": ..., "en": ...}.
  name jsonb not null,
  purpose jsonb not null,
  expectations jsonb not null,
  joining text not null check (joining in ('open', 'invitation', 'cohort')),
  -- Who a cohort is: departments, locations, levels, hired after.
  cohort jsonb not null,
  -- The last day to join; none when people may join for as long as the programme is open.
  joining_ends_on date,
  needs_due_on date not null,
  -- The day on which everybody hears how it went with a partner.
  introductions_on date not null,
  starts_on date not null,
  ends_on date not null,
  cadence_days integer not null check (cadence_days between 1 and 120),
  meeting_minutes integer not null check (meeting_minutes between 15 and 240),
  -- What the needs assessment asks, and how matching weighs the answers.
  questions jsonb not null,
  matching jsonb not null,
  published_at timestamptz,
  closed_at timestamptz,
  created_by uuid references people (id) on delete set null,
  created_at timestamptz not null,
  updated_by uuid references people (id) on delete set null,
  updated_at timestamptz not null,
  version integer not null default 1,
  check ((state = 'draft') = (published_at is null))
);

create table programme_coordinators (
  programme_id uuid not null references programmes (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  added_by uuid references people (id) on delete set null,
  added_at timestamptz not null,
  primary key (programme_id, person_id)
);
create index programme_coordinators_by_person on programme_coordinators (person_id, programme_id);

-- One row a person and programme. Leaving is without fault, and may be taken back while the programme takes people in.
create table enrolments (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  state text not null check (state in ('invited', 'enrolled', 'declined', 'left')),
  -- Who invited, or who enrolled the cohort; nobody where the person came unasked.
  invited_by uuid references people (id) on delete set null,
  -- First in line for the next round: the one who stayed when a pair ended, or whose partner declined.
  first_in_line boolean not null default false,
  -- When the mail about the invitation or the enrolment was written; only those whom somebody else put here get one.
  told_at timestamptz,
  joined_at timestamptz,
  ended_at timestamptz,
  created_at timestamptz not null,
  unique (programme_id, person_id),
  check (state <> 'enrolled' or joined_at is not null),
  check ((state in ('declined', 'left')) = (ended_at is not null))
);
create index enrolments_by_person on enrolments (person_id, programme_id);
create index enrolments_untold on enrolments (programme_id) where told_at is null and invited_by is not null;

-- Why somebody left or said no, if they wanted to say: theirs alone, and in groups later.
create table enrolment_reasons (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  reason text not null check (reason in ('no-time', 'other-need', 'new-job', 'not-for-me', 'other')),
  created_at timestamptz not null
);
create index enrolment_reasons_by_programme on enrolment_reasons (programme_id);
alter table enrolment_reasons enable row level security, force row level security;
create policy own on enrolment_reasons to parvis_app
  using (person_id = nullif(current_setting('parvis.actor', true), '')::uuid);
create policy system on enrolment_reasons to parvis_system using (true);

-- The programmes that the actor runs: the second lock on what is for coordinators. Computed once a statement.
create function coordinated_programmes() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(programme_id), '{}') from public.programme_coordinators
  where person_id = nullif(current_setting('parvis.actor', true), '')::uuid
$$;
grant select on programme_coordinators to parvis_rights;
alter function coordinated_programmes() owner to parvis_rights;

-- What other features may read of programmes.
create view programmes_published with (security_invoker) as
  select id, template, form, state, name, joining_ends_on, needs_due_on, introductions_on, starts_on, ends_on,
    cadence_days, meeting_minutes, questions, matching
  from programmes;
create view programme_coordinators_published with (security_invoker) as select programme_id, person_id from programme_coordinators;
create view enrolments_published with (security_invoker) as
  select id, programme_id, person_id, state, first_in_line, joined_at from enrolments;
