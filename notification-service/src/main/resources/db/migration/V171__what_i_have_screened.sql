-- What a person has seen of a bill in lists, and what they put aside, each by the revision that stood there. A look lasts a while: "before" is what
-- was known when it began, so that nothing stops being new while one still reads.
create table screening (
    person    uuid not null references account on delete cascade,
    bill      uuid not null,
    seen      integer not null,
    before    integer,
    looked_at timestamptz not null,
    screened  integer,
    primary key (person, bill)
);
create index screening_oldest on screening (person, looked_at);

-- Whether what was put aside stays out of a person's lists.
alter table account add column hides_screened boolean not null default false;
