-- What a watch asked when it had something to tell: whoever was told reads that, whatever it asks since and whoever asks it now.
-- Of what was told before, only what it asks now is known.
alter table notice_reason add column asked text;
update notice_reason r set asked = w.query from watch w where w.id = r.watch_id;
alter table notice_reason alter column asked set not null;
alter table event_reason add column asked text;
update event_reason r set asked = w.query from watch w where w.id = r.watch_id;
alter table event_reason alter column asked set not null;
