-- A change made in silence (a first round, an explicit wish) tells nobody of what lay behind it.
alter table change add column if not exists silent boolean not null default false;

-- The days that bills wait for: a disposable follower of the change feed, but for how often each has moved.
create table if not exists due_day (
    dossier    uuid        not null references dossier,
    key        text        not null, -- what it is among the days of its bill, whatever day it falls on
    kind       text        not null,
    due        date        not null,
    latest     date        not null, -- by the other reading of an unclear rule
    running    boolean     not null,
    gone       boolean     not null, -- what sources say no longer leads to it
    moved_from date,
    sequence   int         not null,
    noted_on   date        not null,
    silent     boolean     not null,
    owed_on    date,                 -- when the clock next owes a fact of it
    changed_at timestamptz not null,
    body       jsonb       not null,
    site       text        not null, -- of the bill, as are the next three
    title      text        not null,
    committees text[]      not null,
    topics     text[]      not null,
    primary key (dossier, key)
);
create index if not exists due_day_due on due_day (due);
create index if not exists due_day_owed on due_day (owed_on) where owed_on is not null;

-- How far the almanac has followed the feed, by which rules it counts, and up to where it tells nobody: what was there before it, or before its rules.
create table if not exists almanac (
    one          boolean primary key default true check (one),
    last         bigint not null,
    rules        text   not null,
    silent_until bigint not null
);
insert into almanac (last, rules, silent_until) select 0, '', last from change_counter on conflict do nothing;
