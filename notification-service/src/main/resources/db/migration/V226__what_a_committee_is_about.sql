-- The topics and laws that a committee chose; while it has none, those count that its alerts name.
create table committee_subject (
    committee_id uuid not null references committee,
    kind         text not null check (kind in ('TOPIC', 'LAW')),
    name         text not null,
    place        integer not null,
    primary key (committee_id, kind, name)
);

-- What a program may decide for the committees whose secretary made its token.
insert into scope (name, needs) values ('committees', '{secretary}');
