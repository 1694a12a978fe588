-- Any other act of a gazette that was published has taken its course, as a decree has: it had been kept as open. Nobody is told of it.
update dossier set body = jsonb_set(body, '{outcome}', '"ENACTED"')
where body ->> 'kind' = 'notice' and body ->> 'stage' = 'PUBLISHED_DOF' and body ->> 'outcome' = 'OPEN';

-- The line by which the Diario Oficial dates the acts of an issue had been taken for a status that nobody knows.
update dossier set body = jsonb_set(body, '{flagged}', coalesce(
    (select jsonb_agg(odd) from jsonb_array_elements(body -> 'flagged') odd
        where odd ->> 'flag' <> 'unknown-phrase'
            or odd -> 'step' ->> 'phrase' !~ '^Fecha: \d{2}/\d{2}/\d{4} - Edición (Matutina|Vespertina|Extraordinaria)$'), '[]'))
where jsonb_array_length(body -> 'flagged') > 0 and body ->> 'site' = 'mx.segob.dof';
