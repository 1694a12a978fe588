-- Six digits beside a mailed link, good in the browser that asked. Both are hashes: of what that browser holds, and of that with the digits.
alter table sign_in
    add column browser text,
    add column code    text;
create unique index sign_in_browser on sign_in (browser);

-- How often digits were tried in a browser, whether or not it asked with an address that somebody has: the same row is written for all.
create table sign_in_try (
    browser text primary key,
    tries   integer not null,
    last_at timestamptz not null
);
create index sign_in_try_last on sign_in_try (last_at);
