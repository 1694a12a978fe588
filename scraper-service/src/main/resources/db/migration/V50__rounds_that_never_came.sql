-- An incident that begins without a round carries its own word, and is told on its own.
alter table incident add column health jsonb;
alter table incident add column announced_at timestamptz;
create index incident_untold on incident (began_at) where health is not null and announced_at is null;

-- The latest round of a site that says how the site is, found without reading all the others.
create index round_ended on round (site, ended_at desc) where ended_at is not null;
