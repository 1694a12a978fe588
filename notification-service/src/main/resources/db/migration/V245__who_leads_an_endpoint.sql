-- Whoever last led an endpoint elsewhere; empty where it leads where its maker led it.
alter table endpoint add column led_by uuid references account;
-- The others are told by mail that an endpoint was turned off because whoever led it sits in the committee no more.
alter table endpoint_warning drop constraint endpoint_warning_what_check;
alter table endpoint_warning add constraint endpoint_warning_what_check check (what in ('FAILING', 'DISABLED', 'LEFT'));
