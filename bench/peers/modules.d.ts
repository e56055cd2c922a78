/* What only `npm run bench:peers` installs: the compiler does without its types. */
declare module "@octokit/core";
declare module "axios";
declare module "hey-api-client";
declare module "ky";
declare module "openapi-fetch";
