-- What every feature stands on: the event log, idempotent answers, mail. Private copies carry their own lock.

create table event_inbox (
  xid xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity primary key,
  type text not null,
  version integer not null,
  actor_id uuid,
  payload jsonb not null,
  topics text[] not null,
  at timestamptz not null
);

create table events (
  pos bigint primary key,
  id bigint not null,
  type text not null,
  version integer not null,
  actor_id uuid,
  payload jsonb not null,
  topics text[] not null,
  at timestamptz not null
);

create table event_subscribers (
  name text primary key,
  pos bigint not null
);

-- An event that a subscriber could not handle is named here, and the subscriber goes on.
create table event_failures (
  subscriber text not null,
  pos bigint not null,
  error text not null,
  failed_at timestamptz not null,
  primary key (subscriber, pos)
);

create table idempotent_answers (
  person_id uuid not null,
  key uuid not null,
  request_hash text not null,
  answer jsonb,
  created_at timestamptz not null,
  primary key (person_id, key)
);
create index idempotent_answers_by_age on idempotent_answers (created_at);
alter table idempotent_answers enable row level security, force row level security;
create policy own on idempotent_answers to parvis_app
  using (person_id = nullif(current_setting('parvis.actor', true), '')::uuid);
create policy system on idempotent_answers to parvis_system using (true);

create table mails (
  id uuid primary key default uuidv7(),
  kind text not null,
  to_address text not null,
  to_name text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  state text not null check (state in ('waiting', 'sent', 'kept', 'failed')),
  attempts integer not null default 0,
  error text,
  created_at timestamptz not null,
  due_at timestamptz not null,
  sent_at timestamptz
);
create index mails_due on mails (due_at) where state = 'waiting';
create index mails_newest on mails (created_at desc, id desc);
alter table mails enable row level security, force row level security;
-- A command may put a mail in the box, but nobody takes one out through the product.
create policy post on mails for insert to parvis_app with check (true);
create policy system on mails to parvis_system using (true);

-- The tries of one account or network at one door, oldest first: at most as many as its limit. Keys are digests.
create table rate_limits (
  bucket text not null,
  key text not null,
  tries timestamptz[] not null,
  last_try_at timestamptz not null,
  primary key (bucket, key)
);
create index rate_limits_by_age on rate_limits (last_try_at);
