import type { SecretStore } from "./secret-store.js";

/** Several stores as one: of each secret, the first store that has it. */
export function chainStores(...stores: readonly SecretStore[]): SecretStore {
  async function holding(name: string): Promise<SecretStore | undefined> {
    for (const store of stores) if (await store.describe(name)) return store;
    return undefined;
  }
  return {
    async describe(name) {
      for (const store of stores) {
        const found = await store.describe(name);
        if (found) return found;
      }
      return undefined;
    },
    open: async (name) => (await holding(name))?.open(name),
    renew: async (name, change) => (await holding(name))?.renew(name, change),
  };
}
