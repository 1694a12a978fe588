-- Where a fact was read, so that we know which watches depend on a source. A fact about a source itself has its incident for a dossier.
alter table fact add column site text not null default '';
update fact set site = coalesce(substring(told from '"site" *: *"([^"]+)"'), '');
create index fact_of_site on fact (site, taken_at desc);

-- Who has had enough of letters about sources hears of bills only.
alter table account add column hears_of_sources boolean not null default true;

-- Whoever looks out already is told when a source their watch depends on falls silent; this asks nothing of the analysis.
update watch set kinds = array_append(kinds, 'source-silent') where state <> 'DELETED' and not 'source-silent' = any (kinds);
