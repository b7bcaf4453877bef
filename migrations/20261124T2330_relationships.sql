-- A relationship, its members, and what is theirs alone. Facts of its life are rows that coordinators may count; what
-- members write lies behind row-level security.

create table relationships (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programmes (id) on delete cascade,
  form text not null check (form in ('pair', 'circle')),
  state text not null check (state in ('proposed', 'introduced', 'accepted', 'agreed', 'active', 'paused', 'closing', 'closed', 'declined', 'withdrawn', 'expired')),
  -- What a paused one goes back to.
  state_before_pause text check (state_before_pause in ('accepted', 'agreed', 'active')),
  answer_by timestamptz,
  introduced_at timestamptz,
  accepted_at timestamptz,
  active_at timestamptz,
  paused_until date,
  ends_on date,
  closed_at timestamptz,
  close_reason text,
  dormant_since timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1
);
create index relationships_by_programme on relationships (programme_id, state, id);

create table memberships (
  relationship_id uuid not null references relationships (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  answer text check (answer in ('accepted', 'declined')),
  answered_at timestamptz,
  joined_at timestamptz not null,
  ended_at timestamptz,
  -- A former member was there when it ended and reads on; an ex-member left what goes on, and reads nothing.
  ended_as text check (ended_as in ('former', 'ex')),
  primary key (relationship_id, person_id),
  check ((ended_at is null) = (ended_as is null))
);
create index memberships_by_person on memberships (person_id, relationship_id) where ended_at is null;
create index memberships_former on memberships (person_id, relationship_id) where ended_as = 'former';

-- What the actor may read of the relationship class: what she or he is in, or was in when it ended. Owned by a role that
-- reads past the lock; the array is computed once a statement (an InitPlan).
create function readable_relationships() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(relationship_id), '{}') from public.memberships
  where person_id = nullif(current_setting('parvis.actor', true), '')::uuid and (ended_at is null or ended_as = 'former')
$$;
grant select on memberships to parvis_rights;
alter function readable_relationships() owner to parvis_rights;

-- The facts of relationships that other features may read: never what members write, never a reason.
create view relationships_published with (security_invoker) as
  select id, programme_id, form, state, answer_by, introduced_at, accepted_at, active_at, paused_until, ends_on, closed_at from relationships;
create view memberships_published with (security_invoker) as
  select relationship_id, person_id, answer, joined_at, ended_at, ended_as from memberships;
