import { type AnswersOf, LinkedPage } from "@agentvault/gateway/testing";
import type { OPERATION_MAP } from "agentvault/server/okta";

const USERS = [
  { id: "00u1", status: "ACTIVE", profile: { login: "ada@example.com", email: "ada@example.com" } },
  { id: "00u2", status: "LOCKED_OUT", profile: { login: "alan@example.com", email: "alan@example.com" } },
];

export const okta: AnswersOf<typeof OPERATION_MAP> = {
  "users:read": ({ limit = 200, after = "0" }) => {
    const end = Number(after) + limit;
    return new LinkedPage(USERS.slice(Number(after), end), end < USERS.length ? { after: `${end}` } : undefined);
  },
};
