alter table fact drop column matches, drop column reasons, alter column told_to set not null;
alter table said alter column readings set not null;
alter table topic_trial alter column rules set not null;
alter table kept_text alter column page set not null;
