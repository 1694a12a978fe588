-- Whether the change that a notice tells made its bill answer the watch, or unmade that; empty where it did neither.
alter table notice_reason add turn text not null default '' check (turn in ('', 'newly', 'no-longer'));
