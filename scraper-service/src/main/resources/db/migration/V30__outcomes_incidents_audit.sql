-- How a round ended and how many of its pages ended how.
alter table round add column ending text not null default '';
alter table round add column endings jsonb not null default '{}';

-- What the items of each kind of page have usually had.
create table page_canary (
  site text not null,
  kind text not null,
  items int not null,
  titled int not null,
  dated int not null,
  primary key (site, kind)
);

-- Where the totals or the numbering that a site prints differ from what we hold.
create table audit (
  site text not null,
  address text not null,
  what text not null,
  printed text not null,
  held text not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (site, address, what, printed, held)
);

-- A time in which a site did not speak to us as it should; told once when it begins and once when it ends.
create table incident (
  id uuid primary key,
  site text not null,
  why text not null,
  expected text not null,
  found text not null,
  began_at timestamptz not null,
  ended_at timestamptz
);
create unique index incident_open on incident (site) where ended_at is null;
create index incident_by_site on incident (site, began_at desc);
