-- A list of people and seats that was shown and waits to be carried out, for an hour at most.
create table roster (
    id         uuid primary key,
    sent_by    uuid not null references account on delete cascade,
    file       text not null,
    list       text not null,
    expires_at timestamptz not null
);
create index roster_expired on roster (expires_at);
