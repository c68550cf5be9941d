-- Runs first, as owner. Search needs trigrams; unaccent folds foreign accents.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- The portal's role reads and writes the rows of every table created from here on, and changes no table.
-- A module takes rights back where it promises more: an append-only table revokes UPDATE and DELETE.
GRANT USAGE ON SCHEMA public TO "${appRole}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${appRole}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO "${appRole}";
