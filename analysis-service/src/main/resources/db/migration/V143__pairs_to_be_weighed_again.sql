-- Records of which a decision was taken back: they are weighed again at once, although nothing of them changed. Taken by the row, once done.
create table weighing_wish (
    id            bigint generated always as identity primary key,
    source_record bigint      not null references source_record,
    wished_at     timestamptz not null default now()
);
