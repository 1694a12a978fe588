-- What a person's keys open now: their own roles and those of their seats, and the committees they sit in. Ordered, so that two can be compared.
create view belonging as
select a.id as person,
    array(select unnest(a.roles) as role union select lower(m.role) from membership m where m.account_id = a.id
        order by role) as roles,
    array(select m.committee_id from membership m where m.account_id = a.id order by m.committee_id) as committees
from account a;

create index access_standing on access (subject) where revoked_at is null;
