-- By which topic rules the stored tags were found, and how far the work is when they are found again.
create table tagging (
    one   boolean primary key default true check (one),
    rules text    not null, -- digest of the topic files
    after uuid,             -- the last dossier done; null before the first
    done  boolean not null
);
insert into tagging (rules, done) values ('', false);

-- Which other names a record goes by.
create index source_alias_record on source_alias (source_record);
