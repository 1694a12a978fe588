-- The address for which a server took a letter: what is said of it later is said of this one.
alter table letter add column sent_to text;
