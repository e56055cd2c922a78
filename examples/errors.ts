// What a call can raise. A message says what happened and what to do next: agents read it too.

import { APIStatusError, ApprovalDeniedError, ARXClient, PermissionDeniedError } from "agentvault";

await using arx = new ARXClient();
const crowdstrike = arx.crowdstrike();

async function attempt(call: PromiseLike<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (error instanceof PermissionDeniedError) console.log(`The policy says no, by rule ${error.rule}.`);
    else if (error instanceof ApprovalDeniedError) console.log(`A reviewer says no: ${error.approval.reason}.`);
    else if (error instanceof APIStatusError) console.log(`${error.name} (${error.code}, HTTP ${error.status}): ${error.message}`);
    else throw error;
  }
}

const script = { session_id: "session_1", base_command: "runscript", command_string: "runscript -CloudFile=collect" };
await attempt(crowdstrike.execute("rtr:command_admin", script));

await attempt(crowdstrike.containHost({ ids: ["host_dc01"] }));

// Approved, and then the vendor does not know the host.
await attempt(crowdstrike.containHost({ ids: ["host_unknown"] }));

await using stranger = new ARXClient({ apiKey: "arx_of_nobody" });
await attempt(stranger.crowdstrike().getHosts());
