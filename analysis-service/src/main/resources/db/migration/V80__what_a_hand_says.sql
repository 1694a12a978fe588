-- What people entered or set right by hand, as they said it. It belongs to a record of the site that is none, 'vigia.manual', whose link to
-- a dossier moves with merges and splits like any other.
create table if not exists hand_act (
    id             uuid primary key, -- of its author and the name it was sent under: the same twice is once
    source_record  bigint      not null references source_record,
    sort           text        not null, -- matter, step, correction
    field          text, -- of a correction
    said           jsonb       not null, -- what was added, or how the field is to read
    base           jsonb, -- what the sources said of it when it was corrected or last confirmed
    says           jsonb, -- what they say now
    author         uuid        not null, -- an opaque subject
    reason         text        not null,
    reference      text, -- where it can be read
    at             timestamptz not null,
    digest         text        not null, -- of what was sent: the same name with something else is a mistake
    conflict_since timestamptz, -- since when the sources say something else than base
    confirmed_at   timestamptz,
    confirmed_by   uuid,
    closed_how     text, -- undone, replaced, spent; null while in force
    closed_at      timestamptz,
    closed_by      uuid, -- null where the sources did it
    closed_reason  text
);
create index if not exists hand_act_record on hand_act (source_record);
create index if not exists hand_act_conflict on hand_act (conflict_since) where conflict_since is not null;
