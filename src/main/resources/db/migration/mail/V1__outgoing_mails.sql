create table outgoing_mails (
    id         uuid        primary key,
    account_id uuid,
    key        text        not null unique,
    recipient  text        not null,
    subject    text        not null,
    body       text        not null,
    language   text        not null,
    state      text        not null check (state in ('QUEUED', 'SENT', 'KEPT', 'FAILED')),
    created_at timestamptz not null,
    sent_at    timestamptz,
    attempts   integer     not null default 0,
    last_error text
);

create index outgoing_mails_by_time on outgoing_mails (created_at desc, id desc);
create index outgoing_mails_by_account on outgoing_mails (account_id) where account_id is not null;
