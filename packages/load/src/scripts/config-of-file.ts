import { checkSchema, type LoadConfig } from "@myrcc/contracts";

/** To be called while the script is loaded: k6 opens files only then. @throws {Error} when the file holds no LoadConfig */
export function configOfFile(file: string): LoadConfig {
  if (file === "") throw new Error("RCC_CONFIG does not name a configuration file");
  const check = checkSchema("LoadConfig", JSON.parse(open(file)));
  if (!check.ok)
    throw new Error(`${file}: ${check.issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; ")}`);
  return check.value;
}
