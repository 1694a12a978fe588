#!/bin/sh
# Run by the PostgreSQL image once, over an empty data folder: a role and a database for each service.
set -eu
for service in SCRAPER ANALYSIS NOTIFICATION; do
    name=vigia_$(echo "$service" | tr '[:upper:]' '[:lower:]')
    # Not as an argument, which every process could see.
    psql -v ON_ERROR_STOP=1 -v name="$name" -U postgres <<SQL
\\getenv password VIGIA_${service}_PASSWORD
create role :"name" login password :'password' connection limit 80;
create database :"name" owner :"name" template template0 encoding 'UTF8' locale 'C.UTF-8';
revoke all on database :"name" from public;
SQL
done
# Else each role could connect to these two.
psql -v ON_ERROR_STOP=1 -U postgres -c 'revoke connect on database postgres, template1 from public'
