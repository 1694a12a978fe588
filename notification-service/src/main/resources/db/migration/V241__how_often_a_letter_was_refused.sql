-- How often a server refused it for itself; that a server was away is no fault of the letter.
alter table letter add refusals integer not null default 0;
