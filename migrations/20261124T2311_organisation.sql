-- One organisation an installation, and the way to set it up.

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

-- What other features may read of the organisation.
create view organisation_published with (security_invoker) as select name, default_locale, time_zone from organisation;
