-- Example people for a house on one machine. Ids are fixed so that tests and tours can name them. Safe to run again.
insert into account (id, address, name, language, roles) values
    ('0199ef00-1111-7000-8000-000000000001', 'administracion@ami.example', 'Administración', 'ES', '{administrator}'),
    ('0199ef00-1111-7000-8000-000000000002', 'lucia.barrera@ami.example', 'Lucía Barrera', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000003', 'tomas.iturbide@ami.example', 'Tomás Iturbide', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000004', 'grace.whitfield@ami.example', 'Grace Whitfield', 'EN', '{}'),
    ('0199ef00-1111-7000-8000-000000000005', 'ines.cordova@ami.example', 'Inés Córdova', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000006', 'raul.santillan@ami.example', 'Raúl Santillán', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000007', 'mariana.ochoa@ami.example', 'Mariana Ochoa', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000008', 'hector.villasenor@ami.example', 'Héctor Villaseñor', 'ES', '{}'),
    ('0199ef00-1111-7000-8000-000000000009', 'paula.niembro@ami.example', 'Paula Niembro', 'ES', '{}')
on conflict do nothing;

insert into committee (id, name_es, name_en) values
    ('0199ee00-2222-7000-8000-000000000001', 'Ciberseguridad', 'Cybersecurity'),
    ('0199ee00-2222-7000-8000-000000000002', 'Inteligencia Artificial', 'Artificial Intelligence'),
    ('0199ee00-2222-7000-8000-000000000003', 'Nube e Infraestructura', 'Cloud and Infrastructure'),
    ('0199ee00-2222-7000-8000-000000000004', 'Protección de Menores en Línea', 'Child Protection Online')
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

insert into watch (id, committee_id, query, kinds, state) values
    ('0199ef10-0000-7000-8000-000000000001', '0199ee00-2222-7000-8000-000000000001', 'tema:ciberseguridad',
        '{agenda,agenda-cancelled,agenda-postponed,new,referred,source-silent,step-added,text-changed,vote}', 'ACTIVE'),
    ('0199ef10-0000-7000-8000-000000000002', '0199ee00-2222-7000-8000-000000000002', 'tema:"inteligencia artificial"',
        '{agenda,agenda-cancelled,agenda-postponed,new,referred,source-silent,step-added,text-changed,vote}', 'ACTIVE'),
    ('0199ef10-0000-7000-8000-000000000003', '0199ee00-2222-7000-8000-000000000003', 'tema:"cómputo en la nube e infraestructura"',
        '{agenda,agenda-cancelled,agenda-postponed,new,referred,source-silent,step-added,text-changed,vote}', 'ACTIVE'),
    ('0199ef10-0000-7000-8000-000000000004', '0199ee00-2222-7000-8000-000000000004', 'tema:"protección de menores en línea"',
        '{agenda,agenda-cancelled,agenda-postponed,new,referred,source-silent,step-added,text-changed,vote}', 'ACTIVE')
on conflict do nothing;
