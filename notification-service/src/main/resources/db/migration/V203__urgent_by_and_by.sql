-- The first day on which a fact that waits in a digest will be urgent, until it has been looked at on that day.
alter table fact add column urgent_on date;
create index fact_urgent on fact (urgent_on) where urgent_on is not null;

-- What the press could not print, and looks at again later.
alter table notice add column set_aside boolean not null default false;
create index notice_set_aside on notice (recipient) where set_aside and letter_id is null and fell is null;
