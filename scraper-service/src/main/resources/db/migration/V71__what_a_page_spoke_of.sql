-- Which records a page spoke of, and shows no more.
create index last_said_by_page on last_said (address);
