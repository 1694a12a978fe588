-- Whoever left: no way in, no seat, no role, no letter; what they did keeps their name.
alter table account add column closed_at timestamptz;

create or replace view belonging as
select a.id as person,
    array(select unnest(a.roles) as role union select lower(m.role) from membership m where m.account_id = a.id
        order by role) as roles,
    array(select m.committee_id from membership m where m.account_id = a.id order by m.committee_id) as committees
from account a where a.closed_at is null;

-- Who did what to whom. Only ever added to. Nobody stands there for the house itself.
create table audit (
    number bigint generated always as identity primary key,
    at     timestamptz not null,
    who    uuid references account,
    deed   text not null,
    whom   text not null,
    before text not null,
    after  text not null
);
create function audit_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What stands in the audit is neither changed nor deleted';
end $$;
create trigger audit_stays before update or delete on audit for each statement execute function audit_stays();
