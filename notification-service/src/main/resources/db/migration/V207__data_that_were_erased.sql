-- When somebody's data were erased: the row stays, for what was done and told refers to it, and names nobody.
alter table account add column erased_at timestamptz;
