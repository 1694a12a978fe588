-- Which readings of a page were heard and, by digests, what each said, so that one that comes late is put in its place; null: heard before this was kept.
alter table said add column if not exists readings jsonb;
