-- A vote, meeting or debate as its pages together describe it.
create table proceeding (
    id           uuid primary key, -- digest of subject, site and key
    subject      text        not null,
    site         text        not null,
    source_key   text        not null,
    chamber      text,
    held_on      date,
    silent       boolean     not null,
    body         jsonb       not null, -- folded from its words; can be folded again
    occasion     jsonb       not null,
    page         jsonb       not null, -- the page that spoke last
    first_seen   timestamptz not null,
    last_changed timestamptz not null
);
create index proceeding_day on proceeding (held_on, chamber);

-- The last word of each page about it.
create table proceeding_word (
    proceeding uuid   not null references proceeding deferrable initially deferred,
    page       text   not null, -- its kind and its address
    revision   bigint not null,
    digest     text   not null, -- of what was said at that revision
    said       jsonb  not null,
    provenance jsonb  not null,
    primary key (proceeding, page)
);

-- How it names the matters it is about; ground says why it is linked, or why it is not.
create table mention (
    proceeding uuid   not null references proceeding,
    place      int    not null,
    point      int    not null, -- of an agenda or a record
    site       text   not null,
    key        text,
    address    text,
    number     text, -- of the gazette's issue and annex
    titles     text[] not null, -- digests of the forms in which a title is compared
    ground     text   not null,
    primary key (proceeding, place)
);
create index mention_key on mention (key, site) where key is not null;
create index mention_address on mention (address) where address is not null;
create index mention_number on mention (number) where number is not null;
create index mention_titles on mention using gin (titles);

create table mention_link (
    proceeding uuid not null,
    place      int  not null,
    dossier    uuid not null references dossier,
    ground     text not null,
    primary key (proceeding, place, dossier),
    foreign key (proceeding, place) references mention on delete cascade
);
create index mention_link_dossier on mention_link (dossier);

-- What was last told of a proceeding about a bill: told again only when it differs.
create table proceeding_told (
    proceeding uuid not null references proceeding,
    dossier    uuid not null references dossier,
    number     int  not null,
    state      jsonb not null,
    primary key (proceeding, dossier)
);
create index proceeding_told_dossier on proceeding_told (dossier);

-- By what a bill can be named, apart from its keys: a disposable follower of the change feed.
create table bill_reference (
    dossier uuid not null,
    kind    text not null, -- address, number, title
    word    text not null,
    primary key (dossier, kind, word)
);
create index bill_reference_word on bill_reference (word, kind);

create table bill_reference_reached (
    one  boolean primary key default true check (one),
    last bigint not null
);
insert into bill_reference_reached (last) values (0);
