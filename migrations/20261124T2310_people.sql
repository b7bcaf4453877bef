-- The people of the organisation, and the ordered list of levels that they stand on.

create table levels (
  id uuid primary key default uuidv7(),
  position integer not null unique deferrable initially deferred,
  name_sv text not null,
  name_en text not null
);

-- Words as a search compares them: without case and accents, so that "orjan" finds Örjan and "Örjan" finds Orjan.
create function folded(words text) returns text language sql immutable parallel safe strict
  return public.unaccent('public.unaccent'::regdictionary, lower(words));

create table people (
  id uuid primary key default uuidv7(),
  employee_id text unique,
  given_name text not null,
  family_name text not null,
  name text not null generated always as (btrim(given_name || ' ' || family_name)) stored,
  -- Lower case. People without mail exist; they sign in by other ways. Two people may trade addresses in one transaction.
  email text unique deferrable initially deferred check (email = lower(email)),
  status text not null default 'active' check (status in ('active', 'leave', 'terminated')),
  -- As the personnel system says it; `manager_id` follows as soon as somebody here has that number.
  manager_employee_id text,
  -- Deferred: a manager may be written after those who report to her.
  manager_id uuid references people (id) on delete set null deferrable initially deferred,
  level_id uuid references levels (id) on delete set null,
  title text,
  department text,
  location text,
  time_zone text,
  languages text[] not null default '{}',
  date_of_seniority date,
  date_in_job date,
  last_hire_date date,
  date_of_termination date,
  -- What the person wrote: what colleagues may ask about, in own words.
  about text,
  -- Half hours of an ordinary week in the own zone, 0 for Monday 00.00 to 335 for Sunday 23.30; null when never said.
  working_hours integer[],
  -- What the person has set in the own profile, so that no people file overwrites it.
  chosen_fields text[] not null default '{}' check (chosen_fields <@ array['languages', 'timeZone']),
  -- Counts the person's own changes of the profile, so that two open windows notice each other.
  profile_version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  search_words text not null generated always as
    (' ' || folded(given_name || ' ' || family_name || ' ' || coalesce(title, '') || ' ' || coalesce(department, ''))) stored
);
create index people_by_manager on people (manager_id);
create index people_by_department on people (department);
-- The order in which people are listed. After an upgrade of ICU it is made anew (REINDEX), as every index of a collation.
create index people_by_name on people (name collate "sv-x-icu", id) where status <> 'terminated';
create index people_by_search_words on people using gin (search_words gin_trgm_ops);
create index people_awaiting_manager on people (manager_employee_id) where manager_id is null;

-- What somebody can, and how well: 1 has tried it, 5 teaches it. A skill of the catalogue or of the organisation's own.
create table person_skills (
  person_id uuid not null references people (id) on delete cascade,
  skill_id text not null,
  proficiency integer not null check (proficiency between 1 and 5),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (person_id, skill_id)
);
create index person_skills_by_skill on person_skills (skill_id, person_id);

-- People whose name, title or department is spelled nearly so. Looser than the extension's own limit: names are short.
create function people_spelled_like(typed text) returns setof uuid language sql stable
  set pg_trgm.word_similarity_threshold = 0.45 as $$
  select id from people where folded(typed) <% search_words
$$;

-- What other features may read of a person.
create view people_published with (security_invoker) as
  select p.id, p.given_name, p.family_name, p.name, p.email, p.employee_id, p.status,
    p.manager_id, p.title, p.department, p.location, p.time_zone, p.languages, p.working_hours, p.last_hire_date, l.position as level
  from people p left join levels l on l.id = p.level_id;
create view levels_published with (security_invoker) as select position, name_sv, name_en from levels;
