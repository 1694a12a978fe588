-- Schema of the analysis service. Times are UTC instants, dates are legal days in Mexico; sites are named by the id of
-- their site file, and digests are of SHA-256. Foreign keys are deferred where rows may be written before those they
-- refer to, or where an earlier check would lock a dossier before its turn: dossiers are locked in the order of ids.


-- SOURCE RECORDS AND THEIR TEXTS

-- What a site shows as one matter.
create table source_record (
  id bigint generated always as identity primary key,
  site text not null,
  source_key text not null,
  -- The last revision that was processed, and a digest of its content: the same revision must have the same content.
  revision bigint not null,
  digest text not null,
  first_seen timestamptz not null,
  unique (site, source_key)
);

-- The native keys of a record, including the first. Records of a site may share a key.
create table source_alias (
  site text not null,
  alias text not null,
  source_record bigint not null references source_record,
  primary key (site, alias, source_record)
);
create index source_alias_record on source_alias (source_record);

-- Identifiers by which a record is recognized at other sites; written with the record.
create table source_name (
  source_record bigint not null references source_record,
  word text not null,
  -- Whether it identifies the record itself, or a report, minuta or decree that the record leads to.
  own boolean not null,
  primary key (source_record, word)
);
create index source_name_word on source_name (word);

-- The text of a document, by its digest.
create table bill_text (
  sha256 text primary key,
  content text not null
);

-- What a kind of page last stated about a record.
create table said (
  source_record bigint not null references source_record,
  page_kind text not null,
  revision bigint not null,
  content jsonb not null,
  -- Steps that were listed once and no longer are: they are not news if they come back.
  struck jsonb not null,
  -- When each field was last stated differently; a field that never changed is not in it.
  since jsonb not null,
  -- The page that it was last read from.
  provenance jsonb not null,
  text_sha256 text references bill_text,
  -- The page that each step was first read from: another page that repeats the step does not replace it.
  first_read jsonb not null default '{}',
  -- The revisions that were read, with digests of the fields of each, so that one that arrives late is put in order.
  readings jsonb not null,
  primary key (source_record, page_kind)
);

-- Every text that a record has had; a later one does not replace it.
create table kept_text (
  source_record bigint not null references source_record,
  page_kind text not null,
  revision bigint not null,
  sha256 text not null references bill_text,
  -- Digest of the words without their layout: two texts that differ in layout only have the same.
  wording text not null,
  -- What kind of matter it was at that time, and the source's own term for that; null if no page said so.
  kind text,
  term text,
  page jsonb not null,
  captured timestamptz not null,
  primary key (source_record, page_kind, revision)
);


-- DOSSIERS

-- A bill or other matter, folded from the records that are linked to it; it can be folded again at any time.
create table dossier (
  id uuid primary key,
  revision int not null,
  body jsonb not null,
  text_sha256 text references bill_text,
  first_seen timestamptz not null,
  last_changed timestamptz not null,
  -- The dossier that all records went to. The row stays, so that the address of the dossier leads there.
  merged_into uuid,
  -- Whether it is active, that is, not merged into another.
  answers boolean not null generated always as (merged_into is null) stored,
  -- True in a merged dossier, otherwise null: by it dossier_home requires that the dossier it leads to is active.
  home_answers boolean generated always as (case when merged_into is not null then true end) stored,
  -- The chambers in which a committee reported the bill, with the kind of the step where the source names no chamber.
  -- The Gaceta has report and vote in one step ("Dictaminada y aprobada …"), which counts as a report too.
  reported_in jsonb generated always as (
    jsonb_path_query_array(body, '$.steps[*] ? (@.kind == "reported" || @.kind == "reported-negative"
      || (@.kind == "passed" || @.kind == "rejected") && @.phrase like_regex "^dictaminad" flag "i").chamber')
    || jsonb_path_query_array(body, '$.steps[*] ? ((@.kind == "reported" || @.kind == "reported-negative"
      || (@.kind == "passed" || @.kind == "rejected") && @.phrase like_regex "^dictaminad" flag "i")
      && !exists (@.chamber)).kind')) stored,
  constraint dossier_answering unique (id, answers),
  constraint dossier_home foreign key (merged_into, home_answers) references dossier (id, answers)
    deferrable initially deferred
);
create index dossier_merged_into on dossier (merged_into) where merged_into is not null;
-- Votes, meetings, debates and facts of a bill are found by the active dossier, which may be this one or the one it was
-- merged into.
create index dossier_now on dossier ((coalesce(merged_into, id)));
-- The reported bills of a committee are counted from the index alone.
create index dossier_reported_in on dossier (id) include (reported_in) where reported_in <> '[]';
-- Bills with a step that contradicts the others are listed and, every minute, counted.
create index dossier_flagged on dossier (last_changed desc) where jsonb_array_length(body -> 'flagged') > 0;
-- Without it the planner takes a third of all bills to be flagged and reads the whole table.
create statistics dossier_flagged_few on (jsonb_array_length(body -> 'flagged')) from dossier;
-- Finds the consultations that take comments, which are few.
create index dossier_comments on dossier ((body ->> 'stage'))
  where body ->> 'kind' in ('consultation', 'draft-rule') and merged_into is null;

-- The dossier that each record belongs to. A merge, a split and an undo change links, never records.
create table dossier_link (
  source_record bigint primary key references source_record,
  dossier uuid not null references dossier,
  -- Always true: by it dossier_link_home requires that the dossier is active.
  answers boolean not null default true check (answers),
  constraint dossier_link_home foreign key (dossier, answers) references dossier (id, answers)
    deferrable initially deferred
);
create index dossier_link_dossier on dossier_link (dossier);

-- The number of the last change. A transaction locks this row last and until its commit, so that numbers have no gaps
-- and become visible in their order.
create table change_counter (
  one boolean primary key default true check (one),
  last bigint not null
);
insert into change_counter (last) values (0);

-- The change feed: one row for each revision of a dossier.
create table change (
  number bigint primary key,
  dossier uuid not null references dossier,
  revision int not null,
  at timestamptz not null,
  -- No alert is sent for what this change brings, as in a first round or on request.
  silent boolean not null default false,
  -- Other records belong to the dossier than before. No source said anything new, but due days may change.
  regrouped boolean not null default false
);
-- The changes of one bill since a given number.
create index change_dossier on change (dossier, number);

-- Wakes all followers of the feed once the transaction is committed, by whatever code the change was written.
create function ring_bills_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('bills_changed', '');
  return null;
end $$;
create trigger change_rings after insert on change
  for each statement execute function ring_bills_changed();


-- LAWS

-- A law that a bill would change, read from its wording; written with the dossier.
create table dossier_law (
  dossier uuid not null references dossier,
  -- The name of the law as it is written in addresses.
  law text not null,
  name text not null,
  relation text not null,
  articles text[] not null,
  primary key (dossier, law, relation)
);
create index dossier_law_law on dossier_law (law, dossier);

-- The dossiers that are records of a law in force; their texts are the versions of that law.
create table law_in_force (
  dossier uuid primary key references dossier,
  -- The name of the law as it is written in addresses.
  law text not null
);
create index law_in_force_law on law_in_force (law);


-- FACTS

-- A change of one dossier that is announced as an event; announced_at is null until the broker has it.
create table fact (
  id uuid primary key,
  kind text not null,
  -- Identifies the fact by its content: a fact is recorded and announced once.
  natural_key text not null unique,
  dossier uuid not null references dossier deferrable initially deferred,
  revision int not null,
  before jsonb,
  after jsonb not null,
  happened date,
  published date,
  captured timestamptz not null,
  -- It happened long before it was captured.
  late boolean not null,
  -- The bill after the fact, as the event carries it.
  bill jsonb not null,
  -- Impersonal reasons why the fact may matter, by name and from 0 to 1.
  factors jsonb not null,
  recorded_at timestamptz not null,
  announced_at timestamptz,
  -- The page it was first read from; null if it comes from no page, as when a day has passed or two bills became one.
  page jsonb,
  -- The watches that are alerted and why, as JSON compressed with zstd; decided once, so that each resend is the same.
  told_to bytea not null,
  -- What a source stated that the fact announces, by record and content; null where no single record states it.
  statement uuid
);
-- The same statement, of whatever bill, is announced once.
create index fact_statement on fact (statement) where statement is not null;
create index fact_captured on fact (captured);
create index fact_unannounced on fact (recorded_at) where announced_at is null;
-- A fact that may repeat another is compared with the recent facts of its bill and with those of these few kinds.
create index fact_of_days on fact (dossier, recorded_at);
create index fact_that_lasts on fact (dossier)
  where kind in ('new', 'in-force', 'consultation-opened', 'consultation-extended', 'corrected');
-- The watches that were alerted of a bill while it was merged into another.
create index fact_linked on fact ((after -> 'link' ->> 'other')) where kind = 'linked';
-- The records that were taken out of a bill; only the bill that they became has the fact.
create index fact_unlinked on fact ((after -> 'link' ->> 'other')) where kind = 'unlinked';

-- A fact of a report, minuta or decree that waits for its bill. It is not announced yet: when the wait is over it becomes
-- a fact; when the bill is found before, it is deleted, and what it states is announced of the bill.
create table waiting_fact (
  id uuid primary key,
  kind text not null,
  natural_key text not null unique,
  dossier uuid not null references dossier deferrable initially deferred,
  revision int not null,
  before jsonb,
  after jsonb not null,
  happened date,
  published date,
  captured timestamptz not null,
  late boolean not null,
  bill jsonb not null,
  factors jsonb not null,
  recorded_at timestamptz not null,
  page jsonb,
  told_to bytea not null,
  statement uuid,
  -- When it is announced alone; the same for all facts of a dossier.
  until timestamptz not null
);
create index waiting_fact_dossier on waiting_fact (dossier);
create index waiting_fact_until on waiting_fact (until);

-- The number of each fact in the feed of facts; null for the moment between its commit and its numbering. One replica
-- at a time numbers committed facts, so that numbers have no gaps and become visible in their order.
create table fact_place (
  fact uuid primary key references fact on delete cascade,
  recorded_at timestamptz not null,
  revision int not null,
  number bigint unique
);
create index fact_place_waiting on fact_place (recorded_at, revision, fact) where number is null;

-- The last number of the feed of facts. The replica that numbers facts locks this row.
create table fact_counter (
  one boolean primary key default true check (one),
  last bigint not null
);
insert into fact_counter (last) values (0);

-- Gives every fact its place, by whatever statement it is entered.
create function place_fact() returns trigger language plpgsql as $$
begin
  insert into fact_place (fact, recorded_at, revision) values (new.id, new.recorded_at, new.revision);
  return null;
end $$;
create trigger fact_takes_its_place after insert on fact
  for each row execute function place_fact();


-- TOPICS

-- Edits of topics by people. The last edit of a topic replaces the file that is shipped.
create table topic_edit (
  id bigint generated always as identity primary key,
  topic text not null,
  -- The new file; null if from here on the shipped file is used again, or the topic is deleted if none is shipped.
  file text,
  -- The version of the shipped file that it replaces; null if none is shipped.
  shipped text,
  -- Its trial; each trial is applied once.
  trial uuid not null unique,
  -- An opaque user id.
  author uuid not null,
  reason text not null,
  at timestamptz not null,
  -- Watches that a bill matches, or no longer matches, because of the edit are alerted once, as a correction.
  tells boolean not null default false
);
create index topic_edit_topic on topic_edit (topic, id desc);

-- What an edit would change in all bills, computed before it is applied.
create table topic_trial (
  id uuid primary key,
  topic text not null,
  -- As in topic_edit.
  file text,
  -- The last edit when the trial began, 0 if there was none: the trial is compared with that.
  edition bigint not null,
  author uuid not null,
  begun_at timestamptz not null,
  -- When the replica that reads the bills last reported progress.
  seen_at timestamptz not null,
  -- The number of bills to read, and of those that were read.
  bills int not null,
  read int not null default 0,
  -- Null until all are read; the same bills and files give the same characters.
  result text,
  -- Digest of all other rules while the trial ran: with other rules it is invalid.
  rules text not null
);

-- Bills whose matches an edit may have changed and that are yet to be processed; deleted in the transaction that
-- records the fact.
create table topic_untold (
  edit bigint not null references topic_edit,
  dossier uuid not null,
  -- When the bill was skipped because it could not be read; it is tried again later.
  aside_at timestamptz,
  primary key (edit, dossier)
);


-- LINKS BETWEEN RECORDS

-- Decisions that two records are the same matter, or are not. A decision that is undone stays, with who undid it.
create table link_decision (
  id bigint generated always as identity primary key,
  -- The act that the decision is part of: its decisions are undone together.
  act uuid not null,
  one bigint not null references source_record,
  other bigint not null references source_record,
  same boolean not null,
  -- An opaque user id if a person decided, otherwise a rule with its version.
  author text not null,
  person boolean not null,
  reason text not null,
  decided_at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  undone_reason text,
  check (one < other)
);
create unique index link_decision_standing on link_decision (one, other) where undone_at is null;
create index link_decision_act on link_decision (act);
create index link_decision_other on link_decision (other);

-- Records that were compared with others to find pairs. This table and the next two are computed from the records and
-- can be computed again.
create table weighed_record (
  source_record bigint primary key references source_record,
  site text not null,
  kind text not null,
  -- Digest of everything that is compared: while it is the same, the record is not compared again.
  digest text not null
);

-- Keys by which similar records find each other.
create table record_key (
  source_record bigint not null references source_record,
  word text not null,
  primary key (source_record, word)
);
create index record_key_word on record_key (word);

-- Two records that may be the same matter, with the signals for and against it.
create table record_pair (
  one bigint not null references source_record,
  other bigint not null references source_record,
  strength text not null,
  score double precision not null,
  evidence jsonb not null,
  -- A person is asked to decide.
  asked boolean not null default false,
  weighed_at timestamptz not null,
  -- When a person last postponed the decision.
  later_at timestamptz,
  primary key (one, other),
  check (one < other)
);
create index record_pair_other on record_pair (other);
create index record_pair_asked on record_pair (score) where asked;

-- Records that are to be compared again although they did not change, because a decision on them was undone; deleted
-- when that is done.
create table weighing_wish (
  id bigint generated always as identity primary key,
  source_record bigint not null references source_record,
  wished_at timestamptz not null default now()
);

-- A paper (report, minuta or decree) of several bills: not merged into any of them but linked to each. Computed from
-- the records.
create table shared_paper (
  paper bigint not null references source_record,
  -- A record of a bill that leads to the paper.
  record bigint not null references source_record,
  primary key (paper, record)
);
create index shared_paper_record on shared_paper (record);

-- The dossiers that are, or may be, a paper of another: a record leads to the paper, or a person is asked about the two
-- and nobody has decided that they are different matters.
create view bill_paper as
  select own.dossier as paper, bill.dossier as bill
  from shared_paper s join dossier_link own on own.source_record = s.paper
    join dossier_link bill on bill.source_record = s.record
  where own.dossier <> bill.dossier
  union all
  select paired.paper, paired.bill
  from record_pair p join dossier_link a on a.source_record = p.one join dossier_link b on b.source_record = p.other
    cross join lateral (values (a.dossier, b.dossier), (b.dossier, a.dossier)) as paired (paper, bill)
  where p.asked and a.dossier <> b.dossier and not exists (
    select 1 from link_decision d join dossier_link x on x.source_record = d.one
      join dossier_link y on y.source_record = d.other
    where not d.same and d.undone_at is null
      and (x.dossier = a.dossier and y.dossier = b.dossier or x.dossier = b.dossier and y.dossier = a.dossier));


-- VOTES, MEETINGS AND DEBATES

-- A vote, meeting or debate, folded from the pages about it.
create table proceeding (
  -- Digest of subject, site and key.
  id uuid primary key,
  subject text not null,
  site text not null,
  source_key text not null,
  chamber text,
  held_on date,
  -- No alert is sent for it, as it was found in a first round or on request.
  silent boolean not null,
  body jsonb not null,
  -- When and where it took place, by which body, and its page: used to find the bills it is about.
  occasion jsonb not null,
  -- The page that was read last.
  page jsonb not null,
  first_seen timestamptz not null,
  last_changed timestamptz not null,
  -- The meeting called by a gazette that is the same as this one of a committee's own list: a copy is no item of its own.
  copy_of uuid references proceeding deferrable initially deferred,
  -- Chamber, day and totals of a vote, null if one is not known. Votes of two sites with the same figures are counted
  -- as one.
  figures text generated always as (
    case when subject = 'vote' then
      chamber || '|' || (held_on - date '2000-01-01')::text
        || '|' || (jsonb_path_query_first(body, '$.totals[*] ? (!exists (@.group)).favour') #>> '{}')
        || '|' || (jsonb_path_query_first(body, '$.totals[*] ? (!exists (@.group)).against') #>> '{}')
        || '|' || (jsonb_path_query_first(body, '$.totals[*] ? (!exists (@.group)).abstention') #>> '{}')
    end) stored
);
create index proceeding_day on proceeding (held_on, chamber);
create index proceeding_figures on proceeding (id) include (site, figures) where subject = 'vote';
-- The list of all votes, the latest first and those without a day last.
create index proceeding_vote_day on proceeding (coalesce(held_on, date '0001-01-01') desc, id desc)
  where subject = 'vote';

create index proceeding_copy on proceeding (copy_of) where copy_of is not null;

-- Meetings, each once.
create view meeting_now as
  select id, site, held_on, body, last_changed from proceeding where subject = 'meeting' and copy_of is null;

-- By what a meeting is recognised on another site; computed from its pages.
create table meeting_identity (
  meeting uuid primary key references proceeding deferrable initially deferred,
  -- Body and day, or body, legislative year, sort and number: those that may be one share a name.
  names text[] not null,
  identity jsonb not null
);
create index meeting_identity_names on meeting_identity using gin (names);

-- What a page last stated about a proceeding.
create table proceeding_word (
  proceeding uuid not null references proceeding deferrable initially deferred,
  -- The kind of the page and its address.
  page text not null,
  -- As in source_record.
  revision bigint not null,
  digest text not null,
  said jsonb not null,
  provenance jsonb not null,
  primary key (proceeding, page)
);

-- How a proceeding names a matter that it is about.
create table mention (
  proceeding uuid not null references proceeding,
  place int not null,
  -- The point of the agenda or of the record that it belongs to.
  point int not null,
  site text not null,
  -- The names by which the bill is looked for: its native key, its address, the number of the gazette's issue and
  -- annex, and digests of the forms in which titles are compared.
  key text,
  address text,
  number text,
  titles text[] not null,
  -- Why it is linked to a bill, or why it is not.
  ground text not null,
  primary key (proceeding, place)
);
create index mention_key on mention (key, site) where key is not null;
create index mention_address on mention (address) where address is not null;
create index mention_number on mention (number) where number is not null;
create index mention_titles on mention using gin (titles);

-- How a mention named its matter before its page was corrected: if no bill has the new names, the earlier ones count.
create table former_mention (
  proceeding uuid not null,
  place int not null,
  -- 0 is the latest of the earlier forms.
  nth int not null,
  site text not null,
  key text,
  address text,
  number text,
  titles text[] not null,
  primary key (proceeding, place, nth),
  foreign key (proceeding, place) references mention on delete cascade
);
create index former_mention_key on former_mention (key, site) where key is not null;
create index former_mention_address on former_mention (address) where address is not null;
create index former_mention_number on former_mention (number) where number is not null;
create index former_mention_titles on former_mention using gin (titles);

-- All current and earlier forms of mentions.
create view mention_form as
  select proceeding, place, site, key, address, number, titles from mention
  union all select proceeding, place, site, key, address, number, titles from former_mention;

-- The bills that a mention is linked to. A dossier that was merged later stays in its rows; mention_link_now has the
-- active one.
create table mention_link (
  proceeding uuid not null,
  place int not null,
  dossier uuid not null references dossier deferrable initially deferred,
  ground text not null,
  linked_at timestamptz not null default now(),
  primary key (proceeding, place, dossier),
  foreign key (proceeding, place) references mention on delete cascade
);
create index mention_link_dossier on mention_link (dossier);
-- A link does not change its bill, so the search for the sites that mention a bill reads recent links.
create index mention_link_at on mention_link (linked_at);

create view mention_link_now as
  select l.proceeding, l.place, coalesce(d.merged_into, d.id) as dossier, l.ground
  from mention_link l join dossier d on d.id = l.dossier;

-- What was last announced of a proceeding about a bill: it is announced again only if it differs. A dossier that was
-- merged later stays in its rows; proceeding_told_now has the active one.
create table proceeding_told (
  proceeding uuid not null references proceeding,
  dossier uuid not null references dossier deferrable initially deferred,
  -- How often it was announced; 0 if only another proceeding announced the same.
  number int not null,
  state jsonb not null,
  primary key (proceeding, dossier)
);
create index proceeding_told_dossier on proceeding_told (dossier);

create view proceeding_told_now as
  select t.proceeding, coalesce(d.merged_into, d.id) as dossier, t.number, t.state
  from proceeding_told t join dossier d on d.id = t.dossier;

-- The names of a bill besides its native keys; computed from the change feed.
create table bill_reference (
  dossier uuid not null,
  -- 'address', 'number' or 'title'.
  kind text not null,
  word text not null,
  -- The first day on which something is known to have happened to the bill: an earlier mention of its title means
  -- another bill.
  since date,
  primary key (dossier, kind, word)
);
create index bill_reference_word on bill_reference (word, kind);


-- PEOPLE AND BODIES
-- All of it is computed from bills and proceedings and can be computed again.

-- A page that names people or bodies.
create table actor_page (
  -- Digest of address and bytes.
  id uuid primary key,
  site text not null,
  address text not null,
  sha256 text not null,
  fetched_at timestamptz not null
);

-- One form in which pages name a person in one seat (a chamber and a legislature).
create table actor_name (
  -- Digest of the seat, the words, and what distinguishes people of the same name.
  id uuid primary key,
  chamber text not null,
  -- 0 if no page says which.
  legislature int not null,
  words text[] not null,
  -- The name in a form that is the same whether the surname comes first or last.
  ring text not null,
  -- The group that distinguishes people of the same short name.
  group_id text,
  -- The site and its key of the person.
  source_key text,
  -- The name as it is displayed.
  shown text not null,
  -- The id of the leading name among all names of the same person.
  person uuid not null
);
create index actor_name_person on actor_name (person);
create index actor_name_ring on actor_name (ring);
create index actor_name_key on actor_name (source_key) where source_key is not null;
create index actor_name_words on actor_name using gin (words);
-- People in the order in which they are listed.
create index actor_name_listed on actor_name (legislature desc, words, id) where id = person;

-- What a person did according to a page: one row for each page that says so.
create table actor_deed (
  -- A dossier or a proceeding.
  subject uuid not null,
  -- 'proponent', 'vote' or 'turn' (in a debate).
  part text not null,
  name uuid not null references actor_name,
  page uuid not null references actor_page,
  day date,
  group_id text,
  -- How the person voted.
  position text,
  -- The position in the page's list, or of the first turn in a debate.
  place int not null,
  -- The name as the page has it.
  written text not null,
  primary key (subject, part, name, page)
);
-- The latest acts of a person, by part, without reading all of them.
create index actor_deed_acts on actor_deed (name, part, (coalesce(day, date '0001-01-01')) desc, subject)
  include (day);
-- The last act that names a group decides the group of the person.
create index actor_deed_group on actor_deed (name, day desc nulls last, subject) include (group_id)
  where group_id is not null;

-- Leave, substitution, return and oath of a person, as a page states it.
create table actor_post (
  subject uuid not null,
  place int not null,
  name uuid not null references actor_name,
  kind text not null,
  -- The day from which it holds; null if the page has none.
  from_day date,
  -- The sentence it was read from.
  phrase text not null,
  page uuid not null references actor_page,
  primary key (subject, place, name, kind)
);
create index actor_post_name on actor_post (name);

-- Bodies that pages name and that are in no data file.
create table body_name (
  id text primary key,
  kind text not null,
  chamber text,
  name text not null
);

-- What a body did, or is to do, according to a page.
create table body_deed (
  subject uuid not null,
  -- 'proponent', 'report', 'opinion' or 'meeting'.
  part text not null,
  body text not null,
  page uuid not null references actor_page,
  day date,
  -- The name as the page has it.
  written text not null,
  primary key (subject, part, body, page)
);
create index body_deed_body on body_deed (body, part, day desc);

-- Who belongs to a committee, as a page lists them; this is stated by a source and cannot be computed.
create table committee_roster (
  site text not null,
  source_key text not null,
  revision bigint not null,
  -- The id of the committee.
  body text not null,
  chamber text not null,
  name text not null,
  -- The names as printed, with office and group where they are stated.
  members jsonb not null,
  official_address text,
  -- Where and when it was read.
  page jsonb not null,
  primary key (site, source_key)
);
create index committee_roster_body on committee_roster (body);


-- RELATED BILLS
-- Both tables are computed from the change feed and can be computed again.

-- The least hashes of the runs of words of a bill, by which similar wording is found.
create table kin_sketch (
  dossier uuid primary key,
  -- Empty if the title, or the text, is too short to be compared.
  title int[] not null,
  wording int[] not null
);

-- What bills may have in common: an odd mark is an article of a law, an even one a band of a sketch.
create table kin_mark (
  mark bigint not null,
  -- The day of the bill: of many bills with the same mark only the newest are read.
  day date not null,
  dossier uuid not null,
  primary key (mark, day, dossier)
);
create index kin_mark_dossier on kin_mark (dossier);


-- DUE DAYS

-- A day that a bill waits for, computed from the change feed. How often it has changed cannot be computed again.
create table due_day (
  dossier uuid not null references dossier deferrable initially deferred,
  -- Identifies it among the days of its bill, on whatever day it falls.
  key text not null,
  kind text not null,
  due date not null,
  -- The day according to the other interpretation of an ambiguous rule.
  latest date not null,
  -- What is due has not been done yet.
  running boolean not null,
  -- The sources no longer lead to it.
  gone boolean not null,
  -- The day before it last moved; null if it has not.
  moved_from date,
  -- How often it has changed, for calendars that subscribe to it.
  sequence int not null,
  -- The legal day on which we learned that it is due then.
  noted_on date not null,
  -- No alert is sent for what was due up to that day.
  silent boolean not null,
  -- The day on which the next fact of it is to be recorded; null if there is none.
  owed_on date,
  changed_at timestamptz not null,
  body jsonb not null,
  -- Copies from the bill.
  site text not null,
  title text not null,
  committees text[] not null,
  topics text[] not null,
  -- Its fact could not be recorded because the bill could not be read; it is tried again after this moment.
  not_before timestamptz,
  primary key (dossier, key)
);
create index due_day_due on due_day (due);
create index due_day_owed on due_day (owed_on) where owed_on is not null;


-- MANUAL EDITS

-- What people entered or corrected. Its content is never rewritten.
create table hand_act (
  -- Digest of its author and the key it was sent with: the same edit sent twice is stored once.
  id uuid primary key,
  -- A matter is a record of its own, of the site 'vigia.manual'. Any other edit belongs to the first record of its bill
  -- and follows it through merges and splits.
  source_record bigint not null references source_record,
  -- 'matter', 'step', 'correction' or 'topic'.
  sort text not null,
  -- The field that is corrected.
  field text,
  -- What was added, or the corrected value.
  said jsonb not null,
  -- What the sources stated when it was corrected or last confirmed, and what they state now.
  base jsonb,
  says jsonb,
  -- Users are opaque ids.
  author uuid not null,
  reason text not null,
  -- Where it can be verified.
  reference text,
  at timestamptz not null,
  -- Digest of what was sent: other content under the same id is an error.
  digest text not null,
  -- Since when the sources differ from base; null if they do not.
  conflict_since timestamptz,
  confirmed_at timestamptz,
  confirmed_by uuid,
  -- 'undone', 'replaced' or 'spent'; null while in force.
  closed_how text,
  closed_at timestamptz,
  -- Null if the sources ended it, as they now state the same.
  closed_by uuid,
  closed_reason text,
  -- The topic that a person judged, and whether the bill is about it.
  topic text,
  about boolean
);
create index hand_act_record on hand_act (source_record);
create index hand_act_conflict on hand_act (conflict_since) where conflict_since is not null;
create index hand_act_topic on hand_act (topic, at desc) where topic is not null and closed_at is null;


-- HEALTH OF SITES

-- How each site was after its last round, as the scraper reported it.
create table site_health (
  site text primary key,
  name text not null,
  state text not null,
  since timestamptz not null,
  last_success timestamptz,
  ended_at timestamptz not null
);

-- The last canary received, by when the scraper sighted it; announced_at is null until the broker has it.
create table canary (
  begun_at timestamptz primary key,
  announced_at timestamptz
);


-- FOLLOWERS AND REPROCESSING

-- How far each follower has processed the stored data, and by which version of its rules: with another version it
-- starts again.
create table reprocessing (
  follower text primary key,
  -- Empty before the first start, otherwise a number, followed by a digest of the data that belongs to the rules.
  rules_version text not null,
  -- The last change of the feed, or source record, that was processed.
  last_number bigint not null default 0,
  -- How far it had come by earlier rules: what lies up to there is not processed for the first time.
  former_number bigint not null default 0,
  -- The last row that was processed, where rows have no number.
  last_id uuid not null default '00000000-0000-0000-0000-000000000000',
  -- All rows that existed at the start were processed; says nothing about the feed.
  done boolean not null default false
);
insert into reprocessing (follower, rules_version) values
  ('names of records', ''), ('links between bills', ''), ('kin', ''), ('naming', ''), ('actors', ''), ('tags', ''),
  ('days', ''), ('watched bills', ''), ('state votes', '');

-- The reforms of the Constitution by the keys of their titles, see ReformTitle.
create table reform_title (
  dossier uuid not null references dossier,
  reform text not null,
  primary key (dossier, reform)
);
create index reform_title_reform on reform_title (reform);

-- The votes of legislatures on reforms of the Constitution, as communications of their congresses say.
create table state_vote_notice (
  communication uuid not null references dossier,
  -- Which of the reforms that the communication names; each has one or two keys.
  place int not null,
  reform text not null,
  congress text not null,
  vote text not null,
  words text not null,
  primary key (communication, place, reform, congress)
);
create index state_vote_notice_reform on state_vote_notice (reform);

-- The open bills that match a watch, as last published: by digest, with the watches that matched.
create table watched_bill (
  dossier uuid primary key,
  digest text not null,
  watches uuid[] not null
);
create index watched_bill_watches on watched_bill using gin (watches);

-- The watches whose open bills were searched, with the revision of their query then.
create table searched_watch (
  watch uuid primary key,
  revision bigint not null
);

-- What a follower could not process and skipped, with the reason; deleted once it is processed.
create table passed_over (
  follower text not null,
  subject text not null,
  why text not null,
  at timestamptz not null,
  primary key (follower, subject)
);


-- STORAGE OF LONG VALUES

-- told_to is compressed already. PostgreSQL has no form of this inside create table before version 16.
alter table fact alter column told_to set storage external;

-- lz4 costs less processor time than the default, but a PostgreSQL may be built without it.
do $$
begin
  alter table bill_text alter column content set compression lz4;
  alter table said alter column content set compression lz4;
  alter table dossier alter column body set compression lz4;
exception when feature_not_supported or invalid_parameter_value then
  raise notice 'long values are compressed by the default method: %', sqlerrm;
end $$;
