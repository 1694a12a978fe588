-- An edit of a topic that is told, as a correction and once, to those whose questions bills answer otherwise by it.
alter table topic_edit add tells boolean not null default false;

-- The bills that such an edit may have moved; a row goes in the transaction that enters the fact.
create table topic_untold (
    edit    bigint not null references topic_edit,
    dossier uuid   not null,
    primary key (edit, dossier)
);

-- By which rules the rest was read while a file was tried: by others, as after an upgrade, it is tried no more; null of trials before.
alter table topic_trial add rules text;
