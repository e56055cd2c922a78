import { LEDGER_FUNCTIONS } from "../ledger/functions.js";
import { VAULT_SCHEMA } from "../vault/schema.js";
import type { Database } from "./database.js";

/** The tables, in the order that they came; what was applied once is never edited. */
const MIGRATIONS: readonly string[] = [
  `
create table keys (
  id text primary key,
  kind text not null check (kind in ('agent', 'reviewer')),
  name text not null,
  owner text not null,
  hash bytea not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);

create table audit_head (
  id boolean primary key default true check (id),
  seq bigint not null,
  hash text not null
);
insert into audit_head (seq, hash) values (0, repeat('0', 64));

create table audit_events (
  seq bigint primary key,
  id text not null unique,
  at timestamptz not null,
  type text not null,
  agent text,
  connector text,
  operation text,
  verdict text,
  approval_id text,
  hash text not null,
  body text not null
);
create index audit_events_of_agent on audit_events (agent, seq);
create index audit_events_of_approval on audit_events (approval_id) where approval_id is not null;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on audit_events for each row execute function refuse_change();
create trigger append_only_whole before truncate on audit_events for each statement execute function refuse_change();

create table audit_checkpoints (
  size bigint primary key,
  note text not null,
  at timestamptz not null default now()
);
create trigger append_only before update or delete on audit_checkpoints for each row execute function refuse_change();
create trigger append_only_whole before truncate on audit_checkpoints for each statement execute function refuse_change();

create table instances (
  id text primary key,
  seen_at timestamptz not null default now()
);

create table calls (
  agent text not null,
  key text not null,
  request_hash bytea not null,
  state text not null check (state in ('claimed', 'free', 'answered')),
  claim int not null default 1,
  instance text not null,
  connector text,
  operation text,
  approval_id text,
  started boolean not null default false,
  status int,
  answer text,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (agent, key)
);
create index calls_by_age on calls (changed_at);
create index calls_claimed on calls (instance) where state = 'claimed';
create index calls_finished on calls (agent, finished_at) where finished_at is not null;

create table approvals (
  id text primary key,
  status text not null check (status in ('pending', 'approved', 'denied', 'expired', 'cancelled', 'revoked', 'consumed')),
  agent text not null,
  owner text not null,
  connector text not null,
  operation text not null,
  risk text not null,
  description text not null,
  params text not null,
  params_digest text not null,
  rule text not null,
  required int not null,
  reviewers text[] not null,
  request_id text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  reason text,
  consumed_at timestamptz,
  consumed_by text
);
create index approvals_of_agent on approvals (agent);
create index approvals_by_status on approvals (status, created_at);
create unique index approvals_pending on approvals (agent, params_digest) where status = 'pending';

create table approval_votes (
  approval_id text not null references approvals (id),
  reviewer text not null,
  vote text not null check (vote in ('approve', 'deny')),
  comment text,
  at timestamptz not null default now(),
  primary key (approval_id, reviewer)
);

create table outbox (
  id bigint generated always as identity primary key,
  channel text not null,
  approval_id text not null references approvals (id),
  created_at timestamptz not null default now(),
  attempts int not null default 0,
  next_at timestamptz not null default now(),
  sent_at timestamptz,
  given_up_at timestamptz,
  error text
);
create index outbox_due on outbox (next_at) where sent_at is null and given_up_at is null;
`,
  VAULT_SCHEMA,
  LEDGER_FUNCTIONS,
  `
create table history (
  agent text not null,
  connector text not null,
  operation text not null,
  at timestamptz not null,
  primary key (agent, connector, operation)
);
insert into history (agent, connector, operation, at)
select agent, connector, operation, max(finished_at) from calls
where finished_at is not null and connector is not null and operation is not null group by agent, connector, operation;
alter table calls drop column finished_at;
drop index calls_claimed;
create index calls_claimed on calls (created_at) where state = 'claimed';
`,
  // Functions that were changed are given again, as they are now.
  LEDGER_FUNCTIONS,
];

/** Two instances that start together must not both migrate. */
const LOCK = "select pg_advisory_xact_lock(4720101);";

/** Brings the tables up to date. @throws Error where they are newer than this gateway. */
export async function migrate(database: Database): Promise<void> {
  await database.run(`${LOCK}
create table if not exists migrations (version int primary key, at timestamptz not null default now());`);
  const [row] = await database.query<{ version: number }>("select coalesce(max(version), 0)::int as version from migrations");
  const { version = 0 } = row ?? {};
  if (version > MIGRATIONS.length) throw new Error("the database was made by a newer gateway: upgrade this one");
  for (let next = version + 1; next <= MIGRATIONS.length; next++) await database.run(migration(next));
}

const migration = (version: number): string => `${LOCK}
do $migrate$
begin
  if not exists (select from migrations where version = ${version}) then
    execute $script$${MIGRATIONS[version - 1]}$script$;
    insert into migrations (version) values (${version});
  end if;
end $migrate$;`;
