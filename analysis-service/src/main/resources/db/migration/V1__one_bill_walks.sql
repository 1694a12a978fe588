-- What sources said, as they said it.
create table source_record (
    id         bigint generated always as identity primary key,
    site       text        not null,
    source_key text        not null,
    revision   bigint      not null,
    digest     text        not null, -- of what was said at that revision: the same number twice must say the same
    first_seen timestamptz not null,
    unique (site, source_key)
);

create table source_alias (
    site          text   not null,
    alias         text   not null,
    source_record bigint not null references source_record,
    primary key (site, alias, source_record)
);

create table bill_text (
    sha256  text primary key,
    content text    not null
);

-- The last word of each kind of page; since: when each field was last said differently (a first word has no since).
create table said (
    source_record bigint not null references source_record,
    page_kind     text   not null,
    revision      bigint not null,
    content       jsonb  not null,
    struck        jsonb  not null, -- steps once listed and no longer: no news if they come back
    since         jsonb  not null,
    provenance    jsonb  not null,
    text_sha256   text references bill_text,
    primary key (source_record, page_kind)
);

-- Folded from the above; can be folded again.
create table dossier (
    id           uuid primary key,
    revision     int         not null,
    body         jsonb       not null,
    text_sha256  text references bill_text,
    first_seen   timestamptz not null,
    last_changed timestamptz not null
);

-- A dossier is a set of links: merge, split and undo move links, never rows.
create table dossier_link (
    source_record bigint primary key references source_record,
    dossier       uuid not null references dossier
);
create index dossier_link_dossier on dossier_link (dossier);

-- A fact is its own outbox: unannounced rows are sent again.
create table fact (
    id          uuid primary key,
    kind        text        not null,
    natural_key text        not null unique,
    dossier     uuid        not null references dossier,
    revision    int         not null,
    before      jsonb,
    after       jsonb       not null,
    happened    date,
    published   date,
    captured    timestamptz not null,
    late        boolean     not null,
    bill        jsonb       not null, -- the bill after the fact, as the event carries it
    matches     jsonb       not null, -- the watches it answers, decided once: a resend tells the same
    factors     jsonb       not null,
    recorded_at  timestamptz not null,
    announced_at timestamptz
);
create index fact_dossier on fact (dossier);
create index fact_unannounced on fact (recorded_at) where announced_at is null;

-- One gap-free feed: numbers are taken last, under the lock of the one counter row.
create table change_counter (
    one  boolean primary key default true check (one),
    last bigint not null
);
insert into change_counter (last) values (0);

create table change (
    number   bigint primary key,
    dossier  uuid        not null references dossier,
    revision int         not null,
    at       timestamptz not null
);

create table site_health (
    site         text primary key,
    name         text        not null,
    state        text        not null,
    since        timestamptz not null,
    last_success timestamptz,
    ended_at     timestamptz not null
);
