-- Who holds which role, and how people sign in and stay signed in. Nothing here opens a door by itself: secrets are kept as digests only.

-- An account is the sign-in of a person. It appears with the first invitation or password; most imported people have none.
create table accounts (
  person_id uuid primary key references people (id) on delete cascade,
  password_hash text,
  password_set_at timestamptz,
  locale text check (locale in ('sv', 'en')),
  time_zone text,
  theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
  first_signed_in_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table role_assignments (
  person_id uuid not null references people (id) on delete cascade,
  role text not null check (role in ('administrator', 'hr', 'coordinator')),
  given_by uuid references people (id) on delete set null,
  given_at timestamptz not null,
  primary key (person_id, role)
);

create table disabled_accounts (
  person_id uuid primary key references people (id) on delete cascade,
  disabled_by uuid references people (id) on delete set null,
  disabled_at timestamptz not null
);

-- Signed-in time. `device_hash` recognises a browser that the person used before, which has its own count of tries.
create table sessions (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people (id) on delete cascade,
  token_hash text not null unique,
  device_hash text not null,
  address text not null,
  user_agent text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_by_person on sessions (person_id, id desc);
create index sessions_by_device on sessions (device_hash, person_id);
create index sessions_by_end on sessions (expires_at);

create table api_tokens (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people (id) on delete cascade,
  name text not null,
  token_hash text not null unique,
  scopes text[] not null,
  created_by uuid references people (id) on delete set null,
  created_at timestamptz not null,
  used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz
);
create index api_tokens_by_person on api_tokens (person_id, id desc);

-- Links that sign somebody in once. One that an administrator made for a person who has signed in before waits for that
-- person or a second administrator.
create table sign_in_links (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people (id) on delete cascade,
  kind text not null check (kind in ('invitation', 'sign-in', 'reset')),
  token_hash text not null unique,
  created_by uuid references people (id) on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- A link that somebody asked for works in the browser that asked, so that nobody can be made to open another's.
  device_hash text,
  needs_confirmation boolean not null default false,
  confirmed_by uuid references people (id) on delete set null,
  confirmed_at timestamptz,
  used_at timestamptz
);
create index sign_in_links_by_person on sign_in_links (person_id, id desc);

-- The notice about what is kept, why, who sees it and how long: who read which version when.
create table notice_acknowledgements (
  person_id uuid not null references people (id) on delete cascade,
  version integer not null,
  acknowledged_at timestamptz not null,
  primary key (person_id, version)
);

-- Who did what to whom, when and from where. Nobody changes a line: the application may only add and read.
create table audit_log (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  actor_id uuid,
  action text not null,
  subject_person_id uuid,
  detail jsonb not null default '{}',
  address text
);
create index audit_log_by_subject on audit_log (subject_person_id, id desc);

-- An administrator sees that mails exist and how they went, never what they say: the owner of this view may read no body.
grant select (id, kind, to_address, to_name, state, attempts, error, created_at, sent_at) on mails to parvis_rights;
create view mail_envelopes as
  select id, kind, to_address, to_name, state, attempts, error, created_at, sent_at from mails;
alter view mail_envelopes owner to parvis_rights;

-- What other features may read of an account: roles, whether the person has ever signed in, and in which language to write.
create view accounts_published with (security_invoker) as
  select person_id, locale, time_zone, first_signed_in_at from accounts;
create view role_assignments_published with (security_invoker) as select person_id, role from role_assignments;
