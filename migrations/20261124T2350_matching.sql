-- Rounds of matching: what was asked for, what came out, what coordinators changed by hand, and what was published.

create table match_runs (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes (id) on delete cascade,
  -- Runs of a round that is not published yet share its number; what was changed by hand goes from one to the next.
  round integer not null check (round > 0),
  state text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  aim text not null check (aim in ('most-matched', 'good-for-both', 'highest-total')),
  seed integer not null,
  -- Tells two starts of the same run apart: one whose process was killed has no say any more.
  attempt integer not null default 0,
  -- What the engine is doing, for how much of it: {"aim": ..., "phase": ..., "share": 0..1}.
  progress jsonb,
  -- SHA-256 of the people and the policy as the engine read them: whether two runs rest on the same answers.
  input_digest text,
  -- How many take part, and how many of them had answered and had room.
  people integer,
  placeable integer,
  -- Per aim: how many are matched, the lowest benefit, how even it is, and what the checker said.
  comparison jsonb not null default '[]',
  failure text check (failure in ('too-few-answers', 'contradiction', 'engine')),
  -- What the introduced will read, in two languages, while it is being written.
  message jsonb,
  message_version integer not null default 0,
  created_by uuid references people (id) on delete set null,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  cancelled_by uuid references people (id) on delete set null,
  -- Counts answers of the engine: what somebody publishes is what they saw.
  version integer not null default 1,
  check ((state in ('done', 'cancelled', 'failed')) = (ended_at is not null)),
  check ((state = 'failed') = (failure is not null))
);
create index match_runs_by_programme on match_runs (programme_id, id desc);
create unique index match_runs_under_way on match_runs (programme_id) where state in ('waiting', 'running');

-- What the engine read: wishes and blocks among it, each the secret of the one who has it. No coordinator reads it, and it
-- is gone when the run is published, cancelled, failed or replaced.
create table match_inputs (
  run_id uuid primary key references match_runs (id) on delete cascade,
  input bytea not null,
  created_at timestamptz not null
);

-- What the engine answered, with private wishes in its scores: what changes are tried on. It goes when the input goes.
create table match_results (
  run_id uuid primary key references match_runs (id) on delete cascade,
  result bytea not null,
  created_at timestamptz not null
);

-- Everything that somebody outside needs to work the optimum out again, as compressed JSON: which pairs were allowed and what
-- each was worth, so that a block looks like any other reason. Handed out, and recorded, one at a time.
create table match_exports (
  run_id uuid primary key references match_runs (id) on delete cascade,
  file bytea not null,
  created_at timestamptz not null
);

-- Once for most rounds; a second time where a coordinator's own pair was left to another coordinator.
create table match_publications (
  id uuid primary key default uuidv7(),
  run_id uuid not null references match_runs (id) on delete cascade,
  programme_id uuid not null references programmes (id) on delete cascade,
  round integer not null,
  message jsonb not null,
  answer_by timestamptz not null,
  published_by uuid references people (id) on delete set null,
  published_at timestamptz not null
);
create index match_publications_by_programme on match_publications (programme_id, round);
create index match_publications_by_run on match_publications (run_id);

create table match_proposals (
  id uuid primary key default uuidv7(),
  run_id uuid not null references match_runs (id) on delete cascade,
  programme_id uuid not null references programmes (id) on delete cascade,
  one_id uuid not null references people (id) on delete cascade,
  other_id uuid not null references people (id) on delete cascade,
  -- Of a million: what each gets of what she or he seeks, and the pair's score without anything private.
  one_gets integer not null check (one_gets between 0 and 1000000),
  other_gets integer not null check (other_gets between 0 and 1000000),
  weaker_gets integer not null generated always as (least(one_gets, other_gets)) stored,
  score integer not null,
  -- Criteria in both directions, next best, warnings: for coordinators.
  why jsonb not null,
  created_at timestamptz not null,
  publication_id uuid references match_publications (id) on delete cascade,
  -- Why a published pair was not introduced after all.
  left_out text check (left_out in ('left', 'taken', 'not-employed')),
  unique (run_id, one_id, other_id),
  check (one_id < other_id),
  check (left_out is null or publication_id is not null)
);
create index match_proposals_by_weaker on match_proposals (run_id, weaker_gets desc, id);

-- What the two will read about each other. It quotes answers that are for a partner and not for a coordinator, so it waits here
-- until the pair is introduced.
create table match_reasons (
  proposal_id uuid primary key references match_proposals (id) on delete cascade,
  reasons jsonb not null
);

create table match_unmatched (
  id uuid primary key default uuidv7(),
  run_id uuid not null references match_runs (id) on delete cascade,
  programme_id uuid not null references programmes (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  cause jsonb not null,
  unique (run_id, person_id)
);

-- What coordinators changed by hand in a round. A swap leaves a row for each pair that it made.
create table match_edits (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes (id) on delete cascade,
  round integer not null,
  kind text not null check (kind in ('locked', 'rejected', 'swapped')),
  one_id uuid not null references people (id) on delete cascade,
  other_id uuid not null references people (id) on delete cascade,
  made_by uuid references people (id) on delete set null,
  made_at timestamptz not null,
  undone_by uuid references people (id) on delete set null,
  undone_at timestamptz,
  check (one_id < other_id)
);
-- A pair is locked, rejected or neither.
create unique index match_edits_in_force on match_edits (programme_id, round, one_id, other_id) where undone_at is null;

-- The engine's input and answer, the reasons and the export have no policy for those who serve people: they read nothing of
-- them.
alter table match_inputs enable row level security, force row level security;
create policy system on match_inputs to parvis_system using (true);
alter table match_results enable row level security, force row level security;
create policy system on match_results to parvis_system using (true);
alter table match_reasons enable row level security, force row level security;
create policy system on match_reasons to parvis_system using (true);
alter table match_exports enable row level security, force row level security;
create policy system on match_exports to parvis_system using (true);

alter table match_runs enable row level security, force row level security;
create policy coordinators on match_runs to parvis_app
  using (programme_id = any ((select coordinated_programmes())::uuid[]));
create policy system on match_runs to parvis_system using (true);

alter table match_publications enable row level security, force row level security;
create policy coordinators on match_publications to parvis_app
  using (programme_id = any ((select coordinated_programmes())::uuid[]));
create policy system on match_publications to parvis_system using (true);

-- A coordinator who takes part neither sees nor touches the own pair.
alter table match_proposals enable row level security, force row level security;
create policy coordinators_of_others on match_proposals to parvis_app
  using (
    programme_id = any ((select coordinated_programmes())::uuid[])
    and (select nullif(current_setting('parvis.actor', true), '')::uuid) not in (one_id, other_id)
  );
create policy system on match_proposals to parvis_system using (true);

alter table match_edits enable row level security, force row level security;
create policy coordinators_of_others on match_edits to parvis_app
  using (
    programme_id = any ((select coordinated_programmes())::uuid[])
    and (select nullif(current_setting('parvis.actor', true), '')::uuid) not in (one_id, other_id)
  );
create policy system on match_edits to parvis_system using (true);

alter table match_unmatched enable row level security, force row level security;
create policy coordinators_of_others on match_unmatched to parvis_app
  using (
    programme_id = any ((select coordinated_programmes())::uuid[])
    and (select nullif(current_setting('parvis.actor', true), '')::uuid) <> person_id
  );
create policy system on match_unmatched to parvis_system using (true);

-- Takes what a coordinator may publish of a run and hands on what the pairs will read. The own pair waits for another
-- coordinator; where there is no other, it goes with the rest, unseen.
create function take_proposals(run uuid, publication uuid)
returns table (id uuid, one_id uuid, other_id uuid, reasons jsonb, is_own boolean)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with me as (select nullif(current_setting('parvis.actor', true), '')::uuid as id)
  update public.match_proposals p set publication_id = publication from public.match_reasons r, me
  where p.run_id = run and p.publication_id is null and r.proposal_id = p.id
    and p.programme_id = any ((select public.coordinated_programmes())::uuid[])
    and (me.id not in (p.one_id, p.other_id) or not exists (
      select from public.programme_coordinators c where c.programme_id = p.programme_id and c.person_id <> me.id))
  returning p.id, p.one_id, p.other_id, r.reasons, me.id in (p.one_id, p.other_id)
$$;
grant select, update on match_proposals to parvis_rights;
grant select on match_reasons to parvis_rights;
alter function take_proposals(uuid, uuid) owner to parvis_rights;
