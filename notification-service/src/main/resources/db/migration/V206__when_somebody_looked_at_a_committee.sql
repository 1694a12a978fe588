-- When somebody last looked at a committee's page, and when the visit before ended: what is new to them since.
create table committee_visit (
    account_id   uuid not null references account on delete cascade,
    committee_id uuid not null references committee on delete cascade,
    looked_at    timestamptz not null,
    before       timestamptz,
    primary key (account_id, committee_id)
);
