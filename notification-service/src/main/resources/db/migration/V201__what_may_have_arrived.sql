-- Whether an earlier attempt may have reached its reader: it was cut short, or its courier died. Such a letter is only ever sent again as it is, under its own name.
alter table letter add column in_doubt boolean not null default false;
update letter set in_doubt = true where state = 'DUE' and attempts > misfires;

-- When a watch came to its present owner.
alter table watch add column passed_at timestamptz;
