-- The kinds of which an endpoint asks for one in order to be told of an event, the kind by which it asks for what newly answers, and the facts of which the event
-- says that they were not so: kept with it, so that it is brought again to whoever was told of it, and to nobody else. Of events of before the kind of their fact is known.
alter table event add column asked text[] not null default '{}';
alter table event add column arrival text not null default 'new';
alter table event add column takes_back uuid[] not null default '{}';
update event e set asked = array[case f.kind when 'source-recovered' then 'source-silent' else f.kind end] from fact f where f.id = e.fact_id;
