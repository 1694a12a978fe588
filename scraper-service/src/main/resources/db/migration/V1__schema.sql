-- Schema of the scraper service. Times are UTC instants; sites are named by the id of their site file.


-- ROUNDS

-- One visit to one site.
create table round (
  id uuid primary key,
  site text not null,
  state text not null check (state in ('waiting', 'running', 'succeeded', 'failed', 'interrupted')),
  -- No alert is sent for what a silent round finds.
  silent boolean not null,
  asked_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  -- Pages read or found unchanged, items those pages show, and items that were published as new or changed.
  pages int not null default 0,
  items int not null default 0,
  published int not null default 0,
  problems jsonb not null default '[]',
  -- How the round ended, empty until it has, and the number of its pages by how each of them ended.
  ending text not null default '',
  endings jsonb not null default '{}',
  -- The event that says how the site is after this round, and when the broker had it.
  health jsonb,
  health_announced_at timestamptz
);
create index round_by_site on round (site, asked_at desc);
create index round_ended on round (site, ended_at desc) where ended_at is not null;
-- Both are polled every few seconds, over all rounds there ever were.
create index round_health_untold on round (ended_at) where health is not null and health_announced_at is null;
create index round_without_health on round (ended_at) where health is null;

-- A period in which a site did not answer as expected; announced once when it begins and once when it ends.
create table incident (
  id uuid primary key,
  site text not null,
  why text not null,
  expected text not null,
  found text not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  -- 'withdrawn' if it ended because its declared source was withdrawn, otherwise empty.
  ended_as text not null default '',
  -- The event of an incident that began or ended without a round, and when the broker had it.
  health jsonb,
  announced_at timestamptz
);
create unique index incident_open on incident (site) where ended_at is null;
create index incident_by_site on incident (site, began_at desc);
create index incident_untold on incident (began_at) where health is not null and announced_at is null;

-- A total or a numbering that a site prints and that differs from what is stored here.
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


-- DECLARED SOURCES

-- One row for each time an operator published or withdrew a declared source; the last row of a site is in force.
create table declared_revision (
  number bigint generated always as identity primary key,
  site text not null,
  revision int not null,
  act text not null check (act in ('published', 'withdrawn')),
  yaml text not null,
  author uuid not null,
  -- The earlier revision of the site that this one restores.
  restores int,
  at timestamptz not null,
  unique (site, revision)
);


-- FETCHING

-- The state of each host we send requests to. Times are of the database's clock: replicas need not agree on theirs.
create table host_gate (
  host text primary key,
  -- The replica with a request in progress; if it dies, its lease ends at held_until.
  holder uuid,
  held_until timestamptz not null default 'epoch',
  -- The end of the pause after the last request.
  not_before timestamptz not null default 'epoch',
  -- Until when the host asked for no more requests, with which HTTP status (0 if it gave none) and why.
  closed_until timestamptz not null default 'epoch',
  closed_status int not null default 0,
  closed_why text not null default '',
  -- Consecutive refusals that did not say for how long, and the time of the last one.
  refusals int not null default 0,
  refused_at timestamptz not null default 'epoch'
);

-- What is remembered of a page since it was last read to its end.
create table known_page (
  site text not null,
  -- The request: its address, with method and body where it is no plain GET.
  address text not null,
  -- The address that the page is shown under.
  called text not null default '',
  etag text not null,
  last_modified text not null,
  sha256 text not null,
  items int not null,
  -- The pages it leads to.
  next text[] not null,
  -- The edition of the readers that read it; readers of another edition read it again.
  readers text not null default '',
  -- How the page ended (such as </html>) and its length; empty and 0 until it was read.
  ends text not null default '',
  bytes int not null default 0,
  -- While the page shows much less than before, it is doubted: what it shows now, in how many rounds, and since when.
  doubted_items int not null default 0,
  doubts int not null default 0,
  doubted_since timestamptz not null default now(),
  -- Somebody confirmed that the page is right as it is.
  accepted boolean not null default false,
  -- When another page last brought news of the same matter. For a while the page is then read in each round, as it may
  -- follow late.
  unsettled_at timestamptz not null default 'epoch',
  read_at timestamptz not null,
  primary key (site, address)
);
create index known_page_by_answer on known_page (site, called);

-- What the items of a kind of page usually have: the number of items seen, and of those with a title and with a date.
create table page_canary (
  site text not null,
  kind text not null,
  items int not null,
  titled int not null,
  dated int not null,
  primary key (site, kind)
);

-- How many pages of a kind were read, and how many of them had an end.
create table page_end (
  site text not null,
  kind text not null,
  pages int not null,
  ended int not null,
  -- Consecutive new pages that were doubted because they had no end, and since when: the kind may have lost its end
  -- for good.
  doubted int not null default 0,
  doubted_since timestamptz,
  primary key (site, kind)
);


-- PUBLISHING

-- What a site shows as one matter; source_key is the first native key seen and never changes.
create table source_record (
  id bigint generated always as identity primary key,
  site text not null,
  source_key text not null,
  number text not null default '',
  -- The words of the entry without its date, by which an entry is recognized that the site dates anew.
  likeness text not null default '',
  revision int not null default 0,
  first_seen_at timestamptz not null,
  unique (site, source_key)
);
create index source_record_by_likeness on source_record (site, likeness) where likeness <> '';

-- Every native key that the site has shown a record under, including the first.
create table source_alias (
  site text not null,
  alias text not null,
  record_id bigint not null references source_record,
  primary key (site, alias)
);
create index source_alias_by_record on source_alias (record_id);

-- What one page said about a record, as an event; announced_at is null until the broker has it.
create table sighting (
  number bigint generated always as identity primary key,
  event_id uuid not null unique,
  record_id bigint not null references source_record,
  revision int not null,
  -- Decides the topic of the event.
  subject text not null check (subject in ('bill', 'vote', 'meeting', 'debate', 'committee')),
  event_key text not null,
  event text not null,
  -- The page it comes from, whose bytes are kept as long as the sighting is; empty if there is none.
  page_sha256 text not null,
  sighted_at timestamptz not null,
  announced_at timestamptz,
  unique (record_id, revision)
);
create index sighting_untold on sighting (number) where announced_at is null;
create index sighting_by_page on sighting (page_sha256);
-- Before each round we look for a meeting that is called for today.
create index sighting_of_meetings on sighting (sighted_at) where subject = 'meeting';

-- The content that a page last showed of a record; any other content is a new sighting, even one seen before.
create table last_said (
  record_id bigint not null references source_record,
  address text not null,
  content_sha text not null,
  primary key (record_id, address)
);
create index last_said_by_page_and_record on last_said (address, record_id);


-- ARCHIVE

-- One row for everything that is written to the archive or removed from it. hash is the SHA-256 of the hash before and
-- the row, so no row can be changed unnoticed.
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
  -- The WARC file, the range of bytes of the record in it, and the digest of that range.
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

-- The end of the chain, its text mirror and the mirror's length, and the size of the archive. Who writes to the archive
-- locks this row.
create table archive_head (
  one boolean primary key default true check (one),
  number bigint not null,
  hash text not null,
  mirror text not null,
  mirror_bytes bigint not null,
  bytes bigint not null
);
insert into archive_head (number, hash, mirror, mirror_bytes, bytes) values (0, repeat('0', 64), '', 0, 0);

-- The result of the last check of the whole archive.
create table archive_proof (
  one boolean primary key default true check (one),
  at timestamptz not null,
  -- The last row of the manifest that was checked.
  number bigint not null,
  sound boolean not null,
  broken text not null
);

-- The WARC files and their committed length; bytes behind it were never committed.
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

-- A page as it was, by its digest; the bytes are in a WARC file until retention removes them.
create table snapshot (
  sha256 text primary key,
  site text not null,
  address text not null,
  fetched_at timestamptz not null,
  content_type text not null,
  size int not null,
  file text not null,
  begins_at bigint not null,
  -- The row of the manifest that brought the bytes.
  number bigint not null,
  removed_at timestamptz
);


-- REPLAYS OF THE ARCHIVE

-- The archive of a site, read again by the current readers. An interrupted replay continues after its last row of the
-- manifest.
create table replay (
  id uuid primary key,
  site text not null,
  editions text not null,
  -- The last row of the manifest to read, and the one reached.
  up_to bigint not null,
  at bigint not null default 0,
  pages int not null default 0,
  items int not null default 0,
  -- Pages that could not be read, pages whose bytes are gone, and pages that were doubted.
  unread int not null default 0,
  removed int not null default 0,
  doubted int not null default 0,
  published int not null default 0,
  -- Records left alone because they were read since, and records of which a page says what it cannot mean.
  newer int not null default 0,
  withheld int not null default 0,
  began_at timestamptz not null,
  ended_at timestamptz
);
create unique index replay_open on replay (site) where ended_at is null;

-- What a replay knows of a page so far.
create table replay_page (
  replay uuid not null references replay on delete cascade,
  address text not null,
  -- The bytes and the row of the manifest that were last read and believed; empty and 0 if there are none.
  sha256 text not null,
  number bigint not null default 0,
  read boolean not null,
  items int not null default 0,
  ends text not null default '',
  bytes int not null default 0,
  -- As in known_page; seen again, the doubted or unread bytes do not end a doubt about others.
  doubted_items int not null default 0,
  doubts int not null default 0,
  doubted_since timestamptz not null default 'epoch',
  doubted_sha256 text not null default '',
  unread_sha256 text not null default '',
  primary key (replay, address)
);

-- What a page last said of a record, as far as a replay has come.
create table replay_said (
  replay uuid not null references replay on delete cascade,
  address text not null,
  record_id bigint not null,
  source_key text not null,
  page_kind text not null,
  content_sha text not null,
  number bigint not null,
  primary key (replay, address, record_id, source_key)
);

-- Where the result of a replay differs from what is stored.
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

-- A page that the current readers cannot read.
create table replay_unread (
  replay uuid not null references replay on delete cascade,
  number bigint not null,
  address text not null,
  what text not null,
  expected text not null,
  found text not null,
  primary key (replay, number)
);
