-- What a watch asked when it had something to tell: whoever was told reads that, whatever it asks since and whoever asks it now.
-- Of what was told before, only what it asks now is known.
alter table notice_reason add column asked text;
update notice_reason r set asked = w.query from watch w where w.id = r.watch_id;
alter table notice_reason alter column asked set not null;
alter table event_reason add column asked text;
update event_reason r set asked = w.query from watch w where w.id = r.watch_id;
alter table event_reason alter column asked set not null;

-- A replica of before, which goes on beside a newer one while the house is upgraded, does not say it: it is what the watch asks now.
create function asks_now() returns trigger language plpgsql as $$
begin
    new.asked := (select query from watch where id = new.watch_id);
    return new;
end $$;
create trigger asks_now before insert on notice_reason for each row when (new.asked is null) execute function asks_now();
create trigger asks_now before insert on event_reason for each row when (new.asked is null) execute function asks_now();
