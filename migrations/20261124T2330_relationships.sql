-- A relationship, its members, and what is theirs alone. Facts of its life are rows that coordinators may count; what
-- members write lies behind row-level security.

create table relationships (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes (id) on delete cascade,
  form text not null check (form in ('pair', 'circle')),
  -- The fewest members it lives with: two in a pair, three or more in a circle.
  minimum integer not null check (minimum between 2 and 8),
  asks_agreement boolean not null default true,
  state text not null check (state in ('proposed', 'introduced', 'accepted', 'agreed', 'active', 'paused', 'closing', 'closed', 'declined', 'withdrawn', 'expired')),
  introduced_at timestamptz,
  -- What the coordinator wrote to everybody who was introduced: text in two languages, {"sv": ..., "en": ...}.
  message jsonb,
  answer_by timestamptz,
  reminded_at timestamptz,
  accepted_at timestamptz,
  agreed_at timestamptz,
  active_at timestamptz,
  closing_at timestamptz,
  closed_at timestamptz,
  -- Of which kind the end was: never who, and never the reason that somebody gave.
  close_reason text check (close_reason in ('done', 'end-date', 'left', 'mismatch', 'silent', 'too-few', 'ended')),
  -- The agreed last day.
  ends_on date not null,
  -- When anything last happened between the members, to the hour. Theirs: nobody else is told.
  last_sign_at timestamptz,
  dormant_since timestamptz,
  created_by uuid references people (id) on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index relationships_by_programme on relationships (programme_id, id);
-- What the clock has to look at: everything that is neither a draft nor over.
create index relationships_alive on relationships (state) where state in ('introduced', 'accepted', 'agreed', 'active', 'paused', 'closing');

create table memberships (
  relationship_id uuid not null references relationships (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  answer text check (answer in ('accepted', 'declined')),
  answered_at timestamptz,
  said_done_at timestamptz,
  joined_at timestamptz not null,
  ended_at timestamptz,
  -- A former member was there when it ended and reads on; an ex-member left what goes on, and reads nothing.
  ended_as text check (ended_as in ('former', 'ex')),
  primary key (relationship_id, person_id),
  check ((ended_at is null) = (ended_as is null)),
  check ((answer is null) = (answered_at is null))
);
create index memberships_by_person on memberships (person_id, relationship_id) where ended_at is null;
create index memberships_former on memberships (person_id, relationship_id) where ended_as = 'former';

-- A pause has a who and an until, so that it is not taken for silence. One at a time.
create table relationship_pauses (
  id uuid primary key default uuidv7(),
  relationship_id uuid not null references relationships (id) on delete cascade,
  paused_by uuid references people (id) on delete set null,
  paused_at timestamptz not null,
  paused_until date not null,
  -- What it goes back to.
  paused_from text not null check (paused_from in ('accepted', 'agreed', 'active')),
  ended_at timestamptz
);
create unique index relationship_pauses_now on relationship_pauses (relationship_id) where ended_at is null;

-- What the actor may read of the relationship class: what she or he is in, or was in when it ended, once it has been
-- introduced and unless it came to nothing. Owned by a role that reads past the lock; computed once a statement.
create function readable_relationships() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(m.relationship_id), '{}') from public.memberships m join public.relationships r on r.id = m.relationship_id
  where m.person_id = nullif(current_setting('parvis.actor', true), '')::uuid and (m.ended_at is null or m.ended_as = 'former')
    and r.state not in ('proposed', 'declined', 'withdrawn', 'expired')
$$;
-- What the actor may write in: current members, from the acceptance until it is closed.
create function writable_relationships() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(m.relationship_id), '{}') from public.memberships m join public.relationships r on r.id = m.relationship_id
  where m.person_id = nullif(current_setting('parvis.actor', true), '')::uuid and m.ended_at is null
    and r.state in ('accepted', 'agreed', 'active', 'paused', 'closing')
$$;
grant select on memberships, relationships to parvis_rights;
alter function readable_relationships() owner to parvis_rights;
alter function writable_relationships() owner to parvis_rights;

-- Why these people, with the names of what they seek and give. For the members.
create table relationship_introductions (
  relationship_id uuid primary key references relationships (id) on delete cascade,
  reasons jsonb not null,
  created_at timestamptz not null
);
alter table relationship_introductions enable row level security, force row level security;
create policy read on relationship_introductions for select to parvis_app
  using (relationship_id = any ((select readable_relationships())::uuid[]));
-- Coordinators put reasons into drafts of their programmes, and cannot take them out again.
create policy propose on relationship_introductions for insert to parvis_app
  with check (exists (select from relationships r where r.id = relationship_id and r.state = 'proposed'
    and r.programme_id = any ((select coordinated_programmes())::uuid[])));
create policy system on relationship_introductions to parvis_system using (true);

create table relationship_first_steps (
  relationship_id uuid not null references relationships (id) on delete cascade,
  step text not null,
  ticked_by uuid references people (id) on delete set null,
  ticked_at timestamptz not null,
  primary key (relationship_id, step)
);
alter table relationship_first_steps enable row level security, force row level security;
create policy read on relationship_first_steps for select to parvis_app
  using (relationship_id = any ((select readable_relationships())::uuid[]));
create policy tick on relationship_first_steps for insert to parvis_app
  with check (relationship_id = any ((select writable_relationships())::uuid[]));
create policy untick on relationship_first_steps for delete to parvis_app
  using (relationship_id = any ((select writable_relationships())::uuid[]));
create policy system on relationship_first_steps to parvis_system using (true);

-- The one page that the members write together.
create table relationship_shared_notes (
  relationship_id uuid primary key references relationships (id) on delete cascade,
  words text not null,
  updated_by uuid references people (id) on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1
);
alter table relationship_shared_notes enable row level security, force row level security;
create policy read on relationship_shared_notes for select to parvis_app
  using (relationship_id = any ((select readable_relationships())::uuid[]));
create policy begin on relationship_shared_notes for insert to parvis_app
  with check (relationship_id = any ((select writable_relationships())::uuid[]));
create policy write on relationship_shared_notes for update to parvis_app
  using (relationship_id = any ((select writable_relationships())::uuid[]));
create policy system on relationship_shared_notes to parvis_system using (true);

-- What a member writes for her or himself.
create table relationship_private_notes (
  relationship_id uuid not null references relationships (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  words text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (relationship_id, person_id)
);
alter table relationship_private_notes enable row level security, force row level security;
create policy own on relationship_private_notes to parvis_app
  using (person_id = nullif(current_setting('parvis.actor', true), '')::uuid);
create policy system on relationship_private_notes to parvis_system using (true);

-- Why somebody said no or left, if they wanted to say: kept for oneself, or addressed to somebody.
create table relationship_reasons (
  id uuid primary key default uuidv7(),
  relationship_id uuid not null references relationships (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  about text not null check (about in ('decline', 'exit')),
  choice text not null check (choice in ('know-each-other', 'other-need', 'no-time', 'no-click', 'new-job', 'other')),
  words text,
  -- Empty: nobody but the author.
  addressed_to uuid[] not null default '{}',
  created_at timestamptz not null
);
create index relationship_reasons_by_relationship on relationship_reasons (relationship_id);
alter table relationship_reasons enable row level security, force row level security;
create policy own on relationship_reasons to parvis_app
  using (person_id = nullif(current_setting('parvis.actor', true), '')::uuid);
create policy addressed on relationship_reasons for select to parvis_app
  using (nullif(current_setting('parvis.actor', true), '')::uuid = any (addressed_to));
create policy system on relationship_reasons to parvis_system using (true);

-- Something is wrong, told to somebody whom the one who tells has chosen.
create table relationship_reports (
  id uuid primary key default uuidv7(),
  relationship_id uuid not null references relationships (id) on delete cascade,
  reporter_id uuid not null references people (id) on delete cascade,
  about_id uuid references people (id) on delete set null,
  kind text not null check (kind in ('harassment', 'unsafe', 'confidence', 'other')),
  words text not null,
  addressed_to uuid[] not null check (cardinality(addressed_to) > 0),
  created_at timestamptz not null
);
create index relationship_reports_by_relationship on relationship_reports (relationship_id);
alter table relationship_reports enable row level security, force row level security;
create policy own on relationship_reports to parvis_app
  using (reporter_id = nullif(current_setting('parvis.actor', true), '')::uuid);
create policy addressed on relationship_reports for select to parvis_app
  using (nullif(current_setting('parvis.actor', true), '')::uuid = any (addressed_to));
create policy system on relationship_reports to parvis_system using (true);

-- What was written when the report was made, kept although its author changes it. Nobody reads it through the product
-- before two people have opened it, so there is no way out of here for a person.
create table relationship_report_evidence (
  report_id uuid not null references relationship_reports (id) on delete cascade,
  source text not null check (source in ('shared-note', 'first-steps')),
  content jsonb not null,
  created_at timestamptz not null,
  primary key (report_id, source)
);
alter table relationship_report_evidence enable row level security, force row level security;
create policy keep on relationship_report_evidence for insert to parvis_app
  with check (exists (select from relationship_reports r where r.id = report_id
    and r.reporter_id = nullif(current_setting('parvis.actor', true), '')::uuid));
create policy system on relationship_report_evidence to parvis_system using (true);

-- The facts of relationships that other features may read: never what members write, never an answer or a reason.
create view relationships_published with (security_invoker) as
  select r.id, r.programme_id, r.form, r.state, r.introduced_at, r.answer_by, r.accepted_at, r.agreed_at, r.active_at,
    r.closed_at, r.ends_on, p.paused_until
  from relationships r left join relationship_pauses p on p.relationship_id = r.id and p.ended_at is null;
create view memberships_published with (security_invoker) as
  select relationship_id, person_id, joined_at, ended_at, ended_as from memberships;
