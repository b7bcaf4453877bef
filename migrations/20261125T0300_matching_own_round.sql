-- Who takes part could tell the own partner from who is missing among the others' pairs. The draft is another coordinator's then, where
-- there is one who does not take part; where there is none, everybody sees all pairs but the own.

create function reviewable_programmes() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with me as (select nullif(current_setting('parvis.actor', true), '')::uuid as id),
  coordinating as (
    select c.programme_id, c.person_id, exists (select from public.enrolments e
      where e.programme_id = c.programme_id and e.person_id = c.person_id and e.state = 'enrolled') as takes_part
    from public.programme_coordinators c
    where c.programme_id in (select own.programme_id from public.programme_coordinators own, me where own.person_id = me.id))
  select coalesce(array_agg(own.programme_id), '{}') from coordinating own, me
  where own.person_id = me.id and (not own.takes_part or not exists (
    select from coordinating other where other.programme_id = own.programme_id and not other.takes_part))
$$;
grant select on enrolments to parvis_rights;
alter function reviewable_programmes() owner to parvis_rights;

alter policy coordinators_of_others on match_proposals using (
  programme_id = any ((select reviewable_programmes())::uuid[])
  and (select nullif(current_setting('parvis.actor', true), '')::uuid) not in (one_id, other_id));
alter policy coordinators_of_others on match_edits using (
  programme_id = any ((select reviewable_programmes())::uuid[])
  and (select nullif(current_setting('parvis.actor', true), '')::uuid) not in (one_id, other_id));
alter policy coordinators_of_others on match_unmatched using (
  programme_id = any ((select reviewable_programmes())::uuid[])
  and (select nullif(current_setting('parvis.actor', true), '')::uuid) <> person_id);

create or replace function take_proposals(run uuid, publication uuid)
returns table (id uuid, one_id uuid, other_id uuid, reasons jsonb, is_own boolean)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with me as (select nullif(current_setting('parvis.actor', true), '')::uuid as id)
  update public.match_proposals p set publication_id = publication from public.match_reasons r, me
  where p.run_id = run and p.publication_id is null and r.proposal_id = p.id
    and p.programme_id = any ((select public.reviewable_programmes())::uuid[])
    and (me.id not in (p.one_id, p.other_id) or not exists (
      select from public.programme_coordinators c where c.programme_id = p.programme_id and c.person_id <> me.id))
  returning p.id, p.one_id, p.other_id, r.reasons, me.id in (p.one_id, p.other_id)
$$;
