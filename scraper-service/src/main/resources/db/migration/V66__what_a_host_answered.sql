-- A host is left alone because of an answer of this status, 0 where it gave none; so far it stood only in the words of the reason.
alter table host_gate add column closed_status int not null default 0;
update host_gate set closed_status = cast(substring(closed_why from 'answered ([0-9]{3})') as int)
where closed_why ~ 'answered [0-9]{3}';
