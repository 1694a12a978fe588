-- Since when a page is doubted: rounds alone may be an hour; what is doubted already is doubted from now on.
alter table known_page add column doubted_since timestamptz not null default now();

-- How long it was when it was last read, 0 where nobody looked: one without its end that is much shorter has lost more than the end.
alter table known_page add column bytes int not null default 0;

-- How many new pages in a row were doubted because they had no end, and since when; a kind that has lost its end for good is told by it.
alter table page_end add column doubted int not null default 0;
alter table page_end add column doubted_since timestamptz;
