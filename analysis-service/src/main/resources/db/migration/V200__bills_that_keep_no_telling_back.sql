-- A bill that cannot be read is set aside, so that all others concerned are told of a changed topic; now and then it is tried again.
alter table topic_untold add aside_at timestamptz;
