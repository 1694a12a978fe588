-- What may be told twice is looked for among what was told of late, and the few facts of a bill that last: not among all there ever were.
create index fact_of_days on fact (dossier, recorded_at);
create index fact_that_lasts on fact (dossier)
    where kind in ('new', 'in-force', 'consultation-opened', 'consultation-extended', 'corrected');
drop index fact_dossier;
