-- Which records a page spoke of, the last opened first.
create index last_said_by_page_and_record on last_said (address, record_id);
drop index last_said_by_page;
