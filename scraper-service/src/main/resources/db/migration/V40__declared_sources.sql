-- What operators have declared, one row for each time somebody published or took back a source; the last row of a site counts.
create table declared_revision (
  number bigint generated always as identity primary key,
  site text not null,
  revision int not null,
  act text not null check (act in ('published', 'withdrawn')),
  yaml text not null,
  author uuid not null,
  restores int,
  at timestamptz not null,
  unique (site, revision)
);
