-- The rounds whose health was not written, among all there ever were: they are looked for every ten seconds.
create index round_without_health on round (ended_at) where health is null;
