-- Who was enrolled with an address outside the association's own: asked whether we may write to them, and when they said yes. Whoever is not here need not be asked.
create table consent (
    account_id uuid primary key references account,
    asked_at   timestamptz not null,
    given_at   timestamptz,
    way        text check (way in ('LINK', 'SIGN_IN')),
    check ((given_at is null) = (way is null))
);

-- A letter that asks, owed until it is settled. A retry is a row with a later next_attempt; a claim is the same, a lease long.
create table invitation (
    id           uuid primary key,
    account_id   uuid not null references account,
    asked_by     uuid not null references account,
    asked_at     timestamptz not null,
    next_attempt timestamptz not null,
    attempts     integer not null default 0,
    settled_at   timestamptz
);
create index invitation_of on invitation (account_id, asked_at);
create index invitation_by on invitation (asked_by, asked_at);
create index invitation_due on invitation (next_attempt) where settled_at is null;

-- What each attempt at such a letter carried. The secret itself is nowhere.
create table invitation_link (
    hash          text primary key,
    invitation_id uuid not null references invitation on delete cascade,
    expires_at    timestamptz not null
);
create index invitation_link_of on invitation_link (invitation_id);
