-- Bills with a step that does not fit, so that what is to be looked at is found without reading every bill.
create index if not exists dossier_flagged on dossier (last_changed desc) where jsonb_array_length(body -> 'flagged') > 0;
