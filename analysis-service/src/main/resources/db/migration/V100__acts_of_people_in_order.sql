-- What a person did, part by part and the latest first, so that the last of it is found without reading all of it.
create index if not exists actor_deed_acts on actor_deed (name, part, (coalesce(day, date '0001-01-01')) desc, subject) include (day);
drop index if exists actor_deed_name;

-- The last deed that names a group, which is the group somebody is in.
create index if not exists actor_deed_group on actor_deed (name, day desc nulls last, subject) include (group_id) where group_id is not null;

-- People in the order in which they are listed.
create index if not exists actor_name_listed on actor_name (legislature desc, words, id) where id = person;
