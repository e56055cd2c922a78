/** The tables of the encrypted vault, for PGlite and PostgreSQL. Every version of a secret stays; the newest one is used. */
export const VAULT_SCHEMA = `
CREATE TABLE vault_secret (
  name text NOT NULL,
  version integer NOT NULL,
  key_id text NOT NULL,
  nonce bytea NOT NULL,
  sealed bytea NOT NULL,
  written_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (name, version)
);

CREATE TABLE vault_lease (
  name text PRIMARY KEY,
  holder text NOT NULL,
  ends_at timestamptz NOT NULL
);
`;
