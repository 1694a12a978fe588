-- Whom a fact was told to and why, as one packed value that is neither parsed nor packed again here: it was nine tenths of all that was written of a bill.
-- Null in facts older than this, which have it in matches and reasons; matches is {} where this is set, so that a house of before takes it for unreadable
-- and leaves the fact to be told by one that knows better.
alter table fact add column told_to bytea;
alter table fact alter column told_to set storage external;
