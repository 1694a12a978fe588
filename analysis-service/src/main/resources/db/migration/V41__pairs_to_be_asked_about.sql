-- What follows from records alone and can be worked out again: by what they find each other, and how much speaks for two being one matter.
create table if not exists weighed_record (
    source_record bigint primary key references source_record,
    site          text not null,
    kind          text not null,
    digest        text not null -- of what was weighed: while it is the same nothing is weighed again
);

create table if not exists record_key (
    source_record bigint not null references source_record,
    word          text   not null,
    primary key (source_record, word)
);
create index if not exists record_key_word on record_key (word);

create table if not exists record_pair (
    one        bigint           not null references source_record,
    other      bigint           not null references source_record,
    strength   text             not null,
    score      double precision not null,
    evidence   jsonb            not null,
    asked      boolean          not null default false, -- shown to a person
    weighed_at timestamptz      not null,
    later_at   timestamptz, -- when a person put it off
    primary key (one, other),
    check (one < other)
);
create index if not exists record_pair_other on record_pair (other);
create index if not exists record_pair_asked on record_pair (score) where asked;

create table if not exists weighing_reached (
    one  boolean primary key default true check (one),
    last bigint not null
);
insert into weighing_reached (last) values (0) on conflict do nothing;
