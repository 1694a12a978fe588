-- The first day on which somebody is away; empty where they were away already when they said until when.
alter table rhythm add column away_from date;
