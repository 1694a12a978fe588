-- Rules have a version that only grows: a replica leaves to newer ones what they began. What is there was made by the first.
alter table weighing_reached add column if not exists rules int not null default 1;
alter table actor_reached add column if not exists version int not null default 1;

-- What bills had in common that went to another since.
delete from kin_mark where dossier in (select id from dossier where merged_into is not null);
delete from kin_sketch where dossier in (select id from dossier where merged_into is not null);
