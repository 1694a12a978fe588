-- A letter whose every alert is paused waits, and nobody is late with it.
alter table delivery add column held boolean not null default false;
drop index delivery_oldest;
create index delivery_oldest on delivery (owed_at) where state = 'DUE' and not held;
