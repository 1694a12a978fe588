-- Votes of one chamber and day with the same figures, shown by two sites, are one: by this word they are counted once. Null where the figures are not known.
alter table proceeding add column if not exists figures text generated always as (
    case when subject = 'vote' then
        chamber || '|' || (held_on - date '2000-01-01')::text
            || '|' || (jsonb_path_query_first(body, '$.totals[*] ? (!exists (@.group)).favour') #>> '{}')
            || '|' || (jsonb_path_query_first(body, '$.totals[*] ? (!exists (@.group)).against') #>> '{}')
            || '|' || (jsonb_path_query_first(body, '$.totals[*] ? (!exists (@.group)).abstention') #>> '{}')
    end) stored;
create index if not exists proceeding_figures on proceeding (id) include (site, figures) where subject = 'vote';
