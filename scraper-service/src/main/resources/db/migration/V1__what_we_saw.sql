-- One visit to one site.
create table round (
  id uuid primary key,
  site text not null,
  state text not null check (state in ('waiting', 'running', 'succeeded', 'failed', 'interrupted')),
  silent boolean not null,
  asked_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  pages int not null default 0,
  items int not null default 0,
  published int not null default 0,
  problems jsonb not null default '[]',
  health jsonb,
  health_announced_at timestamptz
);
create index round_by_site on round (site, asked_at desc);
create index round_health_untold on round (ended_at) where health is not null and health_announced_at is null;

-- What we remember of each page since it was last read to the end.
create table known_page (
  site text not null,
  address text not null,
  etag text not null,
  last_modified text not null,
  sha256 text not null,
  items int not null,
  next text[] not null,
  read_at timestamptz not null,
  primary key (site, address)
);

-- Every page as it was; the bytes are in WARC files.
create table snapshot (
  sha256 text primary key,
  site text not null,
  address text not null,
  fetched_at timestamptz not null,
  content_type text not null,
  size int not null,
  file text not null,
  begins_at bigint not null
);

-- What the site shows as one matter; its key is the native key at first sight and never changes.
create table source_record (
  id bigint generated always as identity primary key,
  site text not null,
  source_key text not null,
  number text not null default '',
  revision int not null default 0,
  first_seen_at timestamptz not null,
  unique (site, source_key)
);

-- Every native key the site has shown it under, its first one included.
create table source_alias (
  site text not null,
  alias text not null,
  record_id bigint not null references source_record,
  primary key (site, alias)
);
create index source_alias_by_record on source_alias (record_id);

-- What one page said about it, as announced; announced_at is empty until the broker has it.
create table sighting (
  number bigint generated always as identity primary key,
  event_id uuid not null unique,
  record_id bigint not null references source_record,
  revision int not null,
  event_key text not null,
  event text not null,
  sighted_at timestamptz not null,
  announced_at timestamptz,
  unique (record_id, revision)
);
create index sighting_untold on sighting (number) where announced_at is null;

-- The last content a page was known to show of it; another content is another sighting, even one seen before.
create table last_said (
  record_id bigint not null references source_record,
  address text not null,
  content_sha text not null,
  primary key (record_id, address)
);
