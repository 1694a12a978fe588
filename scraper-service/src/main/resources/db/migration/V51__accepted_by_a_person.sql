-- That a person says a page is right as it is, once kept as a million in the counter of doubts; and what the page is called where it is shown.
alter table known_page add column accepted boolean not null default false;
alter table known_page add column called text not null default '';
update known_page set accepted = true, doubts = 1 where doubts >= 1000000;
