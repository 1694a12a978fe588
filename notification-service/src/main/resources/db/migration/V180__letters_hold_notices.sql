-- A letter is a row of its own and holds one notice or many. A retry is a row with a later next_attempt; a claim is the same, a lease long.
create table letter (
    id           uuid primary key,
    recipient    uuid not null references account,
    frequency    text not null check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY')),
    window_from  timestamptz not null,
    window_until timestamptz not null,
    state        text not null check (state in ('DUE', 'ACCEPTED', 'UNDELIVERABLE', 'WITHDRAWN')),
    owed_at      timestamptz not null,
    next_attempt timestamptz not null,
    attempts     integer not null default 0,
    misfires     integer not null default 0,
    held         boolean not null default false,
    remark       text,
    settled_at   timestamptz
);

-- A notice waits for its letter from due_at on; fell says why it left the letter it was on, or never came on one.
alter table notice
    add column letter_id uuid references letter,
    add column due_at timestamptz,
    add column frequency text not null default 'AT_ONCE' check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY')),
    add column fell text;

-- What was owed so far was one letter a notice: it keeps its state, its attempts and, being called like its notice, its Message-ID.
insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt, attempts, misfires, held, remark, settled_at)
select n.id, n.recipient, 'AT_ONCE', n.filed_at, d.owed_at, d.state, d.owed_at, d.next_attempt, d.attempts, d.misfires, d.held, d.remark, d.settled_at
from delivery d join notice n on n.id = d.notice_id;
update notice n set letter_id = d.notice_id, due_at = d.owed_at from delivery d where d.notice_id = n.id;
drop table delivery;

create index letter_due on letter (next_attempt) where state = 'DUE';
create index letter_at_once on letter (next_attempt) where state = 'DUE' and frequency = 'AT_ONCE';
create index letter_oldest on letter (owed_at) where state = 'DUE' and not held;
create index letter_lost on letter (settled_at) where state = 'UNDELIVERABLE';
create index letter_latest on letter (recipient, frequency, owed_at desc);
-- Of one window a person gets one digest, whoever prints it and however often.
create unique index letter_of_window on letter (recipient, frequency, window_until) where frequency <> 'AT_ONCE';
create index notice_of_letter on notice (letter_id);
create index notice_waiting on notice (due_at) where letter_id is null and fell is null;
create index notice_waiting_of on notice (recipient) where letter_id is null and fell is null;

-- How each notice stands.
create view delivery as
select n.id as notice_id,
    case when n.fell is not null then 'WITHDRAWN' else coalesce(l.state, 'DUE') end as state,
    coalesce(n.fell, l.remark) as remark,
    n.fell is null and coalesce(l.held, false) as held,
    l.settled_at
from notice n left join letter l on l.id = n.letter_id;
