-- Something urgent that a committee's watch found: whether any member says that they know, and when its secretary is reminded.
create table alarm (
    fact_id      uuid not null references fact,
    committee_id uuid not null references committee,
    raised_at    timestamptz not null,
    remind_at    timestamptz not null,
    answered_at  timestamptz,
    answered_by  uuid references account,
    reminded_at  timestamptz,
    primary key (fact_id, committee_id)
);
create index alarm_open on alarm (remind_at) where answered_at is null and reminded_at is null;

-- A letter that reminds of a notice holds none.
alter table letter add column reminds_of uuid references notice;
