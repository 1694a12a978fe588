-- A replay leaves alone what was read since of the same record, and says which pages today's readers cannot read.
alter table replay add column newer int not null default 0;

-- The row of the manifest whose bytes were last read of the page; nothing where none could be.
alter table replay_page add column number bigint not null default 0;
alter table replay_said add column page_kind text not null default '';

create table replay_unread (
  replay uuid not null references replay on delete cascade,
  number bigint not null,
  address text not null,
  what text not null,
  expected text not null,
  found text not null,
  primary key (replay, number)
);

-- One broken off before this knows neither rows nor kinds: it begins again.
delete from replay where ended_at is null;
