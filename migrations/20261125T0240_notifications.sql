-- What Parvis tells a person, once: in the inbox, by mail, or with the next gathered mail. It holds names and days, never what
-- somebody wrote, and only the person it was told to reads it.

create table notifications (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people (id) on delete cascade,
  kind text not null,
  -- What its sentences are filled with; the sentences themselves are the kind's.
  blanks jsonb not null,
  path text not null,
  -- What it is about, so that it ends when that ends.
  about_kind text not null,
  about_id uuid not null,
  -- How many times it happened while nobody looked.
  count integer not null default 1,
  -- A fact that is told once, however often the work that tells it runs.
  once_key text,
  told_at timestamptz not null,
  read_at timestamptz,
  done_at timestamptz,
  snoozed_until timestamptz,
  -- When a mail goes unless it was read before; null when there is none to send, or it has been sent.
  mail_due_at timestamptz,
  mailed_at timestamptz,
  created_at timestamptz not null,
  unique (person_id, once_key)
);
create index notifications_of_person on notifications (person_id, told_at desc, id desc);
create index notifications_unread on notifications (person_id) where read_at is null and done_at is null;
-- What happens again while nobody looked is counted on what lies there.
create unique index notifications_that_wait on notifications (person_id, kind, about_id)
  where read_at is null and done_at is null and snoozed_until is null and once_key is null;
create index notifications_about on notifications (about_id);
create index notifications_to_mail on notifications (mail_due_at, person_id) where mail_due_at is not null;
create index notifications_to_wake on notifications (snoozed_until) where snoozed_until is not null;
alter table notifications enable row level security, force row level security;
create policy own on notifications to parvis_app
  using (person_id = nullif(current_setting('parvis.actor', true), '')::uuid);
create policy system on notifications to parvis_system using (true);

-- How somebody wants to be told. Who has no row has not chosen.
create table notification_settings (
  person_id uuid primary key references people (id) on delete cascade,
  quiet text not null check (quiet in ('outside-working-hours', 'evenings-and-weekends', 'nights', 'never')),
  gathered text not null check (gathered in ('twice-a-day', 'daily', 'weekly')),
  updated_at timestamptz not null
);
alter table notification_settings enable row level security, force row level security;
create policy own on notification_settings to parvis_app
  using (person_id = nullif(current_setting('parvis.actor', true), '')::uuid);
create policy system on notification_settings to parvis_system using (true);

-- Where somebody does, or does not, want to hear of a subject. What is not here is as the subject has it.
create table notification_choices (
  person_id uuid not null references people (id) on delete cascade,
  subject text not null,
  channel text not null check (channel in ('inbox', 'mail')),
  is_on boolean not null,
  updated_at timestamptz not null,
  primary key (person_id, subject, channel)
);
alter table notification_choices enable row level security, force row level security;
create policy own on notification_choices to parvis_app
  using (person_id = nullif(current_setting('parvis.actor', true), '')::uuid);
create policy system on notification_choices to parvis_system using (true);

-- The word in the link at the foot of a mail. Whoever has it can stop such mails to that person, and nothing else.
create table notification_stops (
  token text primary key,
  person_id uuid not null references people (id) on delete cascade,
  subject text not null,
  created_at timestamptz not null,
  unique (person_id, subject)
);
alter table notification_stops enable row level security, force row level security;
create policy system on notification_stops to parvis_system using (true);

-- The days on which people were reminded of what is due, so that each day reminds once.
create table notification_reminders (
  kind text not null,
  day date not null,
  told_at timestamptz not null,
  primary key (kind, day)
);

-- The address that a mail program calls when somebody stops such mails there.
alter table mails add column stop_url text;
