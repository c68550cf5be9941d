#!/usr/bin/env bash
# Runs once, when the database container starts with an empty volume: the two roles and the database of DD001.
set -euo pipefail

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
    --set=owner_password="$KONTOR_OWNER_PASSWORD" --set=app_password="$KONTOR_APP_PASSWORD" <<'SQL'
CREATE ROLE kontor_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE kontor_app LOGIN PASSWORD :'app_password';
CREATE DATABASE kontor OWNER kontor_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE kontor FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE kontor TO kontor_app;
SQL
