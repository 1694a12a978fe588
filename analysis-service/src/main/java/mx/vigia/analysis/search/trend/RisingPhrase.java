package mx.vigia.analysis.search.trend;

import io.quarkus.qute.TemplateData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A phrase of titles that is new in a topic, or much more frequent than before.
 *
 * @param now number of bills of the newest periods that contain it
 * @param before number of bills that contain it in all earlier periods examined
 */
@TemplateData
@Schema(name = "EmergingPhrase")
record RisingPhrase(String words, int now, int before) {}
