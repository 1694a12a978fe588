-- How far each follower has processed the stored data, and by which version of its rules: with another version it begins again.
create table reprocessing (
    follower      text   primary key,
    rules_version text   not null, -- '' before the first start; a number, and a digest of the data that the rules are made of
    last_number   bigint not null default 0, -- the last change of the feed, or source record, that is processed
    former_number bigint not null default 0, -- how far it had come by former rules: what lies before is not processed for the first time
    last_id       uuid   not null default '00000000-0000-0000-0000-000000000000', -- the last row, of those that have no number
    done          boolean not null default false -- whether all rows that were there are processed; says nothing of the feed
);
insert into reprocessing (follower, rules_version) values
    ('names of records', ''), ('links between bills', ''), ('kin', ''), ('naming', ''), ('actors', ''), ('tags', ''), ('days', '');

drop table naming_reached, weighing_reached, kin_reached, bill_reference_reached, actor_reached, tagging, almanac;
