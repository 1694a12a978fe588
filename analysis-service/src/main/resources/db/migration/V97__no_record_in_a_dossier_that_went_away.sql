-- A dossier that has records answers for itself, whatever two transactions that met wrote of it; who follows the feed takes it up again.
with back as (
    update dossier set merged_into = null
    where merged_into is not null and exists (select from dossier_link where dossier_link.dossier = dossier.id)
    returning id, revision
), counted as (
    update change_counter set last = last + (select count(*) from back) returning last
)
insert into change (number, dossier, revision, at, silent)
select counted.last - row_number() over (order by back.id) + 1, back.id, back.revision, now(), true from back, counted;

-- One that has none leads to where the record is now after which it was named: its id is the digest of site and key (version 8 of RFC 9562).
with named as (
    select encode(substr(set_byte(set_byte(digest,
            6, get_byte(digest, 6) & 15 | 128), 8, get_byte(digest, 8) & 63 | 128), 1, 16), 'hex')::uuid as id, home
    from (select sha256(convert_to(site || '|' || source_key, 'UTF8')) as digest, dossier as home
        from source_record join dossier_link on source_record = source_record.id) records
)
update dossier set merged_into = named.home from named
where named.id = dossier.id and merged_into is not null and merged_into <> named.home;

-- Where that record is in no dossier the way is followed from one to the next; a way without an end ends here.
with recursive way (id, home, steps) as (
    select id, merged_into, 1 from dossier where merged_into is not null
    union all
    select way.id, next.merged_into, steps + 1 from way join dossier next on next.id = way.home
    where next.merged_into is not null and steps < 100
)
update dossier set merged_into = way.home from way join dossier ending on ending.id = way.home
where way.id = dossier.id and ending.merged_into is null and dossier.merged_into <> way.home;
update dossier set merged_into = null where merged_into is not null
    and not exists (select from dossier home where home.id = dossier.merged_into and home.merged_into is null);

-- From now on no record can be linked to a dossier that went away, and none that went away leads to another that did.
alter table dossier
    add column answers boolean not null generated always as (merged_into is null) stored,
    add column home_answers boolean generated always as (case when merged_into is not null then true end) stored,
    add constraint dossier_answering unique (id, answers),
    add constraint dossier_home foreign key (merged_into, home_answers) references dossier (id, answers)
        deferrable initially deferred;
alter table dossier_link
    add column answers boolean not null default true check (answers),
    add constraint dossier_link_home foreign key (dossier, answers) references dossier (id, answers)
        deferrable initially deferred;
