-- What votes, meetings, debates and facts say of a dossier is asked for by what it is called now, that it was merged into or itself; without this the whole table
-- was read for each page of a bill.
create index if not exists dossier_now on dossier ((coalesce(merged_into, id)));
