-- Whoever looks after what is read (analysts and administrators) is told of the silence of every source, whatever depends on it, unless they say otherwise.
alter table account add column hears_of_every_source boolean not null default true;
