-- Which page a fact and a step were first read from: another page that repeats them does not take them over.
alter table said add column first_read jsonb not null default '{}'; -- by what a step says: the reading that first said so
alter table fact add column page jsonb; -- null in facts older than this
