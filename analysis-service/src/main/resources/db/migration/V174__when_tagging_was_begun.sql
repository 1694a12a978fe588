-- When the rules that bills are tagged by were begun: a house of other rules leaves them to the one that began them for a while.
alter table tagging add begun timestamptz not null default '-infinity';
