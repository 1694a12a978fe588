package mx.vigia.analysis.search.trend;

import io.quarkus.qute.TemplateData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words of titles that are new in a topic, or much more frequent than before.
 *
 * @param now in how many bills of the newest periods they stand
 * @param before in how many of all those before that are looked at
 */
@TemplateData
@Schema(name = "EmergingPhrase")
record RisingPhrase(String words, int now, int before) {}
