-- When a proceeding was linked to a bill: whoever follows which sites speak of a bill looks at what was linked since, for a link is no change of its bill.
alter table mention_link add column linked_at timestamptz not null default now();
create index mention_link_at on mention_link (linked_at);
