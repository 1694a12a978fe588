-- Who acts, as pages name them: written from what sources said, and to be written again from it at any time.
create table if not exists actor_page (
    id         uuid primary key, -- digest of address and bytes
    site       text        not null,
    address    text        not null,
    sha256     text        not null,
    fetched_at timestamptz not null
);

-- One way in which pages name somebody in one seat; person is the name that leads all that are the same.
create table if not exists actor_name (
    id          uuid primary key, -- digest of seat, words, and what tells namesakes apart
    chamber     text   not null,
    legislature int    not null, -- 0 where no page says when
    words       text[] not null,
    ring        text   not null, -- the same whether the surname stands first or last
    group_id    text,            -- of a short name, which is told apart by its group
    source_key  text,            -- site and its own key of the person
    shown       text   not null,
    person      uuid   not null
);
create index if not exists actor_name_person on actor_name (person);
create index if not exists actor_name_ring on actor_name (ring);
create index if not exists actor_name_key on actor_name (source_key) where source_key is not null;
create index if not exists actor_name_words on actor_name using gin (words);

-- What a page says somebody did: one row for each page that says so.
create table if not exists actor_deed (
    subject  uuid not null, -- a dossier or a proceeding
    part     text not null, -- proponent, vote, turn
    name     uuid not null references actor_name,
    page     uuid not null references actor_page,
    day      date,
    group_id text,
    position text,          -- in a vote
    place    int  not null, -- among the others; the first turn in a debate
    written  text not null, -- as the page has it
    primary key (subject, part, name, page)
);
create index if not exists actor_deed_name on actor_deed (name, part, day desc);

-- Leave, return and oath, where a page says so.
create table if not exists actor_post (
    subject  uuid not null,
    place    int  not null,
    name     uuid not null references actor_name,
    kind     text not null,
    from_day date,
    phrase   text not null,
    page     uuid not null references actor_page,
    primary key (subject, place, name, kind)
);
create index if not exists actor_post_name on actor_post (name);

-- Bodies that pages name, of which no data are kept.
create table if not exists body_name (
    id      text primary key,
    kind    text not null,
    chamber text,
    name    text not null
);

create table if not exists body_deed (
    subject uuid not null,
    part    text not null, -- proponent, report, opinion, meeting
    body    text not null,
    page    uuid not null references actor_page,
    day     date,
    written text not null,
    primary key (subject, part, body, page)
);
create index if not exists body_deed_body on body_deed (body, part, day desc);

-- How far the bills and proceedings have been read, and by which rules.
create table if not exists actor_reached (
    one         boolean primary key default true check (one),
    rules       text   not null,
    last_change bigint not null,
    proceedings uuid,           -- the last one read when all are read again
    done        boolean not null
);
insert into actor_reached (rules, last_change, done) values ('', 0, false) on conflict do nothing;
