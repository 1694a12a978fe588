-- How often and when a person wants to be written to. Who has no row is written to at once, by the clock of Mexico City.
create table rhythm (
    account_id       uuid primary key references account,
    frequency        text not null default 'AT_ONCE' check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY')),
    zone             text not null default 'America/Mexico_City',
    hour             integer not null default 8 check (hour between 0 and 23),
    weekday          integer not null default 1 check (weekday between 1 and 7),
    quiet_from       integer not null default 0 check (quiet_from between 0 and 23),
    quiet_until      integer not null default 0 check (quiet_until between 0 and 23),
    rests_holidays   boolean not null default false,
    rests_weekends   boolean not null default false,
    urgent_passes    boolean not null default false,
    back_on          date,
    deputy           uuid references account,
    deputy_only      boolean not null default true
);

-- Another frequency for one watch: of one's own, or of a committee, for this member alone.
create table watch_rhythm (
    watch_id   uuid not null references watch,
    account_id uuid not null references account,
    frequency  text not null check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY')),
    primary key (watch_id, account_id)
);

-- The end of the window a notice is gathered in; nothing where it is told at once. What passes is held back by no hour of silence.
alter table notice add column slot timestamptz, add column passes boolean not null default false;
