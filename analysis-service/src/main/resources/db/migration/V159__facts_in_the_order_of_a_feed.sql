-- Where each fact stands in the feed of facts. Its number is given after the commit, by one at a time: so numbers have no gaps, and
-- nobody who reads meets a later one before an earlier.
lock table fact in share row exclusive mode;
create table fact_place (
    fact        uuid        not null,
    recorded_at timestamptz not null,
    revision    int         not null,
    number      bigint -- null until its turn has come
);
create table fact_counter (
    one  boolean primary key default true check (one),
    last bigint not null
);
insert into fact_place (fact, recorded_at, revision, number)
    select id, recorded_at, revision, row_number() over (order by recorded_at, revision, id) from fact;
insert into fact_counter (last) select count(*) from fact;
-- Afterwards, each by itself: row by row they would make the one statement above several times as long in a house with many facts.
alter table fact_place add primary key (fact);
alter table fact_place add unique (number);
alter table fact_place add foreign key (fact) references fact on delete cascade;
create index fact_place_waiting on fact_place (recorded_at, revision, fact) where number is null;

-- By the database, so that facts of a house of before, which may still run beside, have their place too.
create function place_fact() returns trigger language plpgsql as $$
begin
    insert into fact_place (fact, recorded_at, revision) values (new.id, new.recorded_at, new.revision);
    return null;
end $$;
create trigger fact_takes_its_place after insert on fact for each row execute function place_fact();
