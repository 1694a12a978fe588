-- When another page last brought news of what the page tells of: for a while it is looked at in each round, since it may follow late.
alter table known_page add column unsettled_at timestamptz not null default 'epoch';

-- Pages are unsettled by the addresses they answered at, with each page that brings news.
create index known_page_by_answer on known_page (site, called);
