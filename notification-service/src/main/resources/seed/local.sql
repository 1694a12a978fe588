-- Example people for local mode. Ids are fixed so that tests and tours can name them. Safe to run again.
insert into account (id, address, name, language, roles) values
    ('0199ef00-1111-7000-8000-000000000001', 'administracion@ami.example', 'Administración', 'ES', '{administrator}'),
    ('0199ef00-1111-7000-8000-000000000002', 'lucia.barrera@ami.example', 'Lucía Barrera', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000003', 'tomas.iturbide@ami.example', 'Tomás Iturbide', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000004', 'grace.whitfield@ami.example', 'Grace Whitfield', 'EN', '{}'),
    ('0199ef00-1111-7000-8000-000000000005', 'ines.cordova@ami.example', 'Inés Córdova', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000006', 'raul.santillan@ami.example', 'Raúl Santillán', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000007', 'mariana.ochoa@ami.example', 'Mariana Ochoa', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000008', 'hector.villasenor@ami.example', 'Héctor Villaseñor', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000009', 'paula.niembro@ami.example', 'Paula Niembro', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000010', 'carmen.olvera@ami.example', 'Carmen Olvera', 'ES', '{analyst}')
on conflict do nothing;

-- Their alerts are on; those of committees made later are off until an administrator turns them on.
insert into committee (id, name_es, name_en, alerts_on) values
    ('0199ee00-2222-7000-8000-000000000001', 'Ciberseguridad', 'Cybersecurity', true),
    ('0199ee00-2222-7000-8000-000000000002', 'Inteligencia Artificial', 'Artificial Intelligence', true),
    ('0199ee00-2222-7000-8000-000000000003', 'Nube e Infraestructura', 'Cloud and Infrastructure', true),
    ('0199ee00-2222-7000-8000-000000000004', 'Protección de Menores en Línea', 'Child Protection Online', true)
on conflict do nothing;

-- Inés Córdova sits in two committees; Grace Whitfield reads English.
insert into membership (committee_id, account_id, role) values
    ('0199ee00-2222-7000-8000-000000000001', '0199ef00-1111-7000-8000-000000000002', 'SECRETARY'),
    ('0199ee00-2222-7000-8000-000000000001', '0199ef00-1111-7000-8000-000000000004', 'MEMBER'),
    ('0199ee00-2222-7000-8000-000000000001', '0199ef00-1111-7000-8000-000000000005', 'MEMBER'),
    ('0199ee00-2222-7000-8000-000000000002', '0199ef00-1111-7000-8000-000000000003', 'SECRETARY'),
    ('0199ee00-2222-7000-8000-000000000002', '0199ef00-1111-7000-8000-000000000005', 'MEMBER'),
    ('0199ee00-2222-7000-8000-000000000003', '0199ef00-1111-7000-8000-000000000006', 'SECRETARY'),
    ('0199ee00-2222-7000-8000-000000000003', '0199ef00-1111-7000-8000-000000000007', 'MEMBER'),
    ('0199ee00-2222-7000-8000-000000000004', '0199ef00-1111-7000-8000-000000000008', 'SECRETARY'),
    ('0199ee00-2222-7000-8000-000000000004', '0199ef00-1111-7000-8000-000000000009', 'MEMBER')
on conflict do nothing;

-- All that moves a bill; what the clock makes of deadlines is theirs to tick.
insert into watch (id, committee_id, query, kinds, state) select id::uuid, committee::uuid, query,
    '{accumulated,agenda,agenda-cancelled,agenda-postponed,before-states,concluded,consultation-closed,consultation-closing,consultation-extended,consultation-opened,declared,deemed-approved,discarded,extended,first-reading,in-force,lapsed,minuta,new,objected,override,passed,promulgated,published,referral-changed,referred,reported,reported-negative,resolved,returned,sent-to-executive,source-silent,step-added,superseded,text-changed,vote,waived,withdrawn}'::text[], 'ACTIVE' from (values
    ('0199ef10-0000-7000-8000-000000000001', '0199ee00-2222-7000-8000-000000000001', 'tema:ciberseguridad'),
    ('0199ef10-0000-7000-8000-000000000002', '0199ee00-2222-7000-8000-000000000002', 'tema:"inteligencia artificial"'),
    ('0199ef10-0000-7000-8000-000000000003', '0199ee00-2222-7000-8000-000000000003', 'tema:"cómputo en la nube e infraestructura"'),
    ('0199ef10-0000-7000-8000-000000000004', '0199ee00-2222-7000-8000-000000000004', 'tema:"protección de menores en línea"')
) as example (id, committee, query)
on conflict do nothing;
