-- The chambers in which a committee reported the bill, with the kind of the step where a source does not say which; of a committee its reported bills are counted by it.
alter table dossier add column if not exists reported_in jsonb generated always as (
    jsonb_path_query_array(body, '$.steps[*] ? (@.kind == "reported" || @.kind == "reported-negative").chamber')
    || jsonb_path_query_array(body, '$.steps[*] ? ((@.kind == "reported" || @.kind == "reported-negative") && !exists (@.chamber)).kind')) stored;
create index if not exists dossier_reported_in on dossier (id) include (reported_in) where reported_in <> '[]'::jsonb;
