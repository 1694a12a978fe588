-- Where a program, or the chat of a team, wants to be told what its owner's watches find. Address and secrets are sealed with a key that is not here.
create table endpoint (
    id            uuid primary key,
    person_id     uuid references account,
    committee_id  uuid references committee,
    kind          text not null check (kind in ('WEBHOOK', 'SLACK', 'TEAMS', 'TELEGRAM')),
    name          text not null check (length(name) between 1 and 60),
    address       bytea not null,
    secret        bytea not null,
    former_secret bytea,
    former_until  timestamptz,
    language      text not null check (language in ('ES', 'EN')),
    kinds         text[] not null default '{}',
    watches       uuid[] not null default '{}',
    state         text not null check (state in ('ON', 'OFF', 'DISABLED', 'DELETED')),
    remark        text not null default '',
    failing_since timestamptz,
    warned_at     timestamptz,
    busy_until    timestamptz not null default '-infinity',
    form          uuid not null unique,
    created_by    uuid not null references account,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    check (num_nonnulls(person_id, committee_id) = 1)
);
create index endpoint_of_person on endpoint (person_id) where state <> 'DELETED';
create index endpoint_of_committee on endpoint (committee_id) where state <> 'DELETED';

-- One fact that answered watches of one owner. It is numbered after its commit, under the lock of the one counter, so that numbers appear in their order.
create table event (
    id           uuid primary key,
    number       bigint unique,
    fact_id      uuid not null references fact,
    person_id    uuid references account,
    committee_id uuid references committee,
    filed_at     timestamptz not null,
    ready_at     timestamptz not null,
    check (num_nonnulls(person_id, committee_id) = 1)
);
create index event_unnumbered on event (ready_at) where number is null;
create index event_of_person on event (person_id, number);
create index event_of_committee on event (committee_id, number);
create index event_of_fact on event (fact_id);
create table event_reason (
    event_id uuid not null references event,
    watch_id uuid not null references watch,
    found    text not null,
    turn     text not null default '',
    primary key (event_id, watch_id)
);
create table event_counter (last bigint not null);
insert into event_counter values (0);

-- What one endpoint is owed: an event, or a trial where there is none. A retry is a row with a later next_attempt; a claim is the same, a lease long.
create table message (
    id           uuid primary key,
    endpoint_id  uuid not null references endpoint,
    event_id     uuid references event,
    state        text not null check (state in ('DUE', 'ACCEPTED', 'FAILED', 'WITHDRAWN')),
    owed_at      timestamptz not null,
    next_attempt timestamptz not null,
    attempts     integer not null default 0,
    claims       integer not null default 0,
    settled_at   timestamptz,
    unique (endpoint_id, event_id)
);
create index message_due on message (endpoint_id, next_attempt) where state = 'DUE';
create index message_of_event on message (event_id);

-- Every knock at an endpoint, and what was answered.
create table attempt (
    message_id uuid not null references message,
    claim      integer not null,
    at         timestamptz not null,
    status     integer,
    outcome    text not null,
    remark     text not null,
    millis     integer not null,
    primary key (message_id, claim)
);
create index attempt_latest on attempt (at);

-- The owner is told by mail that an endpoint will be, or has been, disabled. Each such letter is a row until it was taken.
create table endpoint_warning (
    endpoint_id  uuid not null references endpoint,
    account_id   uuid not null references account,
    what         text not null check (what in ('FAILING', 'DISABLED')),
    of_day       date not null,
    disabled_on  timestamptz not null,
    next_attempt timestamptz not null,
    attempts     integer not null default 0,
    settled_at   timestamptz,
    primary key (endpoint_id, account_id, what, of_day)
);
create index endpoint_warning_due on endpoint_warning (next_attempt) where settled_at is null;

insert into scope (name, needs) values
    ('endpoints', '{administrator,analyst,member,secretary,integrator}'),
    ('events', '{administrator,analyst,member,secretary,integrator}');
