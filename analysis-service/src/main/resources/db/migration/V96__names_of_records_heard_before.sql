-- By which rules the names of all stored records have been written, and up to which record: those heard before there were names have none.
create table if not exists naming_reached (
    one   boolean primary key default true check (one),
    rules int     not null,
    last  bigint  not null,
    done  boolean not null
);
insert into naming_reached (rules, last, done) values (0, 0, false) on conflict do nothing;

-- What a follower could not take, and why: the others went on without it.
create table if not exists passed_over (
    follower text        not null,
    subject  text        not null,
    why      text        not null,
    at       timestamptz not null,
    primary key (follower, subject)
);
