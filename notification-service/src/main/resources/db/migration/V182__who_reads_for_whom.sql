-- In whose place somebody has a reason to be told: they are away, and named this reader.
alter table notice_reason add column on_behalf_of uuid references account;
create index rhythm_of_the_absent on rhythm (back_on) where deputy is not null;
