-- The list of all votes, the latest first and those without a day last.
create index if not exists proceeding_vote_day on proceeding (coalesce(held_on, date '0001-01-01') desc, id desc)
    where subject = 'vote';
