-- What a program may be let do in somebody's name, and which roles (any of them) that somebody must have, now and for as long as it is to hold.
create table scope (
    name  text primary key,
    needs text[] not null
);
insert into scope (name, needs) values
    ('administration', '{administrator}'),
    ('hand', '{administrator,analyst}'),
    ('rounds', '{administrator,analyst}');

-- A key is a person's session or a program's token; asked is what the token was made for, scopes what it opens of that now.
alter table access
    add column kind   text not null default 'session' check (kind in ('session', 'token')),
    add column asked  text[] not null default '{}',
    add column scopes text[] not null default '{}';

-- What a person knows a token by. Its secret is nowhere; form is the form that made it, which makes one token however often it is sent.
create table token (
    hash    text primary key references access on delete cascade,
    id      text not null unique,
    person  uuid not null references account,
    name    text not null,
    ending  text not null,
    form    uuid not null unique,
    made_at timestamptz not null
);
create index token_of_person on token (person);

-- What each key that has not ended opens now. A token has no role and no seat: only what it was made for, while its maker may do that.
create view opening as
select a.hash,
    case a.kind when 'session' then b.roles else '{}' end as roles,
    case a.kind when 'session' then b.committees else '{}' end as committees,
    array(select s.name from scope s where s.name = any(a.asked) and s.needs && b.roles order by s.name) as scopes
from access a join belonging b on b.person = a.subject
where a.revoked_at is null;
