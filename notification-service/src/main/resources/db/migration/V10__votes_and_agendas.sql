-- Who asked for new steps asked for whatever moves a bill: a vote on it, and a meeting that has it on its agenda, are that.
update watch set
    kinds = array(select distinct kind from unnest(kinds || array['vote', 'agenda', 'agenda-postponed', 'agenda-cancelled']) kind
        order by kind),
    revision = revision + 1,
    changed_at = now(),
    announced_at = null
where 'step-added' = any (kinds) and state <> 'DELETED';
