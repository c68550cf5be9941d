create sequence starter_package_numbers start 1001;

create table starter_packages (
    id     uuid primary key,
    number text not null unique
);

-- a version is one document; columns beside it are what its life adds
create table starter_package_versions (
    id              uuid primary key,
    package_id      uuid not null references starter_packages (id),
    version         int not null check (version > 0),
    state           text not null,
    content         text not null,
    revision        bigint not null,
    written_by      text not null,
    writers         uuid[] not null,
    changed_by      text not null,
    changed_at      timestamptz not null,
    valid_from      date,
    ends_before     date,
    override_margin int,
    override_by     text,
    override_reason text,
    unique (package_id, version),
    check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED') or valid_from is not null)
);
create index on starter_package_versions (state);

create table starter_package_events (
    id         bigint generated always as identity primary key,
    version_id uuid not null references starter_package_versions (id),
    kind       text not null,
    at         timestamptz not null,
    actor      text not null,
    text       text not null
);
create index on starter_package_events (version_id);
revoke update, delete on starter_package_events from "${appRole}";
revoke delete on starter_package_versions from "${appRole}";

-- what was submitted never changes, and what was sold stays what it was
create function refuse_change_of_a_fixed_version() returns trigger language plpgsql as
$$
begin
    if old.state <> 'DRAFT' and new.content is distinct from old.content then
        raise exception 'the content of a submitted version never changes';
    end if;
    if old.state in ('PUBLISHED', 'SUPERSEDED', 'RETIRED')
        and (new.state not in ('PUBLISHED', 'SUPERSEDED', 'RETIRED')
            or (new.package_id, new.version, new.valid_from, new.override_margin)
                is distinct from (old.package_id, old.version, old.valid_from, old.override_margin)) then
        raise exception 'a published version never changes';
    end if;
    return new;
end
$$;

create trigger fixed_versions_never_change
    before update on starter_package_versions
    for each row execute function refuse_change_of_a_fixed_version();
