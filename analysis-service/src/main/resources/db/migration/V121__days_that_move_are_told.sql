-- Records of the bill changed places: nobody said anything new, and yet its days may be others.
alter table change add column if not exists regrouped boolean not null default false;

-- What the clock could not make of a bill that could not be read is owed again after this moment.
alter table due_day add column if not exists not_before timestamptz;
