-- By what bills are found to be related: a disposable follower of the change feed, written again where it was made by other rules.
create table if not exists kin_sketch (
    dossier uuid primary key,
    title   int[] not null, -- the least hashes of its runs of words; empty where they are too few to say anything
    wording int[] not null
);

-- What two related bills have in common: odd marks are articles of laws, even ones bands of a sketch.
create table if not exists kin_mark (
    mark    bigint not null,
    day     date   not null, -- of the bill, so that the newest of many are found first
    dossier uuid   not null,
    primary key (mark, day, dossier)
);
create index if not exists kin_mark_dossier on kin_mark (dossier);

create table if not exists kin_reached (
    one  boolean primary key default true check (one),
    rules int    not null,
    last  bigint not null
);
insert into kin_reached (rules, last) values (0, 0) on conflict do nothing;
