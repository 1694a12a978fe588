-- How a point named its matter before it was corrected: where its new words lead to nobody, it still means whom these meant.
create table former_mention (
    proceeding uuid   not null,
    place      int    not null,
    nth        int    not null, -- 0 is how it was named last
    site       text   not null,
    key        text,
    address    text,
    number     text,
    titles     text[] not null,
    primary key (proceeding, place, nth),
    foreign key (proceeding, place) references mention on delete cascade
);
create index former_mention_key on former_mention (key, site) where key is not null;
create index former_mention_address on former_mention (address) where address is not null;
create index former_mention_number on former_mention (number) where number is not null;
create index former_mention_titles on former_mention using gin (titles);

-- Every way in which a point names or named its matter.
create view mention_form as
    select proceeding, place, site, key, address, number, titles from mention
    union all select proceeding, place, site, key, address, number, titles from former_mention;

-- The first day on which anything is known to have happened to a bill: who was named before it by a title cannot be this one.
alter table bill_reference add column since date;

-- What was linked in the order in which it came is looked at again.
update bill_reference_reached set last = 0;
