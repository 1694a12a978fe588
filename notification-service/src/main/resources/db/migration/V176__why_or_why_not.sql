-- Which watches a fact answered, whether or not they were told of it; not known of facts of before.
alter table fact add answered uuid[];
create index fact_of_dossier on fact (dossier, taken_at desc);

-- Bills of which a person wants to hear no more, whatever they look out for.
create table mute (
    account_id uuid not null references account on delete cascade,
    dossier    uuid not null,
    muted_at   timestamptz not null,
    primary key (account_id, dossier)
);
