-- What people seek and offer in a programme. A draft is its author's alone; a submitted answer is for those who match.

create table needs_answers (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  answers jsonb not null,
  submitted_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  unique (programme_id, person_id)
);
create index needs_answers_submitted on needs_answers (programme_id, person_id) where submitted_at is not null;
alter table needs_answers enable row level security, force row level security;
create policy own on needs_answers to parvis_app
  using (person_id = nullif(current_setting('parvis.actor', true), '')::uuid);
create policy coordinators on needs_answers for select to parvis_app
  using (submitted_at is not null and programme_id = any ((select coordinated_programmes())::uuid[]));
create policy system on needs_answers to parvis_system using (true);

-- Whom somebody would like to meet, the most wanted first.
create table needs_wishes (
  programme_id uuid not null,
  person_id uuid not null,
  wished_id uuid not null references people (id) on delete cascade,
  rank integer not null check (rank > 0),
  created_at timestamptz not null,
  primary key (programme_id, person_id, wished_id),
  foreign key (programme_id, person_id) references needs_answers (programme_id, person_id) on delete cascade,
  check (wished_id <> person_id)
);
create index needs_wishes_by_wished on needs_wishes (wished_id);
alter table needs_wishes enable row level security, force row level security;
create policy own on needs_wishes to parvis_app
  using (person_id = nullif(current_setting('parvis.actor', true), '')::uuid);
create policy system on needs_wishes to parvis_system using (true);

-- Whom somebody must not be matched with. Nobody ever learns whose it is.
create table needs_blocks (
  programme_id uuid not null,
  person_id uuid not null,
  blocked_id uuid not null references people (id) on delete cascade,
  created_at timestamptz not null,
  primary key (programme_id, person_id, blocked_id),
  foreign key (programme_id, person_id) references needs_answers (programme_id, person_id) on delete cascade,
  check (blocked_id <> person_id)
);
create index needs_blocks_by_blocked on needs_blocks (blocked_id);
alter table needs_blocks enable row level security, force row level security;
create policy own on needs_blocks to parvis_app
  using (person_id = nullif(current_setting('parvis.actor', true), '')::uuid);
create policy system on needs_blocks to parvis_system using (true);

-- Who has answered. Row-level security decides whose rows the reader sees: coordinators those of their programmes.
create view needs_answers_published with (security_invoker) as
  select programme_id, person_id, submitted_at from needs_answers where submitted_at is not null;
