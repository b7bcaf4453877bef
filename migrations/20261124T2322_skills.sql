-- Skills of the organisation's own, beside the catalogue that comes with Parvis.

create table own_skills (
  id uuid primary key default uuidv7(),
  -- Text in two languages: {"sv": ..., "en": ...}.
  name jsonb not null,
  -- The name without case, marks and spacing: two people who write the same mean the same.
  spelling text not null,
  -- Suggested to everybody. A skill that somebody named in an answer is not, until a coordinator says so.
  is_suggested boolean not null,
  created_by uuid references people (id) on delete set null,
  created_at timestamptz not null
);
create unique index own_skills_by_spelling on own_skills (spelling);
