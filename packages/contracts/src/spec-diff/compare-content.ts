import { below } from "./change-log.ts";
import { compareRest, memberOf, namesOf, type Pair } from "./comparison.ts";
import { compareSchema } from "./compare-schema.ts";
import { report, type DataContext } from "./schema-context.ts";

/** Bodies by media type. Where there was none at all, or is none any more, the body itself came or went. */
export function compareContent(context: DataContext, content: Pair): void {
  const [had, has] = [content.before.names.length > 0, content.after.names.length > 0];
  if (had !== has) return report(context, has ? "body-added" : "body-removed", " body", content);
  for (const type of namesOf(content)) {
    const media = memberOf(content, type);
    if (!media.before.isPresent) report(context, "media-type-added", ` ${type}`, media);
    else if (!media.after.isPresent) report(context, "media-type-removed", ` ${type}`, media);
    else {
      const place = below(context.place, ` ${type}`);
      compareSchema({ ...context, place: below(place, "#") }, memberOf(media, "schema"));
      compareRest(context.log, place, media, ["schema"]);
    }
  }
}
