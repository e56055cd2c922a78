// The convenience methods of Splunk: start a search, then read its results.

import { ARXClient } from "agentvault";

await using arx = new ARXClient();
const splunk = arx.splunk();

const search = await splunk.search({
  query: "search index=main sourcetype=syslog error",
  earliest: "-4h",
  latest: "now",
});

for await (const row of splunk.getSearchResults({ sid: search.sid })) {
  console.log(`${row["host"]}: ${row["message"]}`);
}
