-- The page of a bill asks which records were taken out of it; only the bill that they became tells of that.
create index if not exists fact_unlinked on fact ((after -> 'link' ->> 'other')) where kind = 'unlinked';
