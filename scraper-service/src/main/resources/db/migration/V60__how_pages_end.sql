-- With what a page ended when it was read, empty where it was not read since; one that breaks off without a word is told by it.
alter table known_page add column ends text not null default '';

-- How many pages of each kind were read, and how many of them had an end.
create table page_end (
  site text not null,
  kind text not null,
  pages int not null,
  ended int not null,
  primary key (site, kind)
);
