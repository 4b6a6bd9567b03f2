import { valueOf, RccClient } from "../wire/rcc-client.ts";
import { prove } from "./fault-proof.ts";

prove({
  "page-overlap": {
    sound: "121",
    faulty: "120",
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const page = valueOf("ExtensionPage", await client.get("v1/rcc/Extension?offset=20&length=20"));
      return page.items[0]?.addressNumber;
    },
  },
});
