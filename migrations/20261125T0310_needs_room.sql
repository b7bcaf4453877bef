-- How many partners somebody wants at the same time, for whoever gives out places: the answer itself stays where it is.
create function wanted_partners(programme uuid, person uuid)
returns integer language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (a.answers ->> 'partners')::integer from public.needs_answers a
  where a.programme_id = programme and a.person_id = person and a.submitted_at is not null
$$;
grant select on needs_answers to parvis_rights;
alter function wanted_partners(uuid, uuid) owner to parvis_rights;
