-- A replay doubts what a round would doubt: what each page showed when it was last believed, and how long it has been in doubt since.
alter table replay_page add column items int not null default 0;
alter table replay_page add column ends text not null default '';
alter table replay_page add column bytes int not null default 0;
alter table replay_page add column doubted_items int not null default 0;
alter table replay_page add column doubts int not null default 0;
alter table replay_page add column doubted_since timestamptz not null default 'epoch';

-- How many pages were doubted, and of how many records a page says what it cannot mean.
alter table replay add column doubted int not null default 0;
alter table replay add column withheld int not null default 0;

-- One broken off before this knows of no doubts: it begins again.
delete from replay where ended_at is null;
