-- What an announced sighting is about decides its topic.
alter table sighting add column subject text not null default 'bill' check (subject in ('bill', 'vote', 'meeting', 'debate'));
