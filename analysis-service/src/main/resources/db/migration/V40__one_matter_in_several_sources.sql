-- By what a record can be known at other sites too: its own names, and those of what it leads to. Written with the record.
create table if not exists source_name (
    source_record bigint  not null references source_record,
    word          text    not null,
    own           boolean not null,
    primary key (source_record, word)
);
create index if not exists source_name_word on source_name (word);

-- Who said of two records that they are one matter, or are not, and why; what is taken back stays, with who took it back.
create table if not exists link_decision (
    id            bigint generated always as identity primary key,
    act           uuid        not null, -- what was decided at once, and is undone at once
    one           bigint      not null references source_record,
    other         bigint      not null references source_record,
    same          boolean     not null,
    author        text        not null, -- an opaque subject, or a rule with its version
    person        boolean     not null,
    reason        text        not null,
    decided_at    timestamptz not null,
    undone_at     timestamptz,
    undone_by     text,
    undone_reason text,
    check (one < other)
);
create unique index if not exists link_decision_standing on link_decision (one, other) where undone_at is null;
create index if not exists link_decision_act on link_decision (act);
create index if not exists link_decision_other on link_decision (other);

-- A dossier whose records all went to another keeps its row, so that its address goes on answering.
alter table dossier add column if not exists merged_into uuid;
create index if not exists dossier_merged_into on dossier (merged_into) where merged_into is not null;

-- What was linked to, or told about, a dossier that went to another is that other's now; the rows stay as they were.
create or replace view mention_link_now as
    select l.proceeding, l.place, coalesce(d.merged_into, d.id) as dossier, l.ground
    from mention_link l join dossier d on d.id = l.dossier;
create or replace view proceeding_told_now as
    select t.proceeding, coalesce(d.merged_into, d.id) as dossier, t.number, t.state
    from proceeding_told t join dossier d on d.id = t.dossier;
