-- That a bill is about a topic, or is not, is an act of a person's hand like the others: of the sort 'topic'.
alter table hand_act add column topic text, add column about boolean;
create index hand_act_topic on hand_act (topic, at desc) where topic is not null and closed_at is null;
comment on column hand_act.topic is 'The id of the topic of which a person said whether the bill is about it; null of other sorts.';
