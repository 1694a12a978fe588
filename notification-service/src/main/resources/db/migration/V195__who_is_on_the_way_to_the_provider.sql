-- Somebody sent to another house to say who they are, and not yet back. Taken out when they are: a state is good for one answer.
create table introduction (
    state      text primary key,
    browser    text not null,
    nonce      text not null,
    verifier   text not null,
    back       text not null,
    expires_at timestamptz not null
);
create index introduction_expired on introduction (expires_at);
