-- What the words of an entry come to whatever its day, by which one the site dates anew is known again.
alter table source_record add column likeness text not null default '';
create index source_record_by_likeness on source_record (site, likeness) where likeness <> '';

-- Which readers read the page, so that a mended one reads it again; and how long it has shown less than half of what it did.
alter table known_page add column readers text not null default '';
alter table known_page add column doubted_items int not null default 0;
alter table known_page add column doubts int not null default 0;
