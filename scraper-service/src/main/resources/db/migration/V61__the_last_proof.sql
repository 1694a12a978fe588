-- What came of going through the whole archive, the last time it was done.
create table archive_proof (
  one boolean primary key default true check (one),
  at timestamptz not null,
  number bigint not null,
  sound boolean not null,
  broken text not null
);
