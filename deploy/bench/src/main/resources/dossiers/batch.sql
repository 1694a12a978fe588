-- The dossiers from bench.first to bench.last: each with five steps, five facts, two articles of its own, and the source record behind it.
create temp table made on commit drop as
select n, md5('dossier ' || n)::uuid as id, 'bench/' || n as key, mould.*, date '2026-11-01' - n % 1400 as day,
    bench_law(hashint4(n) & 1023) as law, array [(1 + power(hashint4(n * 3) & 15, 2))::int::text, (2 + power(hashint4(n * 5) & 15, 2))::int::text] as articles,
    mould.content || E'\n\nArtículo 101. ' || bench_words(n, 150) || E'.\n\nArtículo 102. ' || bench_words(-n, 150) || '.' as wording
from generate_series(current_setting('bench.first')::int, current_setting('bench.last')::int) n
    join bench_mould mould on mould.place = n % (select count(*) from bench_mould);

alter table made add sha256 text, add steps jsonb, add page jsonb, add bill jsonb, add issue text, add address text;

-- As in the real Gaceta, an issue lists dozens of them, each at its own place: none has a key of its template.
update made set issue = 2000 + n / 60 || '-II';
update made set address = 'https://gaceta.diputados.gob.mx/Gaceta/66/bench/' || issue || '.html#Iniciativa' || n;

update made set sha256 = encode(sha256(convert_to(wording, 'UTF8')), 'hex'), page = body -> 'provenance' -> 0, steps = jsonb_build_array(
    jsonb_build_object('kind', 'presented', 'chamber', 'deputies', 'phrase', 'Presentada ante el Pleno.', 'date', day, 'committees', '[]'::jsonb, 'documents', '[]'::jsonb),
    jsonb_build_object('kind', 'referred', 'chamber', 'deputies', 'phrase', 'Turnada a la Comisión de ' || initcap(bench_words(n % 40, 2)) || '.', 'date', day + 5,
        'committees', jsonb_build_array(jsonb_build_object('name', initcap(bench_words(n % 40, 2)), 'purpose', 'report')), 'documents', '[]'::jsonb),
    jsonb_build_object('kind', 'reported', 'chamber', 'deputies', 'phrase', 'Dictamen a discusión, en sentido positivo.', 'date', day + 60, 'committees', '[]'::jsonb, 'documents', '[]'::jsonb),
    jsonb_build_object('kind', 'passed', 'chamber', 'deputies', 'phrase', 'Aprobado por 410 votos en pro.', 'date', day + 75, 'committees', '[]'::jsonb, 'documents', '[]'::jsonb),
    jsonb_build_object('kind', 'referred', 'chamber', 'senate', 'phrase', 'Turnada a las comisiones del Senado.', 'date', day + 82, 'committees', '[]'::jsonb, 'documents', '[]'::jsonb));

update made set bill = body || jsonb_build_object('id', id, 'revision', 5, 'number', '66/' || n, 'presentedOn', day,
    'title', (body ->> 'title') || ' Que reforma los artículos ' || array_to_string(articles, ' y ') || ' de la ' || law || ', en materia de ' || bench_words(n, 5) || '.',
    'stage', 'REVIEWING_IN_COMMITTEE', 'committees', steps -> 1 -> 'committees', 'steps', steps, 'stepPages', jsonb_build_array(page, page, page, page, page),
    'officialAddress', address, 'documents', jsonb_build_array(jsonb_build_object('label', 'Gaceta Parlamentaria', 'address', address)),
    'citation', jsonb_build_object('date', day, 'number', issue, 'text', 'Gaceta Parlamentaria, núm. ' || issue),
    'text', (body -> 'text') || jsonb_build_object('sha256', sha256),
    'laws', jsonb_build_array(jsonb_build_object('law', law, 'relation', 'REFORM', 'articles', to_jsonb(articles), 'where', 'TITLE', 'start', 0, 'end', 1)));

insert into bill_text (sha256, content) select sha256, wording from made on conflict do nothing;

-- Generated columns are computed by the database and cannot be written.
do $$ begin execute format('insert into dossier (%1$s) select %1$s from (select row.* from made, jsonb_populate_record(null::dossier, made.dossier
    || jsonb_build_object(''id'', id, ''revision'', 5, ''body'', bill, ''text_sha256'', sha256, ''last_changed'', now())) row) rows',
    bench_columns('dossier')); end $$;

insert into source_record (site, source_key, revision, digest, first_seen)
select row.site, row.source_key, row.revision, row.digest, row.first_seen
from made, jsonb_populate_record(null::source_record, made.record || jsonb_build_object('source_key', key)) row;

insert into source_alias (site, alias, source_record)
select site, source_key || '#alias', id from source_record where source_key in (select key from made);

insert into dossier_link (source_record, dossier) select source_record.id, made.id from made join source_record on source_key = key;

insert into kept_text select row.* from made join source_record on source_key = key, jsonb_populate_record(null::kept_text, made.kept
    || jsonb_build_object('source_record', source_record.id, 'sha256', made.sha256, 'wording', made.sha256)) row;

insert into dossier_law (dossier, law, name, relation, articles)
select id, trim(both '-' from regexp_replace(translate(lower(law), 'áéíóúüñ', 'aeiouun'), '[^a-z0-9]+', '-', 'g')), law, 'reform', articles from made;

insert into fact select row.* from made, generate_series(0, 4) step, jsonb_populate_record(null::fact, made.fact
    || jsonb_build_object('id', md5(key || ' ' || step)::uuid, 'natural_key', key || '/' || step, 'dossier', made.id, 'revision', step + 1,
        'kind', (array ['new', 'referred', 'reported', 'passed', 'step-added'])[step + 1], 'page', page, 'bill', '{}'::jsonb, 'matches', '[]'::jsonb,
        'before', case when step > 0 then jsonb_build_object('stage', 'PRESENTED') end,
        'after', case when step = 0 then jsonb_build_object('title', bill -> 'title', 'stage', 'PRESENTED')
            else jsonb_build_object('stage', 'REFERRED', 'step', steps -> step) end,
        'happened', steps -> step -> 'date', 'captured', (steps -> step ->> 'date')::timestamptz + interval '15 hours', 'announced_at', now())) row;

insert into change (number, dossier, revision, at)
select last + row_number() over (order by n), id, 5, now() from made, change_counter;
update change_counter set last = last + (select count(*) from made);
