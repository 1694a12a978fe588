-- People. Only this database knows them.
create table account (
    id          uuid primary key,
    address     text not null unique,
    name        text not null,
    language    text not null check (language in ('ES', 'EN')),
    roles       text[] not null default '{}',
    created_at  timestamptz not null default now()
);

-- A mailed link, asked for and perhaps used. The secret itself is nowhere.
create table sign_in (
    hash        text primary key,
    account_id  uuid not null references account,
    back        text not null,
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index sign_in_asked on sign_in (account_id, asked_at);

-- What a secret opens. Announced on access.v1: once when granted, once more (a tombstone) when it ends.
create table access (
    hash          text primary key,
    subject       uuid not null references account,
    roles         text[] not null,
    committees    uuid[] not null,
    revision      integer not null default 1,
    granted_at    timestamptz not null,
    expires_at    timestamptz not null,
    revoked_at    timestamptz,
    announced_at  timestamptz,
    tombstoned_at timestamptz
);
create index access_unsaid on access (granted_at) where announced_at is null or tombstoned_at is null;

-- The association's own committees, and who sits in them.
create table committee (
    id       uuid primary key,
    name_es  text not null,
    name_en  text not null
);
create table membership (
    committee_id uuid not null references committee,
    account_id   uuid not null references account,
    role         text not null check (role in ('MEMBER', 'SECRETARY')),
    since        date not null default current_date,
    primary key (committee_id, account_id)
);
create index membership_of on membership (account_id);

-- A standing question of a person or of a committee.
create table watch (
    id            uuid primary key,
    person_id     uuid references account,
    committee_id  uuid references committee,
    query         text not null check (length(query) between 1 and 500),
    kinds         text[] not null,
    state         text not null check (state in ('ACTIVE', 'PAUSED', 'DELETED')),
    revision      integer not null default 1,
    per_day       double precision not null default 0,
    created_by    uuid references account,
    created_at    timestamptz not null default now(),
    changed_at    timestamptz not null default now(),
    announced_at  timestamptz,
    tombstoned_at timestamptz,
    check (num_nonnulls(person_id, committee_id) = 1)
);
create index watch_of_person on watch (person_id);
create index watch_of_committee on watch (committee_id);
create index watch_unsaid on watch (changed_at) where announced_at is null;

-- A member who no longer wants the letters of one of the committee's watches.
create table watch_stop (
    watch_id   uuid not null references watch,
    account_id uuid not null references account,
    stopped_at timestamptz not null,
    primary key (watch_id, account_id)
);

-- A fact as it was told to us, without its watches, and how many of its parts have come.
create table fact (
    id         uuid primary key,
    dossier    uuid not null,
    kind       text not null,
    title      text not null,
    parts      integer not null,
    parts_seen integer[] not null,
    told       text not null,
    taken_at   timestamptz not null
);

-- One fact due to one person: once, with all its reasons.
create table notice (
    id        uuid primary key,
    recipient uuid not null references account,
    fact_id   uuid not null references fact,
    filed_at  timestamptz not null,
    unique (recipient, fact_id)
);
create index notice_latest on notice (recipient, filed_at desc);
create table notice_reason (
    notice_id uuid not null references notice,
    watch_id  uuid not null references watch,
    found     text not null,
    primary key (notice_id, watch_id)
);
create index notice_reason_of_watch on notice_reason (watch_id);

-- The letter owed for a notice. A retry is a row with a later next_attempt; a claim is the same, a lease long.
create table delivery (
    notice_id    uuid primary key references notice,
    state        text not null check (state in ('DUE', 'ACCEPTED', 'UNDELIVERABLE', 'WITHDRAWN')),
    owed_at      timestamptz not null,
    next_attempt timestamptz not null,
    attempts     integer not null default 0,
    settled_at   timestamptz,
    remark       text
);
create index delivery_due on delivery (next_attempt) where state = 'DUE';
create index delivery_oldest on delivery (owed_at) where state = 'DUE';

-- What each source last said about itself, for the foot of a letter.
create table source_state (
    site         text primary key,
    name         text not null,
    state        text not null,
    since        timestamptz not null,
    last_success timestamptz,
    told_at      timestamptz not null
);
