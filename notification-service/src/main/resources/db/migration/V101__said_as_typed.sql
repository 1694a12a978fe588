-- When it was last said that the watch means each kind by itself. A replica of before says it without that and marks announced_at alone:
-- where the two differ the watch is said again. All there are, and are not deleted, are said once more.
alter table watch add column announced_typed timestamptz;
create index watch_untyped on watch (changed_at)
    where announced_at is null or state <> 'DELETED' and announced_typed is distinct from announced_at;
drop index watch_unsaid;
