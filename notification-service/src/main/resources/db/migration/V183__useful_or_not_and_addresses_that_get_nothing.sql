-- What a reader thinks of a notice: the last word counts.
create table opinion (
    notice_id uuid primary key references notice,
    useful    boolean not null,
    given_at  timestamptz not null
);

-- Addresses whose server knows no such mailbox: nothing is sent there until somebody lifts it.
create table suppression (
    address text primary key,
    since   timestamptz not null,
    why     text not null
);
