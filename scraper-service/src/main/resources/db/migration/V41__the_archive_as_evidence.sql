-- The manifest: a row for whatever is written to the archive or goes out of it, each holding the digest of the one before.
create table manifest (
  number bigint primary key,
  kind text not null,
  at timestamptz not null,
  site text not null,
  address text not null,
  method text not null,
  status int not null,
  sha256 text not null,
  size bigint not null,
  content_type text not null,
  file text not null,
  begins_at bigint not null,
  ends_at bigint not null,
  digest text not null,
  note text not null,
  hash text not null
);
create index manifest_by_payload on manifest (sha256, number) where sha256 <> '';
create index manifest_by_address on manifest (site, address, number);
create index manifest_by_file on manifest (file, number);

create function manifest_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the manifest only grows';
end $$;
create trigger manifest_only_grows before update or delete on manifest
  for each row execute function manifest_only_grows();

-- Where the chain ends, how long its mirror is, and how much the archive weighs; who writes to the archive locks this row.
create table archive_head (
  one boolean primary key default true check (one),
  number bigint not null,
  hash text not null,
  mirror text not null,
  mirror_bytes bigint not null,
  bytes bigint not null
);
insert into archive_head (number, hash, mirror, mirror_bytes, bytes) values (0, repeat('0', 64), '', 0, 0);

-- The files, and how long each truly is: what comes behind that was never committed.
create table archive_file (
  name text primary key,
  site text not null,
  day date not null,
  bytes bigint not null,
  last_at timestamptz not null,
  open boolean not null,
  removed_at timestamptz
);
create unique index archive_file_open on archive_file (site) where open;
create index archive_file_by_site on archive_file (site, day);

-- Which row of the manifest brought the bytes, if any did yet, and when they went.
alter table snapshot add column number bigint not null default 0;
alter table snapshot add column removed_at timestamptz;

-- The page each sighting rests on, whose bytes are kept as long as the sighting is.
alter table sighting add column page_sha256 text not null default '';
update sighting set page_sha256 = coalesce(event::jsonb #>> '{provenance,sha256}', '');
create index sighting_by_page on sighting (page_sha256);

-- A site's archive read again by today's readers; one that was broken off is taken up where it stood.
create table replay (
  id uuid primary key,
  site text not null,
  editions text not null,
  up_to bigint not null,
  at bigint not null default 0,
  pages int not null default 0,
  items int not null default 0,
  unread int not null default 0,
  removed int not null default 0,
  published int not null default 0,
  began_at timestamptz not null,
  ended_at timestamptz
);
create unique index replay_open on replay (site) where ended_at is null;

-- The bytes each page last had, so far.
create table replay_page (
  replay uuid not null references replay on delete cascade,
  address text not null,
  sha256 text not null,
  read boolean not null,
  primary key (replay, address)
);

-- What each page last said of each record, so far.
create table replay_said (
  replay uuid not null references replay on delete cascade,
  address text not null,
  record_id bigint not null,
  source_key text not null,
  content_sha text not null,
  number bigint not null,
  primary key (replay, address, record_id, source_key)
);

-- Where that differs from what is held.
create table replay_difference (
  replay uuid not null references replay on delete cascade,
  place bigint not null,
  kind text not null,
  source_key text not null,
  address text not null,
  number bigint not null,
  fields jsonb not null,
  primary key (replay, place)
);
create index replay_difference_by_page on replay_difference (replay, number);
