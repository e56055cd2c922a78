/** The columns of what is recorded, in the order in which the functions below take them, each as a `text[]`. */
export const COLUMNS = {
  claim: ["agent", "key", "requestHash", "state", "connector", "operation", "approvalId", "isStarted", "status", "answer"],
  event: ["id", "type", "agent", "connector", "operation", "verdict", "approval_id", "hash", "body"],
  settled: ["agent", "key", "claim", "state", "connector", "operation", "approvalId", "isStarted", "status", "answer", "isFinished"],
} as const;

type Kind = keyof typeof COLUMNS;

const parameters = (kind: Kind): string => COLUMNS[kind].map((column) => `"${kind}_${column}" text[]`).join(", ");
const passed = (kind: Kind): string => COLUMNS[kind].map((column) => `"${kind}_${column}"`).join(", ");
const rows = (kind: Kind): string => `unnest(${passed(kind)})`;
const named = (kind: Kind): string => COLUMNS[kind].map((column) => `"${column}"`).join(", ");

/**
 * The functions that record entries. What they were planned as is kept, and a whole batch is one statement: a round trip costs more
 * than what it asks for.
 */
export const LEDGER_FUNCTIONS = `
create or replace function claim_calls(by_instance text, ${parameters("claim")})
returns table (agent text, key text, approval_id text, claim int) language plpgsql as $$
#variable_conflict use_column
begin
  return query
  insert into calls (agent, key, request_hash, state, instance, connector, operation, approval_id, started, status, answer)
  select agent, key, decode("requestHash", 'hex'), state, by_instance, connector, operation, "approvalId",
    coalesce("isStarted"::boolean, false), status::int, answer
  from ${rows("claim")} as _ (${named("claim")})
  on conflict (agent, key) do update set state = excluded.state, instance = excluded.instance, claim = calls.claim + 1,
    connector = coalesce(excluded.connector, calls.connector), operation = coalesce(excluded.operation, calls.operation),
    approval_id = coalesce(excluded.approval_id, calls.approval_id), started = excluded.started,
    status = excluded.status, answer = excluded.answer, changed_at = clock_timestamp()
    where calls.state = 'free' and calls.request_hash = excluded.request_hash
  returning agent, key, approval_id, claim;
end $$;

create or replace function append_events(head bigint, appended_at timestamptz, ${parameters("event")})
returns void language plpgsql as $$
#variable_conflict use_column
begin
  insert into audit_events (seq, id, at, type, agent, connector, operation, verdict, approval_id, hash, body)
  select head + n, id, appended_at, type, agent, connector, operation, verdict, approval_id, hash, body
  from ${rows("event")} with ordinality as _ (${named("event")}, n);
  update audit_head set seq = head + cardinality(event_id), hash = event_hash[cardinality(event_hash)];
end $$;

create or replace function settle_calls(by_instance text, ${parameters("settled")})
returns void language plpgsql set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
declare
  moment timestamptz := clock_timestamp();
begin
  -- What was planned while the table was small must not read the whole of it when it is large.
  with done as (
    update calls set state = s.state, instance = by_instance,
      connector = coalesce(s.connector, calls.connector), operation = coalesce(s.operation, calls.operation),
      approval_id = coalesce(s."approvalId", calls.approval_id), started = coalesce(s."isStarted"::boolean, calls.started),
      status = coalesce(s.status::int, calls.status), answer = coalesce(s.answer, calls.answer), changed_at = moment
    from ${rows("settled")} as s (${named("settled")})
    where calls.agent = s.agent and calls.key = s.key and calls.claim = s.claim::int
    returning calls.agent, calls.connector, calls.operation, s."isFinished"::boolean as finished),
  acted as (select distinct agent, connector, operation from done where finished and connector is not null and operation is not null)
  insert into history (agent, connector, operation, at)
  select agent, connector, operation, moment from acted
  where not exists (select from history as h where (h.agent, h.connector, h.operation) = (acted.agent, acted.connector, acted.operation)
    and h.at > moment - interval '1 minute')
  on conflict (agent, connector, operation) do update set at = excluded.at;
end $$;

-- The calls that somebody works on, by the index that has only them: what was planned without figures would read all calls.
create or replace function claimed_calls() returns setof calls language sql stable set enable_seqscan = off set enable_bitmapscan = off as $$
  select * from calls where state = 'claimed' order by created_at
$$;

-- Null, and nothing written, where the head is another than expected or a key is in use. Otherwise the claims that are not their key's first.
create or replace function write_entries(by_instance text, head bigint, head_hash text, appended_at timestamptz,
  ${parameters("event")}, ${parameters("claim")}, ${parameters("settled")})
returns json language plpgsql as $$
#variable_conflict use_column
declare
  won int;
  again json := '[]';
begin
  perform from audit_head where seq = head and hash = head_hash for update;
  if not found then return null; end if;
  if cardinality(claim_key) > 0 then
    select count(*), coalesce(json_agg(_) filter (where claim > 1), '[]') into won, again
    from claim_calls(by_instance, ${passed("claim")}) as _;
    if won < cardinality(claim_key) then raise exception using errcode = 'AX001'; end if;
  end if;
  if cardinality(event_id) > 0 then perform append_events(head, appended_at, ${passed("event")}); end if;
  if cardinality(settled_key) > 0 then perform settle_calls(by_instance, ${passed("settled")}); end if;
  return again;
exception when sqlstate 'AX001' then return null;
end $$;
`;
