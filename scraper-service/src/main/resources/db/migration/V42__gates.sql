-- One row for each host we knock at; times are the database's own, so that replicas need not agree on theirs.
create table host_gate (
  host text primary key,
  -- Who has a request under way there; a holder who dies lets go when the lease is over.
  holder uuid,
  held_until timestamptz not null default 'epoch',
  -- The pause after the last request.
  not_before timestamptz not null default 'epoch',
  -- How long the host wants to be left alone, and in which words.
  closed_until timestamptz not null default 'epoch',
  closed_why text not null default '',
  -- How often in a row it refused us without saying for how long.
  refusals int not null default 0,
  refused_at timestamptz not null default 'epoch'
);
