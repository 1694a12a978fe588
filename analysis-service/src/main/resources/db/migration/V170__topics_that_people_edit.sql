-- What people made of topics: each edit stays; the last one of a topic counts over the file that is shipped.
create table topic_edit (
    id      bigint generated always as identity primary key,
    topic   text        not null,
    file    text, -- null: from here on the shipped file counts again, or the topic is gone where none is shipped
    shipped text, -- the version of the shipped file over which it was written; null where none is shipped
    trial   uuid        not null unique, -- the same trial is applied once
    author  uuid        not null, -- an opaque subject
    reason  text        not null,
    at      timestamptz not null
);
create index topic_edit_topic on topic_edit (topic, id desc);

-- What an edit would do to all bills, before it is one.
create table topic_trial (
    id       uuid primary key,
    topic    text        not null,
    file     text, -- as above
    edition  bigint      not null, -- the last edit when it was begun, 0 before the first: what it is compared with
    author   uuid        not null,
    begun_at timestamptz not null,
    seen_at  timestamptz not null, -- when whoever reads the bills last said so
    bills    int         not null, -- how many there were to read
    read     int         not null default 0,
    result   text -- null until all are read; the same bills and files give the same characters
);
