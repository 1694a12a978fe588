-- A letter that rests grows no older meanwhile: that it waits is said by its next attempt, and no more by when it was owed.
create or replace view delivery as
select n.id as notice_id,
    case when n.fell is not null then 'WITHDRAWN' else coalesce(l.state, 'DUE') end as state,
    coalesce(n.fell, l.remark) as remark,
    n.fell is null and coalesce(l.held, false) as held,
    l.settled_at,
    case when n.letter_id is null then n.due_at when l.held then l.next_attempt end as waits_until,
    case when n.fell is not null then 'WITHDRAWN'
        when l.state <> 'DUE' then l.state
        when (select bool_and(w.state = 'PAUSED') from notice_reason r join watch w on w.id = r.watch_id where r.notice_id = n.id)
            then 'HELD'
        when n.letter_id is null and n.due_at > now() or l.held and l.next_attempt > now() then 'WAITING'
        else 'DUE' end as stands
from notice n left join letter l on l.id = n.letter_id;
