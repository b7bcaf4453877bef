-- The people of the organisation, and the ordered list of levels that they stand on.

create table levels (
  id uuid primary key default uuidv7(),
  position integer not null unique deferrable initially deferred,
  name_sv text not null,
  name_en text not null
);

create table people (
  id uuid primary key default uuidv7(),
  employee_id text unique,
  given_name text not null,
  family_name text not null,
  name text not null generated always as (given_name || ' ' || family_name) stored,
  -- Lower case. People without mail exist; they sign in by other ways.
  email text unique check (email = lower(email)),
  status text not null default 'active' check (status in ('active', 'leave', 'terminated')),
  manager_id uuid references people (id) on delete set null,
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
  -- Minutes of the week from Monday 00:00 in the own zone, as pairs: [[540, 1020], ...].
  working_hours jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1
);
create index people_by_manager on people (manager_id);
create index people_by_department on people (department);

-- What other features may read of a person.
create view people_published with (security_invoker) as
  select p.id, p.given_name, p.family_name, p.name, p.email, p.employee_id, p.status,
    p.manager_id, p.title, p.department, p.location, p.time_zone, p.languages, p.working_hours, p.last_hire_date, l.position as level
  from people p left join levels l on l.id = p.level_id;
create view levels_published with (security_invoker) as select position, name_sv, name_en from levels;
