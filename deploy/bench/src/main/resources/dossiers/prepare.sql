-- Copies what was read of the opening as a template for many more rows: columns not named keep the template's values.
create unlogged table bench_mould as
select row_number() over (order by d.id) - 1 as place, to_jsonb(d) as dossier, d.body, t.content, to_jsonb(f) as fact, to_jsonb(r) as record,
    to_jsonb(k) as kept
from dossier d
    join bill_text t on t.sha256 = d.text_sha256
    join lateral (select * from fact where fact.dossier = d.id and kind = 'new' limit 1) f on true
    join lateral (select source_record.* from source_record join dossier_link on source_record = source_record.id
        where dossier_link.dossier = d.id limit 1) r on true
    join lateral (select * from kept_text where source_record = r.id limit 1) k on true
where d.body ->> 'kind' = 'initiative' and length(t.content) > 300
order by d.id limit 16;

create function bench_words(seed int, count int) returns text language sql immutable as $$
select string_agg(words[1 + (hashint4(seed * 7919 + word) & 1023) % cardinality(words)], ' ')
from generate_series(1, count) word, (select string_to_array('autoridad aviso agua bosque cadena camino campo ciudad consejo control costa dato deber derecho educación empresa energía escuela estado familia fecha federal forma frontera fuente garantía hospital informe ingreso instituto interés juez justicia ley límite local lugar mar materia medida medio menor mercado ministerio modelo municipio nación norma obra oficina operador orden padrón pago persona plan plazo población portal precio programa protección público puerto quórum red registro reglamento república responsable riesgo ruta salud sanción secretaría sector seguridad servicio sistema sociedad solicitud suelo tarifa técnica título trabajo trámite transporte usuario valor vehículo vía vivienda zona acceso acuerdo ámbito apoyo banco beneficio calidad cámara censo centro cobro comercio', ' ') as words) known
$$;

create function bench_law(seed int) returns text language sql immutable as $$
select 'Ley General de ' || initcap(bench_words(1000 + seed % 60, 2))
$$;

-- The columns of a table except generated ones.
create function bench_columns(name text) returns text language sql stable as $$
select string_agg(quote_ident(column_name), ', ') from information_schema.columns where table_name = name and is_generated = 'NEVER'
$$;
