-- Whether it lies there as it was told: nobody has read, sorted or ended it. Only then does the next one count up on it.
-- What was marked as unread again does not lie there so.
alter table notifications add column is_fresh boolean not null default false;
update notifications set is_fresh = true
  where read_at is null and done_at is null and snoozed_until is null and once_key is null;
drop index notifications_that_wait;
create unique index notifications_that_wait on notifications (person_id, kind, about_id) where is_fresh;
