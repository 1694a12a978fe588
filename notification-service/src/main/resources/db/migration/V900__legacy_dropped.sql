drop trigger asks_now on notice_reason;
drop trigger asks_now on event_reason;
drop function asks_now();

drop index watch_untyped;
alter table watch drop column announced_typed;
create index watch_unsaid on watch (changed_at) where announced_at is null;

alter table fact alter column answered set default '{}', alter column answered set not null;
