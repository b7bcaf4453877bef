-- One organisation an installation, who holds which role in it, and how people sign in.

create table organisation (
  only_one boolean primary key default true check (only_one),
  name text not null,
  default_locale text not null check (default_locale in ('sv', 'en')),
  time_zone text not null,
  set_up_at timestamptz not null
);

-- The one-time set-up links of an installation that nobody has set up: each start before that makes one.
create table set_up_links (
  token_hash text primary key,
  created_at timestamptz not null
);

create table role_assignments (
  person_id uuid not null references people (id) on delete cascade,
  role text not null check (role in ('administrator', 'hr', 'coordinator')),
  given_by uuid references people (id) on delete set null,
  given_at timestamptz not null,
  primary key (person_id, role)
);

-- What other features may read of the organisation and its roles.
create view organisation_published with (security_invoker) as select name, default_locale, time_zone from organisation;
create view role_assignments_published with (security_invoker) as select person_id, role from role_assignments;
