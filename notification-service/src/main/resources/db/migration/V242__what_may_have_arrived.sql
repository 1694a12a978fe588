-- What was not sent in the end may have arrived before that, where a server took it and its answer was lost.
create or replace view delivery as
select n.id as notice_id,
    case when n.fell is not null then 'WITHDRAWN' else coalesce(l.state, 'DUE') end as state,
    coalesce(n.fell, l.remark) as remark,
    n.fell is null and coalesce(l.held, false) as held,
    l.settled_at,
    case when n.letter_id is null then n.due_at when l.held then l.next_attempt end as waits_until,
    case when n.fell is not null then 'WITHDRAWN'
            || case when l.in_doubt and l.state <> 'DUE' then '_IN_DOUBT' else '' end
        when l.state in ('WITHDRAWN', 'UNDELIVERABLE') and l.in_doubt then l.state || '_IN_DOUBT'
        when l.state <> 'DUE' then l.state
        when (select bool_and(w.state = 'PAUSED') from notice_reason r join watch w on w.id = r.watch_id where r.notice_id = n.id)
            then 'HELD'
        when n.letter_id is null and n.due_at > now() or l.held and l.next_attempt > now() then 'WAITING'
        else 'DUE' end as stands
from notice n left join letter l on l.id = n.letter_id;
