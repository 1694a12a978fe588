-- The time to answer runs from the first letter that a member has, not from when the fact was filed: until then there is no moment to remind of.
alter table alarm alter remind_at drop not null;
-- Nobody was left whom it could be brought before.
alter table alarm add unreached boolean not null default false;
create index alarm_unstarted on alarm (raised_at) where answered_at is null and reminded_at is null and remind_at is null;
create index alarm_unreached on alarm (committee_id, raised_at) where unreached;
