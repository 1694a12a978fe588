package mx.vigia.scraper.freshness;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * The whole coverage map.
 *
 * @param declared sources declared in this installation that have no place on the map
 */
@TemplateData
public record CoverageOverview(List<CoveredSource> federal, List<Place> states, List<CoveredSource> declared) {

    /** A text in both languages. */
    @TemplateData
    public record Both(String es, String en) {
        private static final String MESSAGE_BUNDLE = "messages/scraper";

        static Both of(String key) {
            return new Both(
                    Messages.of(Language.ES, MESSAGE_BUNDLE).say(key),
                    Messages.of(Language.EN, MESSAGE_BUNDLE).say(key));
        }

        public String in(Language language) {
            return language == Language.ES ? es : en;
        }
    }

    /** A state of the federation by its ISO 3166-2 code, with its sources. */
    @TemplateData
    public record Place(String id, Both name, List<CoveredSource> sources) {
        /** Returns the best status of its sources. */
        public String status() {
            return CoveredSource.STATUS_ORDER.stream()
                    .filter(status -> sources.stream().anyMatch(s -> s.status().equals(status)))
                    .findFirst()
                    .orElse("unknown");
        }

        /** Returns the message key of its status. */
        public String statusKey() {
            return CoveredSource.messageKeyOf(status());
        }

        /** Returns the letters on its tile. */
        public String letters() {
            return id.substring(id.indexOf('-') + 1);
        }
    }
}
