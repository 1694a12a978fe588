-- The number of the last event of an owner that is kept no more: whoever asks after an earlier one has missed something, and is told so.
create table event_horizon (
    owner  uuid primary key,
    number bigint not null
);

-- What is kept for a time is looked for by its age.
create index event_filed on event (filed_at);
create index message_trial on message (settled_at) where event_id is null;
create index fact_taken on fact (taken_at);
create index letter_settled on letter (settled_at) where state <> 'DUE';
create index letter_reminding on letter (reminds_of) where reminds_of is not null;
