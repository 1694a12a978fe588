-- An address that is a key: whoever has it reads what one watch, or all of a committee's, find, while its maker may. The key itself is nowhere.
create table feed (
    id           uuid primary key,
    hash         text not null unique,
    reader       uuid not null references account,
    watch_id     uuid references watch,
    committee_id uuid references committee,
    language     text not null check (language in ('ES', 'EN')),
    form         uuid not null unique,
    made_at      timestamptz not null,
    revoked_at   timestamptz,
    check (num_nonnulls(watch_id, committee_id) = 1)
);
create index feed_of_reader on feed (reader) where revoked_at is null;
create index event_reason_of_watch on event_reason (watch_id);
