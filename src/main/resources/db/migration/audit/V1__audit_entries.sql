create table audit_entries (
    id           uuid        primary key,
    at           timestamptz not null,
    actor_kind   text        not null check (actor_kind in ('MEMBER', 'STAFF', 'SYSTEM')),
    login_id     uuid,
    actor_name   text        not null,
    account_id   uuid,
    action       text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    details      jsonb       not null default '{}'
);

create index audit_entries_by_subject on audit_entries (subject_type, subject_id, at desc);
create index audit_entries_by_account on audit_entries (account_id, at desc) where account_id is not null;

-- The application adds and reads, nothing else.
revoke all on audit_entries from "${appRole}";
grant select, insert on audit_entries to "${appRole}";

-- Holds for the owner too, so that no later migration rewrites history by accident.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are never changed';
end
$$;

create trigger audit_entries_only_grow
    before update or delete on audit_entries
    for each row execute function refuse_audit_change();

create trigger audit_entries_never_emptied
    before truncate on audit_entries
    for each statement execute function refuse_audit_change();
