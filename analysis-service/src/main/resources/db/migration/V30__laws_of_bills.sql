-- Which laws a bill would change, read from its wording: written with the dossier, and to be read again at any time.
create table dossier_law (
    dossier  uuid   not null references dossier,
    law      text   not null, -- the name as addresses have it
    name     text   not null,
    relation text   not null,
    articles text[] not null,
    primary key (dossier, law, relation)
);
create index dossier_law_law on dossier_law (law, dossier);
