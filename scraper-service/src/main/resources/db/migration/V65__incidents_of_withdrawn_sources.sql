-- An incident may end without its site speaking again: whoever declared the source has taken it back.
alter table incident add column ended_as text not null default '';
