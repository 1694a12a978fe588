-- What people were last told of a source, and a newer word of it that is held back until it has lasted.
create table source_last_word (
    site       text primary key,
    told       uuid,        -- the incident of which people were told, while they were not told that it is over
    held       text,        -- the word that is held back
    due_at     timestamptz, -- when it is told, where it lasts
    doubted_at timestamptz, -- since when the site has spoken again, where silence is held back
    check ((held is null) = (due_at is null)),
    check (doubted_at is null or held is not null)
);
create index source_last_word_due on source_last_word (due_at) where due_at is not null and doubted_at is null;
