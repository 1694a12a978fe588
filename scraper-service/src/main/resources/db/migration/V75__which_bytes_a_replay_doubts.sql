-- Which bytes of a page a replay doubts, and which it cannot read: seen again, these do not end a doubt about the others.
alter table replay_page add column doubted_sha256 text not null default '';
alter table replay_page add column unread_sha256 text not null default '';
