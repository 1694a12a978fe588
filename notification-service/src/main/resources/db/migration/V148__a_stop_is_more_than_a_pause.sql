-- Until now the link in a letter and a pause left the same trace of a person's own watch. Nobody who may have followed the link is written to.
insert into watch_stop (watch_id, account_id, stopped_at)
select id, person_id, changed_at from watch where person_id is not null and state = 'PAUSED' on conflict do nothing;
