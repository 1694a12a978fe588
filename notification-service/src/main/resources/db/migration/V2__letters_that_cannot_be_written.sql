-- How often a letter could not even be written. Such a letter is given up, not tried for ever.
alter table delivery add column misfires integer not null default 0;
create index delivery_lost on delivery (settled_at) where state = 'UNDELIVERABLE';
