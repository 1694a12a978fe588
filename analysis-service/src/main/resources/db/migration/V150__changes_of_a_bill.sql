-- How a bill changed beyond a place in the feed is asked of each bill that is counted: without this, all that is beyond it was read.
create index if not exists change_dossier on change (dossier, number);
