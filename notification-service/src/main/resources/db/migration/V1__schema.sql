-- Schema of the notification service. Times are UTC instants. Bills and facts have the ids that the analysis service
-- gave them; a site is named by the id of its site file. Of links, keys and codes only hashes are stored.
--
-- Letters, messages, invitations and warnings are queues of the same form: a row is due at next_attempt; a worker takes
-- it by moving next_attempt ahead by the length of a lease; a retry moves it in the same way.


-- ACCOUNTS

-- A person. No other service knows names or mail addresses.
create table account (
  id uuid primary key,
  address text not null unique,
  name text not null,
  language text not null check (language in ('ES', 'EN')),
  -- The roles granted directly; those that follow from committees are in the view belonging.
  roles text[] not null default '{}',
  created_at timestamptz not null default now(),
  -- The person gets letters about sources that their watches depend on.
  hears_of_sources boolean not null default true,
  -- Of analysts and administrators: they get letters about every source, whatever their watches depend on.
  hears_of_every_source boolean not null default true,
  -- Bills that the person put aside are left out of their lists.
  hides_screened boolean not null default false,
  -- When the person left: the account then has no access, no committee, no role and gets no letters. The row stays,
  -- because other rows refer to it.
  closed_at timestamptz,
  -- When the personal data of a closed account were erased; the row then names no person.
  erased_at timestamptz
);

-- The consent to letters of a person whose address is outside the association. Other people have no row.
create table consent (
  account_id uuid primary key references account,
  asked_at timestamptz not null,
  -- Null until the person consented, by the link of an invitation or by signing in.
  given_at timestamptz,
  way text check (way in ('LINK', 'SIGN_IN')),
  check ((given_at is null) = (way is null))
);

-- A letter that asks a person for consent.
create table invitation (
  id uuid primary key,
  account_id uuid not null references account,
  asked_by uuid not null references account,
  asked_at timestamptz not null,
  next_attempt timestamptz not null,
  attempts int not null default 0,
  -- When it was sent, given up or no longer needed.
  settled_at timestamptz,
  -- Why it was given up, in the words of the mail server; null if it was sent or no longer needed.
  remark text
);
-- Both serve the limits of invitations to one person and by one person.
create index invitation_of on invitation (account_id, asked_at);
create index invitation_by on invitation (asked_by, asked_at);
create index invitation_due on invitation (next_attempt) where settled_at is null;

-- A link of an invitation; each attempt to send the letter makes a new one.
create table invitation_link (
  hash text primary key,
  invitation_id uuid not null references invitation on delete cascade,
  expires_at timestamptz not null
);
create index invitation_link_of on invitation_link (invitation_id);

-- What was done to people, committees, endpoints and mailboxes, and by whom.
create table audit (
  number bigint generated always as identity primary key,
  at timestamptz not null,
  -- Null if the service itself did it.
  who uuid references account,
  deed text not null,
  whom text not null,
  -- The state before and after, as text.
  before text not null,
  after text not null
);

-- A trigger, so that no statement of any program can change the audit.
create function audit_stays() returns trigger language plpgsql as $$
begin
  raise exception 'rows of the audit are neither changed nor deleted';
end $$;
create trigger audit_stays before update or delete on audit
  for each statement execute function audit_stays();


-- ASSOCIATION

-- What an administrator entered about the association; one row, from the first change on. Texts are empty where nothing
-- was entered.
create table association (
  singleton boolean primary key default true check (singleton),
  name text not null,
  short_name text not null,
  -- The language of people who are enrolled without one.
  language text not null check (language in ('ES', 'EN')),
  -- The mail domains of its own people, in lower case; none where settings say them.
  domains text[] not null,
  -- Who answers for personal data, as the privacy notice names them.
  responsible text not null,
  domicile text not null,
  contact text not null
);


-- COMMITTEES

-- A committee of the association (not of a chamber).
create table committee (
  id uuid primary key,
  name_es text not null,
  name_en text not null,
  -- Whether its watches send alerts. They match before too, and their notices say that they were not sent.
  alerts_on boolean not null default false,
  -- When an administrator last turned them on or off, and who; null before.
  alerts_changed_at timestamptz,
  alerts_changed_by uuid references account,
  check ((alerts_changed_at is null) = (alerts_changed_by is null))
);

-- A seat of a person in a committee.
create table membership (
  committee_id uuid not null references committee,
  account_id uuid not null references account,
  role text not null check (role in ('MEMBER', 'SECRETARY')),
  since date not null default current_date,
  primary key (committee_id, account_id)
);
create index membership_of on membership (account_id);

-- A topic or law that a committee chose for its page. A committee without any shows those that its watches name.
create table committee_subject (
  committee_id uuid not null references committee,
  kind text not null check (kind in ('TOPIC', 'LAW')),
  name text not null,
  -- The order on the page.
  place int not null,
  primary key (committee_id, kind, name)
);

-- When a person last looked at the page of a committee; what came since the previous visit is marked as new.
create table committee_visit (
  account_id uuid not null references account on delete cascade,
  committee_id uuid not null references committee on delete cascade,
  looked_at timestamptz not null,
  -- When the previous visit ended; null during the first visit.
  before timestamptz,
  primary key (account_id, committee_id)
);


-- ROSTER

-- A list of people and seats that an administrator uploaded and has seen, and that waits to be confirmed.
create table roster (
  id uuid primary key,
  sent_by uuid not null references account on delete cascade,
  -- The name of the uploaded file, and its content as JSON.
  file text not null,
  list text not null,
  expires_at timestamptz not null
);
create index roster_expired on roster (expires_at);


-- SIGNING IN AND KEYS

-- A sign-in link sent by mail, with a code of six digits beside it.
create table sign_in (
  hash text primary key,
  account_id uuid not null references account,
  -- The path to open after signing in.
  back text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- The code works only in the browser that asked for the link: hashes of the secret in its cookie, and of that secret
  -- with the code.
  browser text,
  code text
);
-- For the limit of links that a person may ask for in a time.
create index sign_in_asked on sign_in (account_id, asked_at);
create unique index sign_in_browser on sign_in (browser);

-- How many codes were tried in a browser. A row is written also if the address belongs to no account, so that the
-- answer does not reveal which addresses exist.
create table sign_in_try (
  browser text primary key,
  tries int not null,
  last_at timestamptz not null
);
create index sign_in_try_last on sign_in_try (last_at);

-- A sign-in that was sent to the OpenID Connect provider and has not come back. The row is deleted when it does, so a
-- state works only once.
create table introduction (
  state text primary key,
  browser text not null,
  nonce text not null,
  -- The code verifier of PKCE (RFC 7636).
  verifier text not null,
  -- The path to open after signing in.
  back text not null,
  expires_at timestamptz not null
);
create index introduction_expired on introduction (expires_at);

-- What a program may do on behalf of a person, and the roles of which that person must have at least one.
create table scope (
  name text primary key,
  needs text[] not null
);
insert into scope (name, needs) values
  ('administration', '{administrator}'),
  ('committees', '{secretary}'),
  ('endpoints', '{administrator,analyst,member,secretary,integrator}'),
  ('events', '{administrator,analyst,member,secretary,integrator}'),
  ('hand', '{administrator,analyst}'),
  ('rounds', '{administrator,analyst}');

-- The key of a person's session or of a program's token. It is published on access.v1: once for each revision, and as a
-- tombstone when it ends.
create table access (
  hash text primary key,
  subject uuid not null references account,
  kind text not null default 'session' check (kind in ('session', 'token')),
  -- The scopes that a token was made for.
  asked text[] not null default '{}',
  -- What the current revision allows: roles and committees of a session, scopes of a token.
  roles text[] not null,
  committees uuid[] not null,
  scopes text[] not null default '{}',
  revision int not null default 1,
  granted_at timestamptz not null,
  expires_at timestamptz not null,
  -- When it was revoked, or expires_at once it has expired.
  revoked_at timestamptz,
  -- When the broker had the current revision, and the tombstone.
  announced_at timestamptz,
  tombstoned_at timestamptz
);
create index access_unsaid on access (granted_at) where announced_at is null or tombstoned_at is null;
create index access_standing on access (subject) where revoked_at is null;

-- What a person sees of a token.
create table token (
  hash text primary key references access on delete cascade,
  id text not null unique,
  person uuid not null references account,
  name text not null,
  -- The last four letters of its secret, to tell it from others.
  ending text not null,
  -- The form that made it: a form that is sent twice makes one token.
  form uuid not null unique,
  made_at timestamptz not null
);
create index token_of_person on token (person);

-- The roles and committees of each person who has not left. The arrays are sorted, so that two of them can be compared.
create view belonging as
select a.id as person,
  array(select unnest(a.roles) as role union select lower(m.role) from membership m where m.account_id = a.id
    order by role) as roles,
  array(select m.committee_id from membership m where m.account_id = a.id order by m.committee_id) as committees
from account a where a.closed_at is null;

-- What each key that has not ended should allow now. A session has the roles and committees of its person; a token has
-- the scopes it was made for, as far as its maker still has a role for them.
create view opening as
select a.hash,
  case a.kind when 'session' then b.roles else '{}' end as roles,
  case a.kind when 'session' then b.committees else '{}' end as committees,
  array(select s.name from scope s where s.name = any (a.asked) and s.needs && b.roles order by s.name) as scopes
from access a join belonging b on b.person = a.subject
where a.revoked_at is null;


-- WATCHES

-- A stored query of a person or of a committee, published on a topic for the analysis service to match facts with.
create table watch (
  id uuid primary key,
  -- The owner: one of the two.
  person_id uuid references account,
  committee_id uuid references committee,
  query text not null check (length(query) between 1 and 500),
  -- Whether a person ever asked for a calendar of it, so that its open bills must be known; those of a committee's are.
  listed boolean not null default false,
  -- The kinds of fact that are wanted.
  kinds text[] not null,
  state text not null check (state in ('ACTIVE', 'PAUSED', 'DELETED')),
  revision int not null default 1,
  -- How many facts a day were expected when the query was last saved.
  per_day double precision not null default 0,
  created_by uuid references account,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  -- When the present owner got it from another; null if it never changed its owner.
  passed_at timestamptz,
  -- When the broker had the current revision, and the tombstone of a deleted watch.
  announced_at timestamptz,
  tombstoned_at timestamptz,
  check (num_nonnulls(person_id, committee_id) = 1)
);
create index watch_of_person on watch (person_id);
create index watch_of_committee on watch (committee_id);
create index watch_unsaid on watch (changed_at) where announced_at is null;

-- A person who stopped the letters of a watch: a member those of a committee's watch, or a person those of their own.
create table watch_stop (
  watch_id uuid not null references watch,
  account_id uuid not null references account,
  stopped_at timestamptz not null,
  primary key (watch_id, account_id)
);

-- A bill of which a person wants no alerts, whatever they watch.
create table mute (
  account_id uuid not null references account on delete cascade,
  dossier uuid not null,
  muted_at timestamptz not null,
  primary key (account_id, dossier)
);

-- A period in which no alerts were sent: a watch was paused or deleted, its letters were stopped, or a bill was muted.
-- Kept, so that the reason why there was no alert of a fact can be given as of the time of the fact.
create table stood_aside (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('ENDED', 'PAUSED', 'STOPPED', 'MUTED')),
  watch_id uuid references watch on delete cascade,
  account_id uuid references account on delete cascade,
  dossier uuid,
  since timestamptz not null,
  -- Null while it lasts.
  until timestamptz,
  check ((watch_id is null) = (kind = 'MUTED') and (dossier is null) = (kind <> 'MUTED')),
  check ((account_id is null) = (kind in ('ENDED', 'PAUSED')))
);
create index stood_aside_of_watch on stood_aside (watch_id, kind);
create index stood_aside_of_person on stood_aside (account_id, dossier);
-- For retention.
create index stood_aside_of_old on stood_aside (until);

-- These periods are written by triggers, because many statements change the state of a watch, a stop or a mute, and
-- none of them may forget to.
create function watch_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.state = old.state then
      return null;
    end if;
    update stood_aside set until = now() where watch_id = new.id and kind in ('ENDED', 'PAUSED') and until is null;
  end if;
  if new.state <> 'ACTIVE' then
    insert into stood_aside (kind, watch_id, since)
    values (case new.state when 'DELETED' then 'ENDED' else 'PAUSED' end, new.id, now());
  end if;
  return null;
end $$;
create trigger watch_stands after insert or update of state on watch
  for each row execute function watch_stands();

create function stop_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into stood_aside (kind, watch_id, account_id, since)
    values ('STOPPED', new.watch_id, new.account_id, new.stopped_at);
  else
    update stood_aside set until = now()
    where kind = 'STOPPED' and watch_id = old.watch_id and account_id = old.account_id and until is null;
  end if;
  return null;
end $$;
create trigger stop_stands after insert or delete on watch_stop
  for each row execute function stop_stands();

create function mute_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into stood_aside (kind, account_id, dossier, since)
    values ('MUTED', new.account_id, new.dossier, new.muted_at);
  else
    update stood_aside set until = now()
    where kind = 'MUTED' and account_id = old.account_id and dossier = old.dossier and until is null;
  end if;
  return null;
end $$;
create trigger mute_stands after insert or delete on mute
  for each row execute function mute_stands();


-- DELIVERY PREFERENCES

-- How often and when a person wants letters. A person without a row gets them at once, by the clock of Mexico City.
create table rhythm (
  account_id uuid primary key references account,
  frequency text not null default 'AT_ONCE' check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY')),
  zone text not null default 'America/Mexico_City',
  -- The hour of digests, and the day of the weekly one (1 is Monday).
  hour int not null default 8 check (hour between 0 and 23),
  weekday int not null default 1 check (weekday between 1 and 7),
  -- The quiet hours, in which no letter is sent; none if both are equal.
  quiet_from int not null default 0 check (quiet_from between 0 and 23),
  quiet_until int not null default 0 check (quiet_until between 0 and 23),
  -- No letters on public holidays, and on weekends.
  rests_holidays boolean not null default false,
  rests_weekends boolean not null default false,
  -- Urgent alerts are sent at once in spite of all this, except during an absence.
  urgent_passes boolean not null default false,
  -- An absence: its first day (null if it had begun when it was entered), and the first day after it.
  away_from date,
  back_on date,
  -- Who reads alerts in the meantime; if deputy_only, the absent person gets them only after their return.
  deputy uuid references account,
  deputy_only boolean not null default true
);
create index rhythm_of_the_absent on rhythm (back_on) where deputy is not null;

-- The frequency that a person chose for one watch, their own or a committee's.
create table watch_rhythm (
  watch_id uuid not null references watch,
  account_id uuid not null references account,
  frequency text not null check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY')),
  primary key (watch_id, account_id)
);


-- FACTS AND SOURCES

-- A fact received from the analysis service, or one about a source.
create table fact (
  id uuid primary key,
  -- The bill; the incident if the fact is about a source.
  dossier uuid not null,
  kind text not null,
  title text not null,
  -- A fact that many watches match is published in parts: how many there are, and which of them were received.
  parts int not null,
  parts_seen int[] not null,
  -- The event as it was received, without the watches it matches.
  told text not null,
  taken_at timestamptz not null,
  -- The source it was read from, or is about; empty if unknown.
  site text not null default '',
  -- The watches that it matches, also those of which no alert was sent.
  answered uuid[] not null default '{}',
  -- The first day on which a fact that waits for a digest becomes urgent; null if there is none, and after that day.
  urgent_on date
);
create index fact_of_site on fact (site, taken_at desc);
create index fact_of_dossier on fact (dossier, taken_at desc);
-- Which matters were found to belong to a bill; few facts say so.
create index fact_linked on fact (dossier) where kind = 'linked';
create index fact_urgent on fact (urgent_on) where urgent_on is not null;
-- For retention.
create index fact_taken on fact (taken_at);

-- The restores of this database from a backup: until when letters had left that it does not know. What was published
-- or due until then is held.
create table restore (
  as_of timestamptz primary key,
  begun_at timestamptz not null
);

-- The state of a source after its latest round, shown at the foot of letters.
create table source_state (
  site text primary key,
  name text not null,
  state text not null,
  since timestamptz not null,
  last_success timestamptz,
  -- The end of that round; events of earlier rounds are ignored.
  told_at timestamptz not null
);

-- The last alert about the outage of a source, and a newer state that is held back until it has lasted, so that a
-- source that comes and goes causes few letters.
create table source_last_word (
  site text primary key,
  -- The incident that people were notified of, until they are notified of its end.
  told uuid,
  -- The event that is held back, and when it is sent if it lasts until then.
  held text,
  due_at timestamptz,
  -- Since when the source has answered again, while an outage is held back.
  doubted_at timestamptz,
  check ((held is null) = (due_at is null)),
  check (doubted_at is null or held is not null)
);
create index source_last_word_due on source_last_word (due_at) where due_at is not null and doubted_at is null;


-- LETTERS

-- A mail to one person: of one or more notices (an alert or a digest), or a reminder of one.
create table letter (
  id uuid primary key,
  recipient uuid not null references account,
  frequency text not null check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY')),
  -- The period whose notices it gathers.
  window_from timestamptz not null,
  window_until timestamptz not null,
  -- The notice that a reminder is about; a reminder has no notices of its own.
  reminds_of uuid,
  state text not null check (state in ('DUE', 'ACCEPTED', 'UNDELIVERABLE', 'WITHDRAWN')),
  -- When it was due first, moved ahead by the quiet hours it waited for: the backlog is measured by it.
  owed_at timestamptz not null,
  next_attempt timestamptz not null,
  -- How often it was tried, how often it could not be composed, and how often the mail server refused this letter
  -- (an unreachable server is no refusal).
  attempts int not null default 0,
  misfires int not null default 0,
  refusals int not null default 0,
  -- It waits because all its watches are paused or its reader has quiet hours; such a letter is not late.
  held boolean not null default false,
  -- An earlier attempt may have arrived, because it was interrupted. The letter is then sent again only unchanged and
  -- with the same Message-ID.
  in_doubt boolean not null default false,
  -- The last answer of the mail server, or why it was given up or withdrawn.
  remark text,
  settled_at timestamptz,
  -- The address that the mail server accepted it for; a later bounce is about this one.
  sent_to text
);
create index letter_due on letter (next_attempt) where state = 'DUE';
-- Some workers take only letters that are sent at once, so that these do not wait behind digests.
create index letter_at_once on letter (next_attempt) where state = 'DUE' and frequency = 'AT_ONCE';
-- The immediate letters of a reader are sent in order.
create index letter_in_order on letter (recipient, window_until, id) where state = 'DUE' and frequency = 'AT_ONCE';
-- For readiness, which reports the backlog.
create index letter_oldest on letter (owed_at) where state = 'DUE' and not held;
-- For readiness, which names the latest reasons.
create index letter_lost on letter (settled_at) where state = 'UNDELIVERABLE';
create index letter_latest on letter (recipient, frequency, owed_at desc);
-- A person gets one digest of a window, even if several replicas compose it.
create unique index letter_of_window on letter (recipient, frequency, window_until) where frequency <> 'AT_ONCE';
-- For retention.
create index letter_settled on letter (settled_at) where state <> 'DUE';
create index letter_reminding on letter (reminds_of) where reminds_of is not null;

-- A letter that came back because of a temporary failure or a full mailbox (RFC 3464).
create table soft_bounce (
  letter_id uuid primary key references letter on delete cascade,
  address text not null,
  taken_at timestamptz not null
);
create index soft_bounce_of on soft_bounce (address, taken_at);

-- A mailbox that nothing is sent to until an administrator allows it again.
create table suppression (
  address text primary key,
  since timestamptz not null,
  why text not null,
  -- How many letters in a row came back; 1 if the mail server answered that there is no such mailbox.
  in_a_row int not null default 1
);


-- CANARY

-- The canaries that came through analysis, by when the scraper sighted them: the one that a mail server accepted last,
-- and those that are to be sent. tried_at is when the letter was last tried, refusal why it was not accepted.
create table canary (
  begun_at timestamptz primary key,
  tried_at timestamptz,
  refusal text,
  accepted_at timestamptz
);


-- NOTICES

-- One fact for one person: once, whatever the number of reasons.
create table notice (
  id uuid primary key,
  recipient uuid not null references account,
  fact_id uuid not null references fact,
  filed_at timestamptz not null,
  frequency text not null default 'AT_ONCE' check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY')),
  -- When a letter takes it; null until that is decided.
  due_at timestamptz,
  -- The end of the window of its digest; null if it is sent at once.
  slot timestamptz,
  -- It is urgent: quiet hours do not delay it.
  passes boolean not null default false,
  -- No letter could be composed for its reader; it is tried again later.
  set_aside boolean not null default false,
  -- The letter it is on.
  letter_id uuid references letter,
  -- Why it was withdrawn, from its letter or before it had one.
  fell text,
  unique (recipient, fact_id)
);
create index notice_latest on notice (recipient, filed_at desc);
create index notice_of_fact on notice (fact_id);
create index notice_of_letter on notice (letter_id);
-- Notices that wait for a letter, by time and by person.
create index notice_waiting on notice (due_at) where letter_id is null and fell is null;
create index notice_waiting_of on notice (recipient) where letter_id is null and fell is null;
-- What may have been sent before the database was restored, and waits for a person.
create index notice_held on notice (recipient) where fell = 'HELD_BY_RESTORE';
create index notice_set_aside on notice (recipient) where set_aside and letter_id is null and fell is null;

-- Notices and letters refer to each other, so one of the two references cannot stand in its table.
alter table letter add foreign key (reminds_of) references notice;

-- A watch that a notice was filed for.
create table notice_reason (
  notice_id uuid not null references notice,
  watch_id uuid not null references watch,
  -- What of the fact matches the query.
  found text not null,
  -- The query at that time.
  asked text not null,
  -- Whether the fact made the bill match the query, or match it no longer; empty if neither.
  turn text not null default '' check (turn in ('', 'newly', 'no-longer')),
  -- The absent person whose deputy gets the notice; null if it is the recipient's own.
  on_behalf_of uuid references account,
  -- The alerts of its committee were off when it was filed, or it corrects only what was not sent because of that: it is
  -- never a reason to send anything. A notice with no other reason fell as ALERTS_OFF.
  alerts_off boolean not null default false,
  primary key (notice_id, watch_id)
);
create index notice_reason_of_watch on notice_reason (watch_id);

-- What a reader thinks of a notice; a later opinion replaces the former.
create table opinion (
  notice_id uuid primary key references notice,
  useful boolean not null,
  given_at timestamptz not null
);

-- An urgent fact that a committee's watch matched, and whether a member answered that they know of it.
create table alarm (
  fact_id uuid not null references fact,
  committee_id uuid not null references committee,
  raised_at timestamptz not null,
  -- When the secretary is reminded; null until a member has the first letter, as the time to answer runs from there.
  remind_at timestamptz,
  answered_at timestamptz,
  answered_by uuid references account,
  reminded_at timestamptz,
  -- There was no person to remind.
  unreached boolean not null default false,
  primary key (fact_id, committee_id)
);
create index alarm_open on alarm (remind_at) where answered_at is null and reminded_at is null;
create index alarm_unstarted on alarm (raised_at)
  where answered_at is null and reminded_at is null and remind_at is null;
create index alarm_unreached on alarm (committee_id, raised_at) where unreached;

-- The delivery of each notice. state, remark, held and settled_at are those of its letter, or say that it was
-- withdrawn. stands is finer: WAITING until its time or the end of quiet hours, HELD while all its watches are paused,
-- and …_IN_DOUBT if it was not sent in the end but may have arrived before, as what a restore holds.
create view delivery as
select n.id as notice_id,
  case when n.fell is not null then 'WITHDRAWN' else coalesce(l.state, 'DUE') end as state,
  coalesce(n.fell, l.remark) as remark,
  n.fell is null and coalesce(l.held, false) as held,
  l.settled_at,
  case when n.letter_id is null then n.due_at when l.held then l.next_attempt end as waits_until,
  case when n.fell is not null then 'WITHDRAWN'
      || case when n.fell in ('HELD_BY_RESTORE', 'DISMISSED') or l.in_doubt and l.state <> 'DUE' then '_IN_DOUBT'
        else '' end
    when l.state in ('WITHDRAWN', 'UNDELIVERABLE') and l.in_doubt then l.state || '_IN_DOUBT'
    when l.state <> 'DUE' then l.state
    when (select bool_and(w.state = 'PAUSED') from notice_reason r join watch w on w.id = r.watch_id
      where r.notice_id = n.id and not r.alerts_off) then 'HELD'
    when n.letter_id is null and n.due_at > now() or l.held and l.next_attempt > now() then 'WAITING'
    else 'DUE' end as stands
from notice n left join letter l on l.id = n.letter_id;


-- ENDPOINTS

-- A webhook or a team chat that receives what the watches of its owner match.
create table endpoint (
  id uuid primary key,
  -- The owner: one of the two.
  person_id uuid references account,
  committee_id uuid references committee,
  kind text not null check (kind in ('WEBHOOK', 'SLACK', 'TEAMS', 'TELEGRAM')),
  name text not null check (length(name) between 1 and 60),
  -- Address and signing keys are encrypted with a key that is not in this database.
  address bytea not null,
  secret bytea not null,
  -- The previous signing key also signs until former_until.
  former_secret bytea,
  former_until timestamptz,
  language text not null check (language in ('ES', 'EN')),
  -- The kinds of fact and the watches that it wants; all if empty.
  kinds text[] not null default '{}',
  watches uuid[] not null default '{}',
  state text not null check (state in ('ON', 'OFF', 'DISABLED', 'DELETED')),
  -- Why it is disabled.
  remark text not null default '',
  -- The first failure since its last success, and when the owner was warned of it.
  failing_since timestamptz,
  warned_at timestamptz,
  -- A replica sends to it until then, at the latest: messages of one endpoint are sent one after another.
  busy_until timestamptz not null default '-infinity',
  -- The form that made it: a form that is sent twice makes one endpoint.
  form uuid not null unique,
  created_by uuid not null references account,
  -- Who last changed its address; null if it still has its first one.
  led_by uuid references account,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (num_nonnulls(person_id, committee_id) = 1)
);
create index endpoint_of_person on endpoint (person_id) where state <> 'DELETED';
create index endpoint_of_committee on endpoint (committee_id) where state <> 'DELETED';

-- One fact that watches of one owner match, for endpoints and for programs that ask for events.
create table event (
  id uuid primary key,
  -- Null until it is given after the commit, under the lock of event_counter: so numbers become visible in order.
  number bigint unique,
  fact_id uuid not null references fact,
  -- The owner: one of the two.
  person_id uuid references account,
  committee_id uuid references committee,
  filed_at timestamptz not null,
  -- When it may be sent: when all parts of its fact were received, or after some time without the others.
  ready_at timestamptz not null,
  -- The kinds of which an endpoint must want at least one to get it.
  asked text[] not null default '{}',
  -- The kind by which an endpoint asks for bills that newly match.
  arrival text not null default 'new',
  -- The facts that it says were wrong: it goes to the endpoints that received them.
  takes_back uuid[] not null default '{}',
  check (num_nonnulls(person_id, committee_id) = 1)
);
create index event_unnumbered on event (ready_at) where number is null;
create index event_of_person on event (person_id, number);
create index event_of_committee on event (committee_id, number);
create index event_of_fact on event (fact_id);
-- For retention.
create index event_filed on event (filed_at);

-- A watch that an event was filed for; columns as in notice_reason.
create table event_reason (
  event_id uuid not null references event,
  watch_id uuid not null references watch,
  found text not null,
  asked text not null,
  turn text not null default '',
  primary key (event_id, watch_id)
);
create index event_reason_of_watch on event_reason (watch_id);

-- The last number given to an event; one row.
create table event_counter (last bigint not null);
insert into event_counter values (0);

-- The number of the last event of an owner that retention deleted: a program that asks for events after an earlier
-- number learns that it missed some.
create table event_horizon (
  owner uuid primary key,
  number bigint not null
);

-- An event, or a trial without one, to be sent to one endpoint.
create table message (
  id uuid primary key,
  endpoint_id uuid not null references endpoint,
  event_id uuid references event,
  state text not null check (state in ('DUE', 'ACCEPTED', 'FAILED', 'WITHDRAWN')),
  owed_at timestamptz not null,
  next_attempt timestamptz not null,
  attempts int not null default 0,
  -- How often it was taken; a worker whose number is no longer the current one has lost its lease.
  claims int not null default 0,
  settled_at timestamptz,
  unique (endpoint_id, event_id)
);
create index message_due on message (endpoint_id, next_attempt) where state = 'DUE';
create index message_of_event on message (event_id);
-- For retention: trials have no event to be deleted with.
create index message_trial on message (settled_at) where event_id is null;

-- A request to an endpoint, and its answer.
create table attempt (
  message_id uuid not null references message,
  claim int not null,
  at timestamptz not null,
  -- The HTTP status; null if there was no answer.
  status int,
  outcome text not null,
  remark text not null,
  millis int not null,
  primary key (message_id, claim)
);
-- For retention.
create index attempt_latest on attempt (at);

-- A letter to the owner of an endpoint: it fails and will be disabled, it was disabled, or it was turned off because
-- the person who set its address left the committee.
create table endpoint_warning (
  endpoint_id uuid not null references endpoint,
  account_id uuid not null references account,
  what text not null check (what in ('FAILING', 'DISABLED', 'LEFT')),
  -- At most one letter of a kind a day.
  of_day date not null,
  disabled_on timestamptz not null,
  next_attempt timestamptz not null,
  attempts int not null default 0,
  settled_at timestamptz,
  primary key (endpoint_id, account_id, what, of_day)
);
create index endpoint_warning_due on endpoint_warning (next_attempt) where settled_at is null;


-- FEEDS

-- A secret address of a feed or calendar, of one watch or of all of a committee's, that works as long as its reader may
-- read them.
create table feed (
  id uuid primary key,
  hash text not null unique,
  reader uuid not null references account,
  watch_id uuid references watch,
  committee_id uuid references committee,
  language text not null check (language in ('ES', 'EN')),
  -- The form that made it: a form that is sent twice makes one feed.
  form uuid not null unique,
  made_at timestamptz not null,
  revoked_at timestamptz,
  check (num_nonnulls(watch_id, committee_id) = 1)
);
create index feed_of_reader on feed (reader) where revoked_at is null;


-- SCREENING AND LABELS

-- Which revision of a bill a person has seen in lists, and which they put aside. A look lasts for a while, so that
-- nothing stops being new while the person still reads.
create table screening (
  person uuid not null references account on delete cascade,
  bill uuid not null,
  seen int not null,
  -- The revision seen when the current look began; null during the first look.
  before int,
  -- When the current look began.
  looked_at timestamptz not null,
  -- The revision put aside.
  screened int,
  primary key (person, bill)
);
create index screening_oldest on screening (person, looked_at);

-- A label that a person put on a bill, visible to that person only.
create table private_label (
  person uuid not null references account on delete cascade,
  bill uuid not null,
  words text not null,
  -- The title of the bill at that time; this service does not store bills.
  title text not null,
  put_at timestamptz not null,
  primary key (person, bill, words)
);
create index private_label_words on private_label (person, words, put_at desc);
