-- When an alert was paused or ended, when somebody had stopped its letters or muted a bill: why nothing was told is said of then, and stays true whatever is
-- resumed, wanted again or deleted since. Of before, only what still holds is known.
create table stood_aside (
    id         bigint generated always as identity primary key,
    kind       text not null check (kind in ('ENDED', 'PAUSED', 'STOPPED', 'MUTED')),
    watch_id   uuid references watch on delete cascade,
    account_id uuid references account on delete cascade,
    dossier    uuid,
    since      timestamptz not null,
    until      timestamptz,
    check ((watch_id is null) = (kind = 'MUTED') and (dossier is null) = (kind <> 'MUTED')),
    check ((account_id is null) = (kind in ('ENDED', 'PAUSED')))
);
create index stood_aside_of_watch on stood_aside (watch_id, kind);
create index stood_aside_of_person on stood_aside (account_id, dossier);
create index stood_aside_of_old on stood_aside (until);

insert into stood_aside (kind, watch_id, since)
select case state when 'DELETED' then 'ENDED' else 'PAUSED' end, id, changed_at from watch where state <> 'ACTIVE';
insert into stood_aside (kind, watch_id, account_id, since) select 'STOPPED', watch_id, account_id, stopped_at from watch_stop;
insert into stood_aside (kind, account_id, dossier, since) select 'MUTED', account_id, dossier, muted_at from mute;

-- Triggers, since a replica of before, which goes on beside a newer one while the house is upgraded, would not say it.
create function watch_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if new.state = old.state then
            return null;
        end if;
        update stood_aside set until = now() where watch_id = new.id and kind in ('ENDED', 'PAUSED') and until is null;
    end if;
    if new.state <> 'ACTIVE' then
        insert into stood_aside (kind, watch_id, since)
        values (case new.state when 'DELETED' then 'ENDED' else 'PAUSED' end, new.id, now());
    end if;
    return null;
end $$;
create trigger watch_stands after insert or update of state on watch for each row execute function watch_stands();

create function stop_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into stood_aside (kind, watch_id, account_id, since) values ('STOPPED', new.watch_id, new.account_id, new.stopped_at);
    else
        update stood_aside set until = now()
        where kind = 'STOPPED' and watch_id = old.watch_id and account_id = old.account_id and until is null;
    end if;
    return null;
end $$;
create trigger stop_stands after insert or delete on watch_stop for each row execute function stop_stands();

create function mute_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into stood_aside (kind, account_id, dossier, since) values ('MUTED', new.account_id, new.dossier, new.muted_at);
    else
        update stood_aside set until = now()
        where kind = 'MUTED' and account_id = old.account_id and dossier = old.dossier and until is null;
    end if;
    return null;
end $$;
create trigger mute_stands after insert or delete on mute for each row execute function mute_stands();
