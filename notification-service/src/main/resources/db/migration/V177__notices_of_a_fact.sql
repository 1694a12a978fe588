-- Whoever was told of a fact is found without looking through all notices.
create index notice_of_fact on notice (fact_id);
