-- The Gaceta tells report and vote in one step ("Dictaminada y aprobada …"): the chamber of such a step reported the bill too.
alter table dossier drop column if exists reported_in;
alter table dossier add column reported_in jsonb generated always as (
    jsonb_path_query_array(body, '$.steps[*] ? (@.kind == "reported" || @.kind == "reported-negative"
        || (@.kind == "passed" || @.kind == "rejected") && @.phrase like_regex "^dictaminad" flag "i").chamber')
    || jsonb_path_query_array(body, '$.steps[*] ? ((@.kind == "reported" || @.kind == "reported-negative"
        || (@.kind == "passed" || @.kind == "rejected") && @.phrase like_regex "^dictaminad" flag "i") && !exists (@.chamber)).kind')) stored;
create index if not exists dossier_reported_in on dossier (id) include (reported_in) where reported_in <> '[]'::jsonb;
