-- What is known of an expression only where somebody asks to know it: else a third of all bills is taken to have such steps, and every bill is read, on all
-- processors, each minute in which they are counted.
create statistics if not exists dossier_flagged_few on (jsonb_array_length(body -> 'flagged')) from dossier;
analyze dossier;
