-- Why an invitation was given up: what the server said, or said before of the address. Empty of one that was taken, or is not asked any more.
alter table invitation add column remark text;

-- How many letters in a row a mailbox let come back before it was silenced; 1 where its server said that there is none.
alter table suppression add column in_a_row integer not null default 1;

-- Letters that came back because nothing could be let in for the time being (RFC 3464, failed with a code of class 4, or a full mailbox).
create table soft_bounce (
    letter_id uuid primary key references letter on delete cascade,
    address   text not null,
    taken_at  timestamptz not null
);
create index soft_bounce_of on soft_bounce (address, taken_at);
